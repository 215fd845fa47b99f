package nl.inlogcode.core.otpauth;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Spaces;

/**
 * A part of a line that looks like a key: base 32 in one case, at least 16 characters, in one piece
 * or in groups of four.
 *
 * @param start where it begins in the line
 * @param end where it ends, exclusive
 */
record KeyShape(String text, int start, int end) {
    /** Ten bytes; shorter ones are made by hand. */
    private static final int LEAST = 16;

    /** A key of SHA-512's block size has 205 characters. */
    private static final int MOST = 256;

    private static final int GROUP = 4;

    /** What may stand right before or after a piece, besides white space. */
    private static final String BEFORE = ":\"'(\u201C\u2018>=,";

    private static final String AFTER = ".,;)\"'\u201D\u2019<=";

    /** Words of four letters that stand before or after a key in a sentence. */
    private static final List<String> WORDS =
            List.of("code", "over", "deze", "hier", "voer", "your", "this", "here", "into", "then");

    static List<KeyShape> in(String line) {
        var shapes = new ArrayList<KeyShape>();
        int at = 0;
        while (at < line.length()) {
            int end = endOfWord(line, at);
            if (end == at) {
                at++;
                continue;
            }
            int chain = end - at == GROUP ? endOfGroups(line, at) : end;
            var text = line.substring(at, chain);
            boolean alone = isFreeBefore(line, at) && isFreeAfter(line, chain);
            if (alone && text.length() <= MOST * 2 && KeyChance.isLikely(text, LEAST, MOST)) {
                shapes.add(new KeyShape(text, at, chain));
                end = chain;
            }
            at = end;
        }
        return shapes;
    }

    /** True if it is of letters in one case and the digits 2 to 7 only. */
    static boolean isBase32(String text) {
        boolean upper = false;
        boolean lower = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            upper |= c >= 'A' && c <= 'Z';
            lower |= c >= 'a' && c <= 'z';
            if (!Ascii.isLetter(c) && (c < '2' || c > '7')) {
                return false;
            }
        }
        return !(upper && lower);
    }

    private static int endOfWord(String line, int start) {
        int end = start;
        while (end < line.length()
                && (Ascii.isLetter(line.charAt(end)) || Ascii.isDigit(line.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** The end of the groups of four that begin here; the last may be shorter. */
    private static int endOfGroups(String line, int start) {
        int end = start + GROUP;
        if (isWord(line, start, end)) {
            return end;
        }
        char separator = end < line.length() ? line.charAt(end) : 'x';
        boolean separates = separator == '-' || separator != '\t' && Spaces.isSpace(separator);
        while (separates && end < line.length() && line.charAt(end) == separator) {
            int next = endOfWord(line, end + 1);
            int length = next - end - 1;
            if (length == 0 || length > GROUP || isWord(line, end + 1, next)) {
                break;
            }
            // All in the case of the first.
            if (!isBase32(line.substring(start, start + GROUP) + line.substring(end + 1, next))) {
                break;
            }
            end = next;
            separates = length == GROUP;
        }
        return end;
    }

    /** A word of the sentence around a key; a short group in lower case is always taken for one. */
    private static boolean isWord(String line, int start, int end) {
        var word = line.substring(start, end);
        for (int i = 0; i < word.length(); i++) {
            if (Ascii.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return end - start < GROUP
                ? word.equals(Ascii.lower(word))
                : WORDS.contains(Ascii.lower(word));
    }

    private static boolean isFreeBefore(String line, int start) {
        return start == 0
                || Spaces.isSpace(line.charAt(start - 1))
                || BEFORE.indexOf(line.charAt(start - 1)) >= 0;
    }

    private static boolean isFreeAfter(String line, int end) {
        return end == line.length()
                || Spaces.isSpace(line.charAt(end))
                || AFTER.indexOf(line.charAt(end)) >= 0;
    }
}
