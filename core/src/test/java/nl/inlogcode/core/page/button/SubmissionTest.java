package nl.inlogcode.core.page.button;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SubmissionTest {
    private static final List<String[]> ROWS = read();

    private static List<String[]> read() {
        try (var in = SubmissionTest.class.getResourceAsStream("submissions.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String given(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    private static Submission of(String[] row) {
        return Submission.of(row[0], given(row[1]), given(row[2]));
    }

    @TestFactory
    List<DynamicTest> judgesAsTheTableSays() {
        return ROWS.stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        String.join(" ", row),
                                        () ->
                                                assertEquals(
                                                        new Submission(
                                                                given(row[4]),
                                                                Submission.How.valueOf(row[3])),
                                                        of(row))))
                .toList();
    }

    /** Whatever a button says: where the code would leave the origin it is never pressed. */
    @Test
    void noButtonIsPressedThatSendsElsewhereOrIntoAnAddress() {
        int elsewhere = 0;
        for (var row : ROWS) {
            var sends = of(row);
            elsewhere += sends.isElsewhere() ? 1 : 0;
            boolean may = !sends.isElsewhere() && sends.how() != Submission.How.ADDRESS;
            var decision = NextButton.decide(List.of(button(sends)));
            assertEquals(may, decision instanceof NextDecision.Press, String.join(" ", row));
        }
        assertTrue(elsewhere >= 30, elsewhere + " rows");
    }

    /** Of two submit buttons the one that stays is pressed, whatever the other says. */
    @Test
    void aButtonThatSendsElsewhereDoesNotStandInTheWay() {
        var home = button(Submission.OWN);
        var away = button(new Submission("https://evil.test", Submission.How.BODY));
        assertEquals(0, ((NextDecision.Press) NextButton.decide(List.of(home, away))).index());
        assertEquals(1, ((NextDecision.Press) NextButton.decide(List.of(away, home))).index());
        assertEquals(
                List.of(ButtonReason.SENDS_ELSEWHERE),
                NextButton.judge(List.of(away)).get(0).reasons());
    }

    @Test
    void oneWayElsewhereIsEnoughForTheField() {
        var away = new Submission("https://evil.test", Submission.How.BODY);
        var script = new Submission("javascript:", Submission.How.BODY);
        assertFalse(FormTarget.of(List.of(Submission.OWN, Submission.OWN)).isElsewhere());
        var target = FormTarget.of(List.of(Submission.OWN, away, script, away));
        assertEquals(List.of("https://evil.test", "javascript:"), target.places());
        assertEquals(target, FormTarget.parse(target.printed()));
        assertEquals(FormTarget.OWN, FormTarget.parse(FormTarget.OWN.printed()));
    }

    private static ButtonTraits button(Submission sends) {
        return new ButtonTraits(
                ButtonTraits.Kind.SUBMIT,
                new ButtonTraits.Words("Volgende", "", "", "", "", ""),
                new ButtonTraits.State(true, true),
                new ButtonTraits.Place(ButtonTraits.Form.SAME, true, 20, true),
                sends);
    }
}
