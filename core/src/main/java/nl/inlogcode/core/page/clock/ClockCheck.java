package nl.inlogcode.core.page.clock;

/** What a comparison of this computer's clock with a login site's has shown. */
public sealed interface ClockCheck {
    /** Right to within what matters for codes. */
    record Fine() implements ClockCheck {}

    /**
     * Wrong for certain.
     *
     * @param offsetMillis this computer's clock minus the site's, the best guess: negative if the
     *     computer's is behind
     */
    record Off(long offsetMillis) implements ClockCheck {
        private static final long DAY = 86_400_000L;

        /** How many whole seconds, at least 1, rounded. */
        public long seconds() {
            return Math.max(1, (Math.abs(offsetMillis) + 500) / 1000);
        }

        /**
         * True up to a day: so far off are clocks of a wrong zone or after a summer without power.
         * Beyond that either the computer needs setting first, or the site's answer is not to be
         * believed; whoever could move codes by years would have them before their time.
         */
        public boolean isBelievable() {
            return offsetMillis >= -DAY && offsetMillis <= DAY;
        }

        public Direction direction() {
            return offsetMillis < 0 ? Direction.BEHIND : Direction.AHEAD;
        }
    }

    /** Nothing is known. Not the same as fine. */
    record CouldNotMeasure(Reason reason) implements ClockCheck {}

    /** How this computer's clock stands to the site's. */
    enum Direction {
        BEHIND,
        AHEAD
    }

    /** Why nothing is known. */
    enum Reason {
        /** The site could not be asked, or did not answer. */
        NO_ANSWER,
        /** It answered without saying its time. */
        NO_DATE,
        /** What it said is no date, or one before this was written: its clock is not to be used. */
        BAD_DATE,
        /** A store between here and the site answered, with a time of the past. */
        STORED_ANSWER,
        /** The answer took so long that it says nothing. */
        TOO_SLOW,
        /** This computer's clock was set meanwhile. */
        CLOCK_WAS_SET
    }

    /** Nobody answered. */
    static ClockCheck noAnswer() {
        return new CouldNotMeasure(Reason.NO_ANSWER);
    }

    /** Compares. */
    static ClockCheck of(ClockAnswer answer) {
        return ClockComparison.of(answer);
    }
}
