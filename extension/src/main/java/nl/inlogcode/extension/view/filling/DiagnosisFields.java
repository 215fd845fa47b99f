package nl.inlogcode.extension.view.filling;

import nl.inlogcode.core.page.diagnosis.PageDiagnosis;
import nl.inlogcode.core.page.diagnosis.PageDiagnosis.Outcome;
import nl.inlogcode.core.page.diagnosis.SeenField;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Texts;

/** The fields of the page and what was thought of each, for people. */
final class DiagnosisFields {
    private DiagnosisFields() {}

    static Markup of(PageDiagnosis diagnosis) {
        var box = Markup.of("div", "seen-fields");
        if (diagnosis.outcome() == Outcome.FORBIDDEN) {
            return box;
        }
        if (diagnosis.fields().isEmpty()) {
            return box.add(Cards.text("seen_no_fields"));
        }
        var list = Markup.of("ol", "entries");
        int number = 1;
        for (var field : diagnosis.fields()) {
            list.add(row(number++, field));
        }
        box.add(Markup.of("h3", "").text(Words.of("seen_fields")), list);
        return diagnosis.outcome() == Outcome.FIELD
                ? box.add(Cards.paragraph(Texts.of("seen_next", diagnosis.next())))
                : box;
    }

    private static Markup row(int number, SeenField field) {
        boolean chosen = field.kind() == SeenField.Kind.CHOSEN;
        return Markup.of("li", "")
                .attribute("data-seen", Texts.name(field.kind()))
                .add(
                        Markup.of("strong", "").text(title(number, field)),
                        Markup.of("span", chosen ? "fate new" : "fate")
                                .text(Texts.of("seen", field.kind())));
    }

    private static String title(int number, SeenField field) {
        var place = String.valueOf(number);
        if (field.boxes() > 1) {
            return Words.of("seen_boxes", place, String.valueOf(field.boxes()));
        }
        return field.name().isEmpty()
                ? Words.of("seen_nameless", place)
                : Words.of("seen_field", place, field.name());
    }
}
