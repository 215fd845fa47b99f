package nl.inlogcode.core.otpauth;

import nl.inlogcode.core.otp.TimeStep;

/** What moves from one code to the next: the time or a counter. */
public sealed interface MovingFactor {
    /**
     * TOTP, RFC 6238.
     *
     * @param period the time step X in seconds, 1 to 3600
     */
    record TimeBased(int period) implements MovingFactor {
        public static final int MAX_PERIOD = TimeStep.MAX_PERIOD;

        public TimeBased {
            if (period < 1 || period > MAX_PERIOD) {
                throw new IllegalArgumentException("period of " + period + " s");
            }
        }
    }

    /**
     * HOTP, RFC 4226.
     *
     * @param counter C of the next code to hand out, not negative
     */
    record CounterBased(long counter) implements MovingFactor {
        public CounterBased {
            if (counter < 0) {
                throw new IllegalArgumentException("negative counter");
            }
        }
    }
}
