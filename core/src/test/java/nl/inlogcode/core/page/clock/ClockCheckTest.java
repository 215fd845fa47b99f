package nl.inlogcode.core.page.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.page.clock.ClockCheck.CouldNotMeasure;
import nl.inlogcode.core.page.clock.ClockCheck.Direction;
import nl.inlogcode.core.page.clock.ClockCheck.Fine;
import nl.inlogcode.core.page.clock.ClockCheck.Off;
import nl.inlogcode.core.page.clock.ClockCheck.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockCheckTest {
    /** Noon of 27 November 2026, in milliseconds since 1970. */
    private static final long T = 1_795_780_800_000L;

    private static final String SITE = "https://a.nl";

    /**
     * The answer says noon, so noon to noon and a second. When the question left and when the
     * answer came, seen from noon, in milliseconds.
     */
    @ParameterizedTest
    @CsvSource({
        // start, end, outcome
        "0, 0, fine",
        "500, 600, fine",
        "-100, 1100, fine",
        "2900, 2950, fine",
        "3000, 3100, fine",
        "3001, 3100, off 2550",
        "-2100, -2000, fine",
        "-2100, -2001, off -2551",
        "103000, 103200, off 102600",
        "-103000, -102800, off -103400",
        "-10000, -2001, off -6501",
        "3001, 12000, off 7000",
        "-2000, 2000, fine",
        "-2000, 2001, TOO_SLOW",
        "-5000, 5000, TOO_SLOW",
        "0, 4000, fine",
        "0, 4001, TOO_SLOW",
        "1, 0, CLOCK_WAS_SET",
        "100000, -100000, CLOCK_WAS_SET",
        "86400000, 86400100, off 86399550",
        "-63072000000, -63071999900, off -63072000450"
    })
    void comparesWithinWhatIsCertain(long start, long end, String outcome) {
        var answer = new ClockAnswer(T + start, T + end, OptionalLong.of(T), Optional.empty());
        assertEquals(outcome, name(ClockCheck.of(answer)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- | - | NO_DATE",
                "- | 100 | NO_DATE",
                "0 | - | BAD_DATE",
                "-1 | - | BAD_DATE",
                "1767225599000 | - | BAD_DATE",
                "1795780800000 | 1 | STORED_ANSWER",
                "1795780800000 | 3600 | STORED_ANSWER",
                "1795780800000 | x | STORED_ANSWER",
                "1795780800000 | 0 | fine",
                "1795780800000 | - | fine"
            })
    void neverCallsFineWhatItCouldNotMeasure(String date, String age, String outcome) {
        var millis =
                date.equals("-") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(date));
        var answer = new ClockAnswer(T, T + 100, millis, present(age));
        assertEquals(outcome, name(ClockCheck.of(answer)));
    }

    @Test
    void nobodyAnswered() {
        assertEquals("NO_ANSWER", name(ClockCheck.noAnswer()));
    }

    @Test
    void saysHowMuchAndWhichWay() {
        var behind = new Off(-103_400);
        assertEquals(103, behind.seconds());
        assertEquals(Direction.BEHIND, behind.direction());
        assertEquals(Direction.AHEAD, new Off(2600).direction());
        assertEquals(3, new Off(2600).seconds());
    }

    /**
     * Whatever the true difference, the network's way there and back and the moment within a
     * second: a clock more than two seconds and the answer's own span off is never called fine, one
     * within two seconds never wrong, and the guess is wrong by half the span at most.
     */
    @Test
    void holdsForEveryDifference() {
        for (long offset = -8000; offset <= 8000; offset += 125) {
            for (long there = 0; there <= 900; there += 300) {
                for (long back = 0; back <= 900; back += 300) {
                    for (long part = 0; part < 1000; part += 111) {
                        check(offset, there, back, part);
                    }
                }
            }
        }
    }

    private static void check(long offset, long there, long back, long part) {
        long server = T + part;
        var answer =
                new ClockAnswer(
                        server - there + offset,
                        server + back + offset,
                        OptionalLong.of(server / 1000 * 1000),
                        Optional.empty());
        var check = ClockCheck.of(answer);
        long span = there + back + 1000;
        if (Math.abs(offset) <= 2000) {
            assertTrue(check instanceof Fine, offset + " " + check);
        }
        if (Math.abs(offset) > 2000 + span) {
            assertTrue(check instanceof Off, offset + " " + check);
        }
        if (check instanceof Off off) {
            assertTrue(Math.abs(off.offsetMillis() - offset) <= span / 2 + 1, offset + " " + off);
        }
    }

    @Test
    void correctsOneSiteForADay() {
        var corrections = ClockCorrections.NONE.after(new Off(-103_000), SITE, T);
        assertEquals(T + 103_000, corrections.timeFor(SITE, T));
        assertEquals(T + 5000 + 103_000, corrections.timeFor(SITE, T + 5000));
        assertEquals(T, corrections.timeFor("https://b.nl", T));
        long last = T + ClockCorrection.LIFE - 1;
        assertEquals(last + 103_000, corrections.timeFor(SITE, last));
        assertEquals(last + 1, corrections.timeFor(SITE, last + 1));
    }

    /** A day and no more: a site that lies would else get codes of years to come. */
    @ParameterizedTest
    @CsvSource({
        "86400000, true",
        "86400001, false",
        "-86400000, true",
        "-86400001, false",
        "43200000, true",
        "63072000000, false",
        "-63072000000, false",
        "-9223372036854775808, false"
    })
    void correctsADayAtMost(long offset, boolean used) {
        var before = ClockCorrections.NONE.after(new Off(5000), SITE, T);
        var after = before.after(new Off(offset), SITE, T);
        assertEquals(used ? T - offset : T, after.timeFor(SITE, T));
        assertEquals(used ? 1 : 0, after.all().size());
        // What was stored by an older version, or by whoever wrote there.
        var stored = new ClockCorrections(List.of(new ClockCorrection(SITE, offset, T)));
        assertEquals(used ? T - offset : T, stored.timeFor(SITE, T));
    }

    @Test
    void correctsNothingAfterTheClockWasSetBack() {
        var corrections = ClockCorrections.NONE.after(new Off(103_000), SITE, T);
        assertEquals(T - 1, corrections.timeFor(SITE, T - 1));
    }

    @Test
    void neverCorrectsBeyondTheBeginningOfTime() {
        var corrections = ClockCorrections.NONE.after(new Off(103_000), SITE, 1000);
        assertEquals(0, corrections.timeFor(SITE, 1000));
    }

    @Test
    void replacesKeepsAndForgets() {
        var first = ClockCorrections.NONE.after(new Off(5000), SITE, T);
        assertEquals(1, first.after(new Off(7000), SITE, T + 1).all().size());
        assertEquals(7000, first.after(new Off(7000), SITE, T + 1).all().get(0).offsetMillis());
        assertEquals(List.of(), first.after(new Fine(), SITE, T + 1).all());
        assertEquals(first, first.after(new CouldNotMeasure(Reason.NO_DATE), SITE, T + 1));
        assertEquals(2, first.after(new Off(1), "https://b.nl", T + 1).all().size());
        assertEquals(1, first.after(new Fine(), "https://b.nl", T + 1).all().size());
        long later = T + ClockCorrection.LIFE;
        assertEquals(List.of(), first.after(new Fine(), "https://b.nl", later).all());
    }

    private static String name(ClockCheck check) {
        if (check instanceof Off off) {
            return "off " + off.offsetMillis();
        }
        return check instanceof CouldNotMeasure not ? not.reason().name() : "fine";
    }

    private static Optional<String> present(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }
}
