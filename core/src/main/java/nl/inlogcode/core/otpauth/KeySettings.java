package nl.inlogcode.core.otpauth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.otp.HashAlgorithm;

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
        var algorithms = new HashSet<HashAlgorithm>();
        var digits = new HashSet<Integer>();
        var periods = new HashSet<Integer>();
        boolean counts = false;
        boolean timed = false;
        for (var line : lines) {
            var words = KeyWords.words(line);
            if (isOfOtherCodes(words)) {
                continue;
            }
            addAlgorithms(words, algorithms);
            addNumbers(split(words), digits, periods);
            counts |= words.contains(" hotp ") || words.contains(" counter based ");
            timed |= words.contains(" totp ") || words.contains(" time based ");
        }
        MovingFactor factor = new MovingFactor.TimeBased(only(periods, 30));
        return new KeySettings(
                only(algorithms, HashAlgorithm.SHA1),
                only(digits, 6),
                counts && !timed ? new MovingFactor.CounterBased(0) : factor);
    }

    private static boolean isOfOtherCodes(String words) {
        for (var other : OTHER_CODES) {
            if (words.contains(other)) {
                return true;
            }
        }
        return false;
    }

    private static void addAlgorithms(String words, Set<HashAlgorithm> found) {
        for (var algorithm : HashAlgorithm.values()) {
            var number = algorithm.name().substring("SHA".length());
            if (words.contains("sha" + number + " ") || words.contains("sha " + number + " ")) {
                found.add(algorithm);
            }
        }
    }

    private static void addNumbers(List<String> words, Set<Integer> digits, Set<Integer> periods) {
        for (int i = 0; i < words.size(); i++) {
            int number = number(words.get(i));
            var before = i > 0 ? words.get(i - 1) : "";
            var after = i + 1 < words.size() ? words.get(i + 1) : "";
            if (number >= 6 && number <= 10 && (is(DIGITS, before) || is(DIGITS, after))) {
                digits.add(number);
            }
            boolean seconds = number >= 10 && number <= 300;
            if (seconds && (is(PERIOD, before) || is(EACH, before) && is(SECONDS, after))) {
                periods.add(number);
            }
        }
    }

    private static boolean is(String those, String word) {
        return !word.isEmpty() && those.contains(" " + word + " ");
    }

    private static int number(String word) {
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            if (!Ascii.isDigit(word.charAt(i)) || i > 2) {
                return -1;
            }
            number = number * 10 + word.charAt(i) - '0';
        }
        return number;
    }

    private static List<String> split(String words) {
        var all = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ' ') {
                if (i > start) {
                    all.add(words.substring(start, i));
                }
                start = i + 1;
            }
        }
        return all;
    }

    private static <T> T only(Set<T> found, T usual) {
        return found.size() == 1 ? found.iterator().next() : usual;
    }
}
