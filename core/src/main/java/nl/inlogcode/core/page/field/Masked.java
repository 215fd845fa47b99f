package nl.inlogcode.core.page.field;

import nl.inlogcode.core.codec.Ascii;

/** A name or id of a page, without what could be a secret, a code or a person. */
public final class Masked {
    private static final int LONGEST = 40;

    /** No word in a name that people write is longer. */
    private static final int LONGEST_WORD = 16;

    /** Letters and digits mixed in a word as long as this may be a key. */
    private static final int SHORTEST_KEY = 8;

    private static final String HIDDEN = "~";

    private Masked() {}

    /** Digits become #, what looks random becomes ~, and all but ASCII goes. */
    public static String of(String name) {
        if (name.indexOf('@') >= 0) {
            return HIDDEN;
        }
        var masked = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= name.length() && masked.length() < LONGEST; i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            if (Ascii.isLetter(c) || Ascii.isDigit(c)) {
                continue;
            }
            masked.append(word(name.substring(start, i)));
            if (i < name.length()) {
                masked.append(c > ' ' && c < 0x7F ? c : '.');
            }
            start = i + 1;
        }
        return masked.length() > LONGEST ? masked.substring(0, LONGEST) : masked.toString();
    }

    private static String word(String word) {
        int digits = 0;
        int capitals = 0;
        var masked = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digits += Ascii.isDigit(c) ? 1 : 0;
            capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
            masked.append(Ascii.isDigit(c) ? '#' : c);
        }
        boolean random =
                word.length() > LONGEST_WORD
                        || word.length() >= SHORTEST_KEY
                                && (digits > 1 || capitals * 2 > word.length());
        return random ? HIDDEN : masked.toString();
    }
}
