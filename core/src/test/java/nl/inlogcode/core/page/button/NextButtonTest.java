package nl.inlogcode.core.page.button;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NextButtonTest {
    private static final List<ButtonTable.Form> FORMS = ButtonTable.read();

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

    /** The rates by which the finder is judged; nothing may ever be pressed wrongly. */
    @Test
    void pressesNothingWrongAndNearlyAllThatIsReal() {
        int real = 0;
        int right = 0;
        int wrong = 0;
        for (var form : FORMS) {
            var outcome = outcome(form);
            real += form.right() >= 0 ? 1 : 0;
            right += outcome.equals("press") ? 1 : 0;
            wrong += outcome.equals("wrong") ? 1 : 0;
            if (!outcome.equals(form.ideal())) {
                System.out.println(outcome + ": " + form + " " + why(form));
            }
        }
        System.out.printf(
                "Next buttons: %d forms, %d right; %d without one; %d wrong%n",
                real, right, FORMS.size() - real, wrong);
        assertEquals(0, wrong);
        assertTrue(right * 100 >= real * 95, right + " of " + real);
    }

    /** Being the first submit button of the form changes nothing. */
    @Test
    void doesNotCareWhichButtonEnterWouldPress() {
        for (var form : FORMS) {
            for (int first = 0; first < form.buttons().size(); first++) {
                int chosen = first;
                var buttons =
                        form.buttons().stream()
                                .map(b -> withDefault(b, b == form.buttons().get(chosen)))
                                .toList();
                assertEquals(
                        NextButton.decide(form.buttons()).getClass(),
                        NextButton.decide(buttons).getClass(),
                        form.toString());
            }
        }
    }

    /** Whatever is pressed is seen, and in the field's own form or near it. */
    @Test
    void pressesNothingHiddenOrElsewhere() {
        for (var form : FORMS) {
            if (NextButton.decide(form.buttons()) instanceof NextDecision.Press press) {
                var button = form.buttons().get(press.index());
                assertTrue(button.state().visible(), form.toString());
                assertTrue(button.place().form() != ButtonTraits.Form.OTHER, form.toString());
            }
        }
    }

    private static ButtonTraits withDefault(ButtonTraits button, boolean isDefault) {
        var place = button.place();
        return new ButtonTraits(
                button.kind(),
                button.words(),
                button.state(),
                new ButtonTraits.Place(place.form(), place.after(), place.distance(), isDefault));
    }

    private static String outcome(ButtonTable.Form form) {
        var decision = NextButton.decide(form.buttons());
        if (decision instanceof NextDecision.Press press) {
            return press.index() == form.right() ? "press" : "wrong";
        }
        return decision instanceof NextDecision.Unclear ? "unclear" : "none";
    }

    private static String why(ButtonTable.Form form) {
        return NextButton.judge(form.buttons()).toString();
    }
}
