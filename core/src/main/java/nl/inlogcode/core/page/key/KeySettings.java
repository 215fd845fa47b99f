package nl.inlogcode.core.page.key;

import java.util.List;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.otpauth.OtpauthUri;

/**
 * How codes are made of a key that is shown as text, as the words beside it say: "SHA-256, 8
 * digits". Without them an account would be added whose codes are all wrong.
 */
public record KeySettings(HashAlgorithm algorithm, int digits, MovingFactor factor) {
    /** What nobody needs to say. */
    public static final KeySettings USUAL =
            new KeySettings(HashAlgorithm.SHA1, 6, new MovingFactor.TimeBased(30));

    private static final String DIGITS =
            " digits digit cijfers cijfer cijferige stellig stellige stelligen ziffern chiffres"
                    + " digitos cifre cyfr cyfrowy haneli ";

    private static final String PERIOD =
            " period interval periode tijdstap intervall intervalle intervalo intervallo okres ";

    private static final String EACH = " every each elke iedere alle toutes cada ogni co ";

    private static final String SECONDS =
            " second seconds sec seconden sekunden secondes segundos secondi sekund ";

    /** Of other codes than those of the key. */
    private static final String[] OTHER_CODES = {
        "backup",
        "back up",
        "recover",
        "herstel",
        "reserve",
        "wiederherstell",
        "secours",
        "respaldo",
        " sms ",
        "mail",
        "tekstbericht",
        " pin "
    };

    /** What a text says that holds a key and what was copied with it. */
    public static KeySettings of(String text) {
        return in(new KeyTokens(text).said(0, Integer.MAX_VALUE));
    }

    /**
     * Reads the lines of a key and beside it. Where they contradict each other, the usual holds.
     */
    static KeySettings in(List<String> lines) {
        var said = new Said();
        for (var line : lines) {
            var words = KeyWords.words(line);
            if (!isOfOtherCodes(words)) {
                said.add(words);
            }
        }
        return said.settings();
    }

    private static boolean isOfOtherCodes(String words) {
        for (var other : OTHER_CODES) {
            if (words.contains(other)) {
                return true;
            }
        }
        return false;
    }

    /** What was said so far: 0 if nothing, {@link #TWICE} if two things. */
    private static final class Said {
        private static final int TWICE = -1;

        private int hash;
        private int digits;
        private int period;
        private boolean counted;
        private boolean timed;

        void add(String words) {
            hash = has(words, "1") ? both(hash, 1) : hash;
            hash = has(words, "256") ? both(hash, 256) : hash;
            hash = has(words, "512") ? both(hash, 512) : hash;
            counted |= words.contains(" hotp ") || words.contains(" counter based ");
            timed |= words.contains(" totp ") || words.contains(" time based ");
            var before = "";
            var word = "";
            int start = 0;
            for (int i = 1; i < words.length(); i++) {
                if (words.charAt(i) == ' ') {
                    var after = words.substring(start + 1, i);
                    addNumber(before, number(word), after);
                    before = word;
                    word = after;
                    start = i;
                }
            }
            addNumber(before, number(word), "");
        }

        private static boolean has(String words, String hash) {
            return words.contains("sha" + hash + " ") || words.contains("sha " + hash + " ");
        }

        private void addNumber(String before, int number, String after) {
            if (number >= 6 && number <= 10 && (is(DIGITS, before) || is(DIGITS, after))) {
                digits = both(digits, number);
            }
            boolean seconds = is(PERIOD, before) || is(EACH, before) && is(SECONDS, after);
            if (number >= 10 && number <= 300 && seconds) {
                period = both(period, number);
            }
        }

        private static int both(int one, int other) {
            return one == 0 || one == other ? other : TWICE;
        }

        KeySettings settings() {
            return new KeySettings(
                    hash == 256
                            ? HashAlgorithm.SHA256
                            : hash == 512 ? HashAlgorithm.SHA512 : HashAlgorithm.SHA1,
                    digits > 0 ? digits : OtpauthUri.USUAL_DIGITS,
                    counted && !timed
                            ? new MovingFactor.CounterBased(0)
                            : new MovingFactor.TimeBased(
                                    period > 0 ? period : OtpauthUri.USUAL_PERIOD));
        }
    }

    private static boolean is(String those, String word) {
        return !word.isEmpty() && those.contains(" " + word + " ");
    }

    /** A whole number of three digits at most, or -1. */
    private static int number(String word) {
        int number = word.isEmpty() ? -1 : 0;
        for (int i = 0; i < word.length(); i++) {
            if (!Ascii.isDigit(word.charAt(i)) || i > 2) {
                return -1;
            }
            number = number * 10 + word.charAt(i) - '0';
        }
        return number;
    }
}
