package nl.inlogcode.core.page.clock;

import nl.inlogcode.core.page.clock.ClockCheck.CouldNotMeasure;
import nl.inlogcode.core.page.clock.ClockCheck.Fine;
import nl.inlogcode.core.page.clock.ClockCheck.Off;
import nl.inlogcode.core.page.clock.ClockCheck.Reason;

/**
 * The arithmetic of comparing clocks. The site wrote its time at some moment between question and
 * answer, and cut it to a whole second: this leaves a span in which the true difference lies.
 */
final class ClockComparison {
    /** So much matters to nobody, in milliseconds. */
    static final long TOLERANCE = 2000;

    /** An answer that took longer says too little to call a clock right. */
    static final long SLOWEST = 4000;

    /** 2026-01-01: no server that answers this program lives before. */
    static final long EARLIEST = 1_767_225_600_000L;

    private static final long SECOND = 1000;

    private ClockComparison() {}

    static ClockCheck of(ClockAnswer answer) {
        if (answer.end() < answer.start()) {
            return new CouldNotMeasure(Reason.CLOCK_WAS_SET);
        }
        if (answer.date().isEmpty()) {
            return new CouldNotMeasure(Reason.NO_DATE);
        }
        if (!isFresh(answer.age().orElse("0"))) {
            return new CouldNotMeasure(Reason.STORED_ANSWER);
        }
        long server = answer.date().getAsLong();
        if (server < EARLIEST) {
            return new CouldNotMeasure(Reason.BAD_DATE);
        }
        // The difference is more than the one and at most the other.
        long least = answer.start() - (server + SECOND);
        long most = answer.end() - server;
        if (least > TOLERANCE || most < -TOLERANCE) {
            return new Off(Math.floorDiv(least + most, 2));
        }
        return answer.end() - answer.start() > SLOWEST
                ? new CouldNotMeasure(Reason.TOO_SLOW)
                : new Fine();
    }

    /** An answer of age 0 is new, whoever gave it. */
    private static boolean isFresh(String age) {
        var trimmed = age.trim();
        for (int i = 0; i < trimmed.length(); i++) {
            if (trimmed.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }
}
