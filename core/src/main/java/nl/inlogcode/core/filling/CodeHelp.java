package nl.inlogcode.core.filling;

import nl.inlogcode.core.page.clock.ClockCheck;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.PopupModel;

/** The code is refused: is it the computer's clock? */
public final class CodeHelp {
    private final PopupModel model;
    private final PageFiller filler;
    private final FillMemory memory;
    private final Clock clock;

    CodeHelp(PopupModel model, PageFiller filler, FillMemory memory, Clock clock) {
        this.model = model;
        this.filler = filler;
        this.memory = memory;
        this.clock = clock;
    }

    /** What was measured before, for showing and filling codes. */
    void recall() {
        var corrections = memory.corrections();
        model.note(facts -> facts.with(corrections));
    }

    /**
     * Asks the page's own site for its time and says what came of it. A wrong clock is corrected
     * for this account, until it is measured anew or a day has passed.
     */
    public void check(String id) {
        var item = model.vault().find(id);
        var site = model.state().site();
        if (item.isEmpty()) {
            return;
        }
        boolean its = site.isPresent() && item.get().sites().contains(site.get().serialised());
        if (!its) {
            // Another site's clock says nothing about whether this one takes the code.
            model.show(new FillCard.CodeRefused(item.get(), ClockCheck.noAnswer(), false));
            return;
        }
        model.show(new FillCard.CheckingClock());
        var answer = filler.askForTime();
        var check = answer.isPresent() ? ClockCheck.of(answer.get()) : ClockCheck.noAnswer();
        var corrections = memory.corrections().after(check, id, clock.now());
        memory.correct(corrections);
        model.note(facts -> facts.with(corrections));
        model.show(new FillCard.CodeRefused(item.get(), check, true));
    }
}
