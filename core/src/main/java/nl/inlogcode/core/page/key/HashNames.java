package nl.inlogcode.core.page.key;

import nl.inlogcode.core.codec.Ascii;

/**
 * "SHA-1", "SHA256" and their like, which sites write beside a key. Letters and digits of a name
 * look like a group of a key; so they are made letters that no key has.
 */
final class HashNames {
    private static final String[] NAMES = {
        "SHA-1", "SHA1", "SHA-256", "SHA256", "SHA-512", "SHA512"
    };
    private static final String HMAC = "HMAC-";

    /** A letter, but none of a key's. */
    private static final char SIGN = '\u00DF';

    private HashNames() {}

    /** The text with such names, where they stand alone, as signs of the same length. */
    static String hiddenIn(String text) {
        var hidden = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            char first = text.charAt(at);
            if (first != 'S' && first != 's') {
                continue;
            }
            int start = isAt(text, at - HMAC.length(), HMAC) ? at - HMAC.length() : at;
            for (var name : NAMES) {
                if (isAt(text, at, name) && isAlone(text, start, at + name.length())) {
                    for (int i = start; i < at + name.length(); i++) {
                        hidden.setCharAt(i, SIGN);
                    }
                }
            }
        }
        return hidden.toString();
    }

    private static boolean isAt(String text, int at, String name) {
        return at >= 0
                && at + name.length() <= text.length()
                && Ascii.startsWith(text.substring(at, at + name.length()), name);
    }

    private static boolean isAlone(String text, int start, int end) {
        return (start == 0 || !isGlued(text.charAt(start - 1)))
                && (end == text.length() || !isGlued(text.charAt(end)));
    }

    private static boolean isGlued(char c) {
        return KeyTokens.isOfPiece(c) || c == '-';
    }
}
