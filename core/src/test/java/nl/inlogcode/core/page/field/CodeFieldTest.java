package nl.inlogcode.core.page.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CodeFieldTest {
    private static final List<FormTable.Form> FORMS = FormTable.read();

    @TestFactory
    List<DynamicTest> decidesAsTheTableSays() {
        return FORMS.stream()
                .map(
                        form ->
                                DynamicTest.dynamicTest(
                                        form.toString(),
                                        () -> assertEquals(form.today(), outcome(form), why(form))))
                .toList();
    }

    /** The rates by which the scorer is judged; nothing may ever be filled wrongly. */
    @Test
    void fillsNothingWrongAndNearlyAllThatIsReal() {
        int real = 0;
        int right = 0;
        int unclear = 0;
        int missed = 0;
        int wrong = 0;
        for (var form : FORMS) {
            var outcome = outcome(form);
            if (form.right().isEmpty()) {
                wrong +=
                        outcome.startsWith("none")
                                        || outcome.equals("several")
                                        || outcome.equals("unclear")
                                ? 0
                                : 1;
                continue;
            }
            real++;
            switch (outcome) {
                case "unclear", "several" -> unclear++;
                case "none", "none, doubtful" -> missed++;
                case "wrong" -> wrong++;
                default -> right++;
            }
            if (!outcome.equals(form.ideal())) {
                System.out.println(outcome + ": " + form + " " + why(form));
            }
        }
        System.out.printf(
                "Code fields: %d forms, %d right, %d unclear, %d missed; %d traps; %d wrong%n",
                real, right, unclear, missed, FORMS.size() - real, wrong);
        assertEquals(0, wrong);
        assertTrue(right * 100 >= real * 97, right + " of " + real);
    }

    private static String outcome(FormTable.Form form) {
        var decision = CodeField.decide(form.fields());
        if (decision instanceof FieldDecision.One one) {
            return form.right().equals(List.of(one.index())) ? "one" : "wrong";
        }
        if (decision instanceof FieldDecision.Boxes boxes) {
            return form.right().equals(boxes.indices()) ? "boxes" : "wrong";
        }
        if (decision instanceof FieldDecision.Unclear unclear) {
            return unclear.several() && form.today().equals("several") ? "several" : "unclear";
        }
        // Rows that say what the page asks for instead are held to that.
        var instead = ((FieldDecision.None) decision).instead();
        return form.today().startsWith("none, ")
                ? "none, " + instead.name().toLowerCase(Locale.ROOT)
                : "none";
    }

    private static String why(FormTable.Form form) {
        return CodeField.judge(form.fields()).toString();
    }
}
