package nl.inlogcode.core.page.key;

import nl.inlogcode.core.codec.Ascii;

/**
 * A piece of a page's text without a space or a mark in it.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param line counted without empty lines
 * @param gap what stands between the piece before it and this one
 */
record KeyToken(String text, int start, int end, int line, Gap gap) {
    /** What stands between two pieces. */
    enum Gap {
        /** The beginning of the text. */
        START,
        /** White space in a line. */
        SPACE,
        /** The end of a line, or several. */
        LINE,
        /** One mark with no space around it, as between groups; or one that ends a line. */
        JOIN,
        /** A colon or an equals sign: what follows is of what stands before. */
        COLON,
        /** A mark after which something else begins. */
        STOP,
        /** Marks as in addresses: both pieces are parts of something that is no key. */
        GLUE,
        /** Dots and stars that stand for something that is not shown. */
        MASK;

        /** True if a key ends there for sure, unless what stands there looks like a key itself. */
        boolean isClean() {
            return this == START || this == LINE || this == COLON || this == STOP;
        }
    }

    /** The letters of a piece. */
    enum Case {
        UPPER,
        LOWER,
        /** Capital first, then small letters: a word or a name. */
        CAPITAL,
        MIXED,
        /** Digits only. */
        NONE,
        /** Other than ASCII letters and digits: never a part of a key. */
        OTHER
    }

    Case letters() {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            upper += c >= 'A' && c <= 'Z' ? 1 : 0;
            lower += c >= 'a' && c <= 'z' ? 1 : 0;
            if (!Ascii.isLetter(c) && !Ascii.isDigit(c)) {
                return Case.OTHER;
            }
        }
        if (upper == 0) {
            return lower == 0 ? Case.NONE : Case.LOWER;
        }
        if (lower == 0) {
            return Case.UPPER;
        }
        boolean word = upper == 1 && upper + lower == text.length();
        return word && text.charAt(0) <= 'Z' ? Case.CAPITAL : Case.MIXED;
    }

    boolean hasDigit() {
        for (int i = 0; i < text.length(); i++) {
            if (Ascii.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isDigits() {
        return letters() == Case.NONE;
    }

    /** True if it is of letters and the digits 2 to 7 only. */
    boolean isBase32() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Ascii.isLetter(c) && (c < '2' || c > '7')) {
                return false;
            }
        }
        return true;
    }

    int length() {
        return text.length();
    }

    /** Without the text: it may be a part of a key. */
    @Override
    public String toString() {
        return "KeyToken[hidden]";
    }
}
