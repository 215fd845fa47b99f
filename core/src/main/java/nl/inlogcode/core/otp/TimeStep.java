package nl.inlogcode.core.otp;

/**
 * T of RFC 6238 section 4.2, counted from 1970 (T0 = 0): the time during which a code lives.
 *
 * @param period the length X in seconds, 1 to {@value #MAX_PERIOD}
 * @param index which one, from 0: the counter of its code
 */
public record TimeStep(int period, long index) {
    public static final int MAX_PERIOD = 3600;

    /** The last second that is reckoned with: 2^53 - 1, the last one a browser counts exactly. */
    public static final long MAX_SECOND = 9_007_199_254_740_991L;

    public TimeStep {
        if (period < 1 || period > MAX_PERIOD) {
            throw new IllegalArgumentException("period of " + period + " s");
        }
        // One step beyond the last second: the successor of the last step still exists.
        if (index < 0 || index > MAX_SECOND / period + 1) {
            throw new IllegalArgumentException("time step out of range");
        }
    }

    /**
     * The step in which a second lies.
     *
     * @param epochSecond seconds since 1970, 0 to {@link #MAX_SECOND}
     * @throws IllegalArgumentException for a period or a time outside these
     */
    public static TimeStep at(int period, long epochSecond) {
        if (epochSecond < 0 || epochSecond > MAX_SECOND) {
            throw new IllegalArgumentException("time out of range");
        }
        // Checked before it divides: dividing by zero is no exception in the browser.
        if (period < 1) {
            throw new IllegalArgumentException("period of " + period + " s");
        }
        return new TimeStep(period, epochSecond / period);
    }

    /** Its first second. */
    public long start() {
        return index * period;
    }

    /** The first second of the next step: from then on the code is another one. */
    public long nextStart() {
        return start() + period;
    }

    public TimeStep next() {
        return new TimeStep(period, index + 1);
    }

    /**
     * How long its code still lives, in seconds: {@code period} in its first second, 1 in its last.
     *
     * @throws IllegalArgumentException if the second lies outside this step
     */
    public int secondsLeft(long epochSecond) {
        if (epochSecond < start() || epochSecond >= nextStart()) {
            throw new IllegalArgumentException("not in this time step");
        }
        return (int) (nextStart() - epochSecond);
    }
}
