package nl.inlogcode.core.page;

import nl.inlogcode.core.codec.Ascii;

/**
 * A text of a page, made ready for looking up words: lower case, one space between words and at
 * both ends. Names are cut where programmers join words: {@code user[otpAttempt2]} becomes {@code "
 * user otp attempt 2 "}.
 *
 * @param text the prepared text
 */
public record Phrase(String text) {
    /** More than this says nothing more about a field. */
    private static final int MOST = 1000;

    public static Phrase of(String... texts) {
        var phrase = new StringBuilder(" ");
        for (var text : texts) {
            // Two spaces between two texts: "digit3" as name and as id says no "3 digit".
            int before = phrase.length();
            if (before > 1) {
                phrase.append(' ');
            }
            append(phrase, text);
            if (phrase.length() == before + 1) {
                phrase.setLength(before);
            }
        }
        return new Phrase(phrase.toString());
    }

    private static void append(StringBuilder phrase, String text) {
        int length = Math.min(text.length(), MOST);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            char previous = i == 0 ? ' ' : text.charAt(i - 1);
            char next = i + 1 == length ? ' ' : text.charAt(i + 1);
            if (!isWord(c)) {
                space(phrase);
            } else {
                if (joins(previous, c, next)) {
                    space(phrase);
                }
                phrase.append(lower(c));
            }
        }
        space(phrase);
    }

    private static void space(StringBuilder phrase) {
        if (phrase.charAt(phrase.length() - 1) != ' ') {
            phrase.append(' ');
        }
    }

    /**
     * True where a new word begins inside one: {@code otpCode}, {@code TOTPCode}, {@code code1}.
     */
    private static boolean joins(char previous, char c, char next) {
        if (isUpper(c)) {
            return isLower(previous)
                    || Ascii.isDigit(previous)
                    || isUpper(previous) && isLower(next);
        }
        return Ascii.isDigit(c) && Ascii.isLetter(previous);
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Letters beyond ASCII count as such; spaces, punctuation, arrows and pictures do not. */
    private static boolean isWord(char c) {
        return Ascii.isLetter(c)
                || Ascii.isDigit(c)
                || c >= 0xC0 && c != 0xD7 && c != 0xF7 && (c < 0x2000 || c > 0x2BFF);
    }

    /** ASCII and Latin-1: enough for Dutch, English, German, French and Spanish. */
    private static char lower(char c) {
        return c >= 0xC0 && c <= 0xDE ? (char) (c + 32) : Ascii.lower(c);
    }

    /**
     * True if any of the words is in this text. A space in a word stands for the end of a word:
     * {@code " otp "} is the word, {@code " otp"} its beginning, {@code "otp"} any part.
     */
    public boolean hasAny(String[] words) {
        for (var word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** True if a word of this text is not among some others, which stand between spaces. */
    public boolean hasOther(String words) {
        int start = 1;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                if (start < i && !words.contains(text.substring(start - 1, i + 1))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    public boolean isBlank() {
        return text.length() == 1;
    }

    /** How many words. */
    public int words() {
        int words = 0;
        for (int i = 1; i < text.length(); i++) {
            words += text.charAt(i) == ' ' && text.charAt(i - 1) != ' ' ? 1 : 0;
        }
        return words;
    }
}
