package nl.inlogcode.core.page.diagnosis;

import java.util.List;
import nl.inlogcode.core.codec.Spaces;
import nl.inlogcode.core.page.button.ButtonTraits;
import nl.inlogcode.core.page.button.NextButton;
import nl.inlogcode.core.page.button.NextDecision;
import nl.inlogcode.core.page.field.CodeField;
import nl.inlogcode.core.page.field.FieldDecision;
import nl.inlogcode.core.page.field.FieldTraits;
import nl.inlogcode.core.page.field.FieldVerdict;
import nl.inlogcode.core.page.field.Masked;

/**
 * What was seen of a frame and what was thought of it, as a text that a user can give to a
 * helpdesk. It says no value, no label and no text of the page: those may name people, or be
 * secrets and codes. Names and ids are cut and masked, for some pages put such things into them.
 */
public final class FieldDiagnosis {
    private static final int MOST_LINES = 60;

    private final StringBuilder text = new StringBuilder();

    private FieldDiagnosis() {}

    /**
     * Lines of plain ASCII English, the names of the reasons being those of the enums.
     *
     * @param fields the frame's inputs, as they were judged
     * @param buttons the frame's buttons, as they were judged; empty if there was no field for them
     */
    public static String of(List<FieldTraits> fields, List<ButtonTraits> buttons) {
        var diagnosis = new FieldDiagnosis();
        diagnosis.fields(fields);
        if (!buttons.isEmpty()) {
            diagnosis.buttons(buttons);
        }
        return diagnosis.text.toString();
    }

    private void fields(List<FieldTraits> fields) {
        line("fields: " + fields.size());
        int lines = 0;
        for (var verdict : CodeField.judge(fields)) {
            if (lines++ < MOST_LINES) {
                field(fields, verdict);
            }
        }
        line(
                "decision: "
                        + switch (CodeField.decide(fields)) {
                            case FieldDecision.One one -> "field " + (one.index() + 1);
                            case FieldDecision.Boxes boxes -> "boxes " + numbers(boxes.indices());
                            case FieldDecision.Unclear unclear ->
                                    "unclear " + numbers(unclear.indices());
                            case FieldDecision.None none -> "none";
                        });
    }

    private void field(List<FieldTraits> fields, FieldVerdict verdict) {
        int first = verdict.indices().get(0);
        var field = fields.get(first);
        text.append("  ").append(first + 1);
        if (verdict.indices().size() > 1) {
            text.append(" boxes=").append(verdict.indices().size());
        }
        text.append(' ').append(Masked.of(field.type()));
        attribute("name", field.words().name());
        attribute("id", field.words().id());
        attribute("autocomplete", field.shape().autocomplete());
        attribute("inputmode", field.shape().inputmode());
        if (field.shape().maxlength() >= 0) {
            text.append(" maxlength=").append(field.shape().maxlength());
        }
        text.append(" form=").append(field.place().form());
        text.append(" width=").append(field.place().width());
        said("label", field.words().label());
        said("placeholder", field.words().placeholder());
        said("nearby", field.words().nearby());
        said("context", field.words().context());
        text.append(verdict.refused() ? ": refused" : ": " + verdict.score());
        for (var reason : verdict.reasons()) {
            text.append(' ').append(reason.name());
        }
        text.append('\n');
    }

    private void buttons(List<ButtonTraits> buttons) {
        line("buttons: " + buttons.size());
        var verdicts = NextButton.judge(buttons);
        for (int i = 0; i < buttons.size() && i < MOST_LINES; i++) {
            var button = buttons.get(i);
            text.append("  ").append(i + 1).append(' ').append(button.kind().name());
            attribute("name", button.words().name());
            attribute("id", button.words().id());
            said("text", button.words().text());
            said("label", button.words().label());
            var verdict = verdicts.get(i);
            text.append(verdict.refused() ? ": refused" : ": " + verdict.score());
            for (var reason : verdict.reasons()) {
                text.append(' ').append(reason.name());
            }
            text.append('\n');
        }
        line(
                "next: "
                        + switch (NextButton.decide(buttons)) {
                            case NextDecision.Press press -> "button " + (press.index() + 1);
                            case NextDecision.Unclear unclear ->
                                    "unclear " + numbers(unclear.indices());
                            case NextDecision.None() -> "none";
                        });
    }

    private void attribute(String name, String value) {
        if (!Spaces.isBlank(value)) {
            text.append(' ').append(name).append('=').append(Masked.of(value));
        }
    }

    /** Only that there is a text, and how long. */
    private void said(String name, String value) {
        if (!Spaces.isBlank(value)) {
            text.append(' ').append(name).append('(').append(value.trim().length()).append(')');
        }
    }

    private static String numbers(List<Integer> indices) {
        var numbers = new StringBuilder();
        for (int index : indices) {
            numbers.append(numbers.length() == 0 ? "" : ",").append(index + 1);
        }
        return numbers.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
