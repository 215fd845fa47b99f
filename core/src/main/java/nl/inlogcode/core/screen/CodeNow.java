package nl.inlogcode.core.screen;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.otp.TimeStep;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor.CounterBased;
import nl.inlogcode.core.otpauth.MovingFactor.TimeBased;

/** The codes of a moment, and how long they are good for. */
public final class CodeNow {
    /**
     * A code with fewer seconds left than this is not handed out: typing and sending takes time.
     */
    public static final int LAST_SECONDS = 5;

    private CodeNow() {}

    /**
     * @param now milliseconds since 1970
     */
    public static OneTimeCode of(Account account, long now) {
        if (account.movingFactor() instanceof TimeBased timeBased) {
            return timed(account, TimeStep.at(timeBased.period(), now / 1000));
        }
        return counted(account, ((CounterBased) account.movingFactor()).counter());
    }

    /** The next code, if the current one is in its last seconds. */
    public static Optional<OneTimeCode> nextOf(Account account, long now) {
        if (account.movingFactor() instanceof TimeBased timeBased && isLate(timeBased, now)) {
            return Optional.of(timed(account, TimeStep.at(timeBased.period(), now / 1000).next()));
        }
        return Optional.empty();
    }

    public static OneTimeCode counted(Account account, long counter) {
        return account.codeOf(counter);
    }

    private static OneTimeCode timed(Account account, TimeStep step) {
        return account.codeOf(step.index());
    }

    /** When a code may be handed out: now, or at the start of the next time step. */
    public static long handOutAt(Account account, long now) {
        if (account.movingFactor() instanceof TimeBased timeBased && isLate(timeBased, now)) {
            return endOfStep(timeBased, now);
        }
        return now;
    }

    // A period of five seconds or less has no late part: its code would never be handed out.
    private static boolean isLate(TimeBased timeBased, long now) {
        return timeBased.period() > LAST_SECONDS
                && endOfStep(timeBased, now) - now < LAST_SECONDS * 1000L;
    }

    private static long endOfStep(TimeBased timeBased, long now) {
        return TimeStep.at(timeBased.period(), now / 1000).nextStart() * 1000;
    }

    /**
     * Milliseconds until anything that these rows show changes, at most 60,000.
     *
     * @param now milliseconds since 1970
     */
    public static int untilChange(List<AccountRow> rows, long now) {
        long next = 60_000;
        for (var row : rows) {
            if (row.item().account().movingFactor() instanceof TimeBased timeBased) {
                long time = now - row.shift();
                long left = endOfStep(timeBased, time) - time;
                long late = left - LAST_SECONDS * 1000L;
                next = Math.min(next, late >= 0 ? late + 1 : left);
            }
        }
        return (int) Math.max(1, next);
    }
}
