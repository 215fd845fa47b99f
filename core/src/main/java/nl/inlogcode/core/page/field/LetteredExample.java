package nl.inlogcode.core.page.field;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.Ascii;

/**
 * Whether a field gives an example, or a pattern, that a code of digits alone could not have:
 * "xxx-xxx-xxx", "ABC-123". Such codes are sent, printed or made up by people; an app does not make
 * them. "123-456" is one with a hyphen for reading, and "XXXXXX" stands for six digits.
 */
final class LetteredExample {
    private static final int SHORTEST = 5;

    /** Letters that stand for the digits of a code in one piece. */
    private static final int FEWEST_DIGITS = 6;

    private static final int MOST_DIGITS = 8;

    private LetteredExample() {}

    /** True if the text in the field, its tip or its pattern says so. */
    static boolean isGivenBy(FieldTraits field) {
        var words = field.words();
        return anyIn(words.placeholder(), true)
                || anyIn(words.title(), false)
                || anyIn(words.label(), false)
                || needsLetters(field.shape().pattern());
    }

    /**
     * @param alone the text is an example rather than a sentence: then letters beside digits are
     *     one too
     */
    private static boolean anyIn(String text, boolean alone) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isOfExample(text.charAt(i))) {
                if (i - start >= SHORTEST && isExample(text.substring(start, i), alone)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isOfExample(char c) {
        return Ascii.isLetter(c) || Ascii.isDigit(c) || c == '-';
    }

    private static boolean isExample(String word, boolean alone) {
        var groups = groups(word);
        int letters = 0;
        int digits = 0;
        for (var group : groups) {
            for (int i = 0; i < group.length(); i++) {
                letters += Ascii.isLetter(group.charAt(i)) ? 1 : 0;
                digits += Ascii.isDigit(group.charAt(i)) ? 1 : 0;
            }
        }
        if (letters == 0) {
            return false;
        }
        if (digits > 0) {
            // "6-digit" and "2FA-code" are words; "ABC-123" and "A1B2C3" are none.
            return alone && digits > 1;
        }
        if (groups.size() == 1) {
            return alone && isOneLetter(word) && (letters < FEWEST_DIGITS || letters > MOST_DIGITS);
        }
        return isMadeUp(groups);
    }

    /** Groups of the same letter, or of the alphabet: no language has such words. */
    private static boolean isMadeUp(List<String> groups) {
        boolean same = true;
        boolean alphabet = true;
        int last = 0;
        for (var group : groups) {
            same &= group.length() > 1 && isOneLetter(group);
            for (int i = 0; i < group.length(); i++) {
                char c = Ascii.lower(group.charAt(i));
                alphabet &= last == 0 || c == last + 1;
                last = c;
            }
        }
        return same || alphabet;
    }

    private static boolean isOneLetter(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Ascii.lower(word.charAt(i)) != Ascii.lower(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> groups(String word) {
        var groups = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || word.charAt(i) == '-') {
                if (i > start) {
                    groups.add(word.substring(start, i));
                }
                start = i + 1;
            }
        }
        return groups;
    }

    /**
     * True if each text that a pattern takes has a letter, or a hyphen between letters or digits:
     * it has a class of letters alone, or one with letters and a hyphen outside. Patterns with
     * alternatives are not judged.
     */
    private static boolean needsLetters(String pattern) {
        if (pattern.indexOf('|') >= 0) {
            return false;
        }
        boolean lettered = false;
        boolean hyphen = false;
        int i = 0;
        while (i < pattern.length()) {
            if (pattern.charAt(i) != '[') {
                hyphen |= pattern.charAt(i) == '-' && !isOptional(pattern, i + 1);
                i++;
                continue;
            }
            int end = pattern.indexOf(']', i);
            if (end < 0) {
                return false;
            }
            var set = pattern.substring(i + 1, end);
            boolean letters = set.contains("a-z") || set.contains("A-Z");
            boolean more = set.contains("0-9") || set.contains("\\") || set.startsWith("^");
            if (letters && !more && !isOptional(pattern, end + 1)) {
                return true;
            }
            lettered |= letters;
            i = end + 1;
        }
        return lettered && hyphen;
    }

    private static boolean isOptional(String pattern, int at) {
        return at < pattern.length()
                && ("?*".indexOf(pattern.charAt(at)) >= 0 || pattern.startsWith("{0", at));
    }
}
