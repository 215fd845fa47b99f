package nl.inlogcode.core.otpauth;

import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Base32;
import nl.inlogcode.core.codec.Dashes;
import nl.inlogcode.core.codec.Spaces;
import nl.inlogcode.core.otp.SharedSecret;

/**
 * A shared secret in base 32, as it stands in a link or was typed. Two are equal if they are the
 * same letters, whatever stands between these.
 *
 * @param mark what another app put in front of it, to say whose codes these are
 * @param letters upper case, without spaces, dashes and padding; may hold what is no base 32
 */
public record KeyText(Mark mark, String letters) {
    /** What stands before a key in the files of some apps. */
    public enum Mark {
        NONE,
        STEAM,
        BATTLENET
    }

    public static KeyText of(String text) {
        var plain = DisplayText.uncut(text);
        int dash = plain.indexOf('-');
        // One dash only: more of them part the groups of a key.
        if (dash > 0 && plain.indexOf('-', dash + 1) < 0) {
            var mark =
                    switch (Ascii.lower(plain.substring(0, dash))) {
                        case "stm" -> Mark.STEAM;
                        case "blz", "bliz" -> Mark.BATTLENET;
                        default -> Mark.NONE;
                    };
            if (mark != Mark.NONE) {
                return new KeyText(mark, lettersOf(plain.substring(dash + 1)));
            }
        }
        return new KeyText(Mark.NONE, lettersOf(text));
    }

    private static String lettersOf(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '=' || isBetween(text.charAt(end - 1)))) {
            end--;
        }
        // Nothing but padding is no key, and is not to look like one that is absent.
        end = end == 0 ? text.length() : end;
        var letters = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            if (!isBetween(text.charAt(i))) {
                letters.append(Ascii.upper(text.charAt(i)));
            }
        }
        return letters.toString();
    }

    private static boolean isBetween(char c) {
        return Spaces.isSpace(c) || Dashes.isDash(c);
    }

    /** Why it is no shared secret, if it is none. */
    Optional<Rejection> flaw() {
        if (letters.length() > Base32.MAX_LENGTH) {
            return Optional.of(Rejection.TOO_LONG);
        }
        var bytes = Base32.decode(letters);
        if (bytes.isEmpty()) {
            return Optional.of(Rejection.BAD_SECRET);
        }
        return bytes.get().length > SharedSecret.MAX_LENGTH
                ? Optional.of(Rejection.TOO_LONG)
                : Optional.empty();
    }

    /** The secret of one without a flaw. */
    SharedSecret secret() {
        return new SharedSecret(Base32.decode(letters).orElseThrow());
    }

    @Override
    public String toString() {
        return "KeyText[hidden]";
    }
}
