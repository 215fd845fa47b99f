package nl.inlogcode.practice.web;

import java.util.Optional;
import nl.inlogcode.practice.page.Element;
import nl.inlogcode.practice.page.Node;

/**
 * The form of a wizard's step. The order of its buttons matters: pressing Enter in a field presses
 * the first submit button of the form (HTML, "Implicit submission"). In the old generation that is
 * the one that goes back.
 */
final class WizardForm {
    static final String GO_TO = "wizard_goto_step";

    private static final String CURRENT_STEP = "-current_step";

    private WizardForm() {}

    /** Which step a form was sent from. */
    static String step(Visit visit, String wizard) {
        return visit.field(wizard + CURRENT_STEP);
    }

    /**
     * A step.
     *
     * @param wizard the wizard's name, which starts the name of the hidden field
     * @param back the step before this one; the first step has a button that does nothing
     * @param other a way to another step, before the other buttons
     */
    static Element of(
            Visit visit,
            String path,
            String wizard,
            String step,
            Node fields,
            Node other,
            Optional<String> back) {
        var hidden =
                Element.of("input")
                        .set("type", "hidden")
                        .set("name", wizard + CURRENT_STEP)
                        .set("value", step)
                        .set("id", "id_" + wizard + CURRENT_STEP);
        var next = Element.of("button", visit.say("button.next")).set("type", "submit");
        var buttons =
                Element.of("div")
                        .set("class", "knoppen")
                        .with(
                                back.map(to -> goTo(visit, to, "button.back"))
                                        .orElseGet(() -> nowhere(visit))
                                        .set("class", "rustig"),
                                next);
        return visit.form(path).with(hidden, fields, invisible(visit), other, buttons);
    }

    /** A submit button that goes to another step, whatever the fields hold. */
    static Element goTo(Visit visit, String step, String key) {
        return Element.of("button", visit.say(key))
                .set("type", "submit")
                .set("name", GO_TO)
                .set("value", step)
                .flag("formnovalidate");
    }

    private static Element nowhere(Visit visit) {
        return Element.of("button", visit.say("button.back"))
                .set("type", "button")
                .flag("disabled");
    }

    private static Node invisible(Visit visit) {
        return switch (visit.variants().generation()) {
            case OLD -> Node.group();
            case NEW ->
                    Element.of("input")
                            .set("type", "submit")
                            .set("value", "")
                            .set("class", "onzichtbaar");
        };
    }
}
