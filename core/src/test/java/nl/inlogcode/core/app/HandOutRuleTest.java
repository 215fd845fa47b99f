package nl.inlogcode.core.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.app.HandOutRule.Answer;
import nl.inlogcode.core.app.HandedOut.How;
import nl.inlogcode.core.otp.TimeStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandOutRuleTest {
    private static final long T = 1_795_780_800_000L;
    private static final TimeStep NOW = TimeStep.at(30, T / 1000);

    /** What left before: which account, how many steps ago, where to, what became of it. */
    @ParameterizedTest
    @CsvSource({
        "a, 0, FILLED, true, NEXT_CODE",
        "a, 0, FILLED, false, THIS_CODE",
        "a, 1, FILLED, true, THIS_CODE",
        "a, -1, FILLED, true, THIS_CODE",
        "b, 0, FILLED, true, THIS_CODE",
        "a, 0, COPIED, true, THIS_CODE",
        "a, 0, NOT_TAKEN, true, THIS_CODE",
        "a, 0, NOT_TAKEN, false, THIS_CODE"
    })
    void handsOutNoCodeTwiceThatWasSent(
            String item, long ago, How how, boolean sentSince, Answer answer) {
        var past = List.of(new HandedOut(item, NOW.index() - ago, "https://a.nl", T, how));
        assertEquals(answer, HandOutRule.decide(past, "a", NOW, sentSince));
    }

    /** One secret is one server's, by whatever name it is reached. */
    @Test
    void aCodeThatWasUsedAtAnotherSiteOfTheAccountIsUsedUp() {
        var past = List.of(new HandedOut("a", NOW.index(), "https://b.nl", T, How.FILLED));
        assertEquals(Answer.NEXT_CODE, HandOutRule.decide(past, "a", NOW, true));
    }

    @Test
    void looksAtAllThatLeft() {
        var past =
                List.of(
                        new HandedOut("a", NOW.index(), "https://a.nl", T, How.NOT_TAKEN),
                        new HandedOut("a", NOW.index(), "https://a.nl", T, How.FILLED),
                        new HandedOut("a", NOW.index(), "", T, How.COPIED));
        assertEquals(Answer.NEXT_CODE, HandOutRule.decide(past, "a", NOW, true));
        assertEquals(Answer.THIS_CODE, HandOutRule.decide(List.of(), "a", NOW, true));
    }

    @Test
    void forgetsWhatIsOver() {
        var old = new HandedOut("a", 1, "", T - 3_600_001, How.FILLED);
        var kept = new HandedOut("a", 2, "", T - 3_600_000, How.FILLED);
        var future = new HandedOut("a", 3, "", T + 1, How.FILLED);
        var fresh = new HandedOut("a", 4, "", T, How.FILLED);
        assertEquals(
                List.of(kept, fresh),
                HandOutRule.note(List.of(old, kept, future), fresh, 3_600_000));
    }

    @Test
    void remembersOnlySoMany() {
        List<HandedOut> past = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            past = HandOutRule.note(past, new HandedOut("a", i, "", T, How.FILLED), 1000);
        }
        assertEquals(HandOutRule.MOST, past.size());
        assertEquals(99, past.get(past.size() - 1).step());
    }
}
