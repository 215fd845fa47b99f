package nl.inlogcode.core.vault.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.slots.PasswordStrength.Estimate;
import nl.inlogcode.core.vault.slots.PasswordStrength.Weakness;

/**
 * What to say of a password that someone is choosing. There are no rules about capitals, digits or
 * signs: only how hard it is to guess counts (NIST SP 800-63B section 3.1.1.2).
 *
 * @param refusal why it cannot be taken; empty if it can
 * @param weakness what makes it easy to guess, to be said where it is not {@link Level#STRONG}
 */
public record PasswordAdvice(Level level, Optional<Refusal> refusal, Weakness weakness) {
    /** The fewest characters that are taken. */
    public static final int MIN_LENGTH = 8;

    /**
     * How hard it is to guess for someone who copied the vault and pays for a hundred graphics
     * cards, at a thousand guesses a second each with the least parameters of Argon2id.
     */
    public enum Level {
        /** Within a day: fewer than 10^10 guesses. */
        WEAK,
        /** Within a few years: fewer than 10^13. */
        FAIR,
        /** Longer than that. */
        STRONG
    }

    /** Why a password is not taken. One sentence each in every locale. */
    public enum Refusal {
        TOO_SHORT,
        /** Digits alone, and few of them: all can be tried. */
        PIN,
        /** Guessed within seconds: fewer than 10^6 guesses. */
        COMMON
    }

    /** Digits alone are taken from so many on. */
    private static final int LONG_NUMBER = 10;

    /** What everyone who guesses tries first, beside the names of the user's own sites. */
    private static final String PRODUCT = "inlogcode";

    private static final double COMMON = 6;
    private static final double FAIR = 10;
    private static final double STRONG = 13;

    /** Of a password for this vault, whose names are easy to guess. */
    public static PasswordAdvice of(PasswordStrength strength, String password, Vault vault) {
        var own = new ArrayList<>(List.of(PRODUCT));
        for (var item : vault.items()) {
            own.add(item.account().issuer());
            own.add(item.account().accountName());
        }
        return of(strength, password, own);
    }

    /**
     * @param own as {@link PasswordStrength#of} takes them
     */
    public static PasswordAdvice of(PasswordStrength strength, String password, List<String> own) {
        // Where nothing can be estimated, nothing good is said, and length and digits still count.
        var estimate = strength.of(password, own).orElse(new Estimate(COMMON, Weakness.NONE));
        return new PasswordAdvice(
                levelOf(estimate), refusal(password, estimate), estimate.weakness());
    }

    private static Level levelOf(Estimate estimate) {
        if (estimate.guessesLog10() < FAIR) {
            return Level.WEAK;
        }
        return estimate.guessesLog10() < STRONG ? Level.FAIR : Level.STRONG;
    }

    private static Optional<Refusal> refusal(String password, Estimate estimate) {
        if (isDigits(password) && password.length() < LONG_NUMBER) {
            return Optional.of(Refusal.PIN);
        }
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            return Optional.of(Refusal.TOO_SHORT);
        }
        return estimate.guessesLog10() < COMMON ? Optional.of(Refusal.COMMON) : Optional.empty();
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Ascii.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
