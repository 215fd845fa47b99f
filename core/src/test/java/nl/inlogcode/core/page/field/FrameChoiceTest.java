package nl.inlogcode.core.page.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.field.FrameFinding.Kind;
import nl.inlogcode.core.page.site.Origin;
import org.junit.jupiter.api.Test;

class FrameChoiceTest {
    private static final Optional<Origin> SITE = Origin.parse("https://a.nl");

    @Test
    void takesTheSurest() {
        assertTaken(2, field(0, 60), field(2, 200), field(3, 100));
    }

    @Test
    void takesTheOneThatIsPointedAt() {
        assertTaken(1, field(0, 200), new FrameFinding(1, SITE, Kind.FIELD, 60, true));
    }

    @Test
    void asksWhenTwoAreAlike() {
        assertUnclear(field(0, 100), field(1, 100));
        assertUnclear(field(0, 60), field(1, 100), field(2, 100));
        assertUnclear(field(0, 100), field(1, 100), field(2, 60));
    }

    @Test
    void takesASurerOneThanTwoThatAreAlike() {
        assertTaken(2, field(0, 100), field(1, 100), field(2, 160));
    }

    @Test
    void asksWhenNothingIsCertain() {
        assertUnclear(
                new FrameFinding(0, SITE, Kind.NONE, 0, false),
                new FrameFinding(1, SITE, Kind.UNCLEAR, 0, false));
    }

    @Test
    void prefersACertainFrameToAnUnclearOne() {
        assertTaken(1, new FrameFinding(0, SITE, Kind.UNCLEAR, 0, false), field(1, 60));
    }

    @Test
    void neverTakesAFrameThatBelongsToNoSite() {
        assertInstanceOf(
                FrameChoice.None.class,
                FrameChoice.choose(
                        List.of(new FrameFinding(0, Optional.empty(), Kind.FIELD, 300, true))));
        assertTaken(1, new FrameFinding(0, Optional.empty(), Kind.FIELD, 300, true), field(1, 60));
    }

    @Test
    void takesNothingFromNothing() {
        assertInstanceOf(FrameChoice.None.class, FrameChoice.choose(List.of()));
    }

    @Test
    void saysWhatIsAskedForInsteadByTheNearest() {
        var none = new FrameFinding(0, SITE, Kind.NONE, 0, false);
        var sent = new FrameFinding(1, SITE, Kind.SENT_CODE, 0, false);
        var recovery = new FrameFinding(2, SITE, Kind.RECOVERY_CODE, 0, false);
        var doubtful = new FrameFinding(3, SITE, Kind.DOUBTFUL, 0, false);
        assertEquals(Kind.NONE, instead(none));
        assertEquals(Kind.SENT_CODE, instead(none, sent));
        assertEquals(Kind.RECOVERY_CODE, instead(sent, recovery, none));
        assertEquals(Kind.DOUBTFUL, instead(doubtful, recovery, sent));
        assertTaken(4, doubtful, new FrameFinding(4, SITE, Kind.FIELD, 60, false));
        assertEquals(
                Kind.NONE,
                instead(new FrameFinding(0, Optional.empty(), Kind.RECOVERY_CODE, 0, false)));
    }

    private static Kind instead(FrameFinding... findings) {
        var none = assertInstanceOf(FrameChoice.None.class, FrameChoice.choose(List.of(findings)));
        return none.instead();
    }

    private static FrameFinding field(int frame, int score) {
        return new FrameFinding(frame, SITE, Kind.FIELD, score, false);
    }

    private static void assertTaken(int frame, FrameFinding... findings) {
        var taken = assertInstanceOf(FrameChoice.Take.class, FrameChoice.choose(List.of(findings)));
        assertEquals(frame, taken.finding().frame());
    }

    private static void assertUnclear(FrameFinding... findings) {
        assertInstanceOf(FrameChoice.Unclear.class, FrameChoice.choose(List.of(findings)));
    }
}
