package nl.inlogcode.core.page.key;

import nl.inlogcode.core.codec.Ascii;

/**
 * Whether letters and digits look drawn by chance from base 32. Of 16 such characters 3 are digits
 * and 3 are vowels, about; long words have no digits and more vowels, numbers have no letters, hex
 * has six letters only.
 */
final class KeyChance {
    private static final String VOWELS = "AEIOUY";

    /** Vowels among letters, in hundredths: 19 by chance, 35 to 45 in words. */
    private static final int MOST_VOWELS = 27;

    /** Different characters among 16: 12 by chance. */
    private static final int LEAST_DIFFERENT = 6;

    /** One in so many letters, if there are both. By chance it is every second one. */
    private static final int LEAST_CHANGES = 5;

    private KeyChance() {}

    /** Separators between groups do not count. */
    static boolean isLikely(String text, int least, int most) {
        int letters = 0;
        int digits = 0;
        int vowels = 0;
        int hex = 0;
        boolean base32 = true;
        var different = new StringBuilder();
        var whole = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = Ascii.upper(text.charAt(i));
            boolean digit = Ascii.isDigit(c);
            if (!digit && !Ascii.isLetter(c)) {
                continue;
            }
            base32 &= !digit || c >= '2' && c <= '7';
            digits += digit ? 1 : 0;
            letters += digit ? 0 : 1;
            vowels += VOWELS.indexOf(c) >= 0 ? 1 : 0;
            hex += Ascii.hexValue(c) >= 0 ? 1 : 0;
            whole.append(text.charAt(i));
            if (different.indexOf(String.valueOf(c)) < 0) {
                different.append(c);
            }
        }
        int length = letters + digits;
        return length >= least
                && length <= most
                && base32
                && isOneCaseOrBothAnywhere(whole.toString())
                && different.length() >= LEAST_DIFFERENT
                && hex < length
                && digits * 2 <= length
                && (digits > 0 || vowels * 100 <= letters * MOST_VOWELS)
                && !isAlphabet(whole.toString());
    }

    /**
     * Capitals and small letters by turns, or one kind only. A word that stands against a key, as
     * buttons do, changes the case once.
     */
    private static boolean isOneCaseOrBothAnywhere(String text) {
        int changes = 0;
        int letters = 0;
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Ascii.isLetter(c)) {
                continue;
            }
            changes += letters > 0 && (c < 'a') != (last < 'a') ? 1 : 0;
            letters++;
            last = c;
        }
        return changes == 0 || changes * LEAST_CHANGES >= letters;
    }

    /** A vowel in four letters, or more. */
    static boolean soundsLikeAWord(String letters) {
        int vowels = 0;
        for (int i = 0; i < letters.length(); i++) {
            vowels += VOWELS.indexOf(Ascii.upper(letters.charAt(i))) >= 0 ? 1 : 0;
        }
        return vowels * 4 >= letters.length();
    }

    /** An alphabet to choose letters by. */
    private static boolean isAlphabet(String text) {
        int following = 0;
        for (int i = 1; i < text.length(); i++) {
            following += text.charAt(i) == text.charAt(i - 1) + 1 ? 1 : 0;
        }
        return following * 4 > text.length() * 3;
    }
}
