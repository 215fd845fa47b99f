package nl.inlogcode.practice.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;

/**
 * Checks the one-time codes of one shared secret: SHA-1, 6 digits, a time step of 30 seconds.
 *
 * <p>It looks one time step back and one ahead (RFC 6238 section 5.2; django-otp calls this
 * "tolerance 1"), so a code is good for up to 60 seconds after its own time step began, and a clock
 * that runs 30 seconds ahead still gets in. A code is accepted once: after it, only codes of later
 * time steps are.
 */
public final class CodeCheck {
    private static final TimeBasedOneTimePasswordGenerator TOTP =
            new TimeBasedOneTimePasswordGenerator();
    private static final int TOLERANCE = 1;
    private static final int DIGITS = 6;

    private final SharedSecret secret;
    private long lastStep = -1;

    /** A check that has not accepted any code yet. */
    public CodeCheck(SharedSecret secret) {
        this.secret = secret;
    }

    /** The secret that the codes are made of. */
    public SharedSecret secret() {
        return secret;
    }

    /**
     * Accepts or refuses what was typed.
     *
     * @param typed as sent by the form: 1 to 6 digits, compared as a number, because the form
     *     family has an integer field ("012345" and "12345" are the same code); anything else is
     *     refused
     */
    public synchronized boolean accept(String typed, Instant now) {
        var trimmed = typed.strip();
        if (!isCode(trimmed)) {
            return false;
        }
        var code = Integer.parseInt(trimmed);
        var period = TOTP.getTimeStep();
        var current = Math.floorDiv(now.getEpochSecond(), period.toSeconds());
        for (var step = current - TOLERANCE; step <= current + TOLERANCE; step++) {
            if (step > lastStep && codeAt(Instant.EPOCH.plus(period.multipliedBy(step))) == code) {
                lastStep = step;
                return true;
            }
        }
        return false;
    }

    /** Takes a code of now once more, as if the time step of the last one were over. For tests. */
    public synchronized void forgetLast() {
        lastStep = -1;
    }

    private int codeAt(Instant time) {
        try {
            return TOTP.generateOneTimePassword(secret.key(), time);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("An HMAC takes any key", e);
        }
    }

    private static boolean isCode(String text) {
        return !text.isEmpty()
                && text.length() <= DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
