package nl.inlogcode.core.filling;

import nl.inlogcode.core.screen.PopupModel;

/** What was seen on the page: for the user, and for those who help. */
public final class Explaining {
    private final PopupModel model;
    private final PageFiller filler;
    private final DiagnosisDesk desk;

    Explaining(PopupModel model, PageFiller filler, DiagnosisDesk desk) {
        this.model = model;
        this.filler = filler;
        this.desk = desk;
    }

    /** Looks at the page anew and shows what was seen; fills nothing, and changes nothing. */
    public void explain() {
        var diagnosis = filler.explain();
        if (diagnosis.isPresent()) {
            desk.show(diagnosis.get());
        } else {
            model.tell(FillSentence.PAGE_GONE);
        }
    }
}
