package nl.inlogcode.core.vault;

import nl.inlogcode.core.codec.Ascii;

/** Ids of vaults, slots and items: 128 random bits as 32 lower-case hex digits. */
public final class Ids {
    /** The bytes in an id. */
    public static final int BYTES = 16;

    private Ids() {}

    public static boolean isId(String text) {
        if (text.length() != 2 * BYTES) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Ascii.isDigit(c) && !(c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return true;
    }
}
