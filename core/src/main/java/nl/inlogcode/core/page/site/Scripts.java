package nl.inlogcode.core.page.site;

import nl.inlogcode.core.codec.Ascii;

/** Which scripts the letters of a name are of, as far as that matters for look-alikes. */
public final class Scripts {
    /** First and last code point and a bit for the script: those whose letters look alike. */
    private static final int[][] RANGES = {
        {'a', 'z', 1},
        {'A', 'Z', 1},
        {0xC0, 0x24F, 1},
        {0x250, 0x2AF, 1},
        {0x1D00, 0x1DBF, 1},
        {0x1E00, 0x1EFF, 1},
        {0x2C60, 0x2C7F, 1},
        {0xA720, 0xA7FF, 1},
        {0xAB30, 0xAB6F, 1},
        {0xFF21, 0xFF5A, 1},
        {0x370, 0x3FF, 2},
        {0x1F00, 0x1FFF, 2},
        {0x400, 0x52F, 4},
        {0x1C80, 0x1C8F, 4},
        {0x2DE0, 0x2DFF, 4},
        {0xA640, 0xA69F, 4},
        {0x530, 0x58F, 8},
        {0x13A0, 0x13FF, 16},
        {0xAB70, 0xABBF, 16},
        {0x10A0, 0x10FF, 32},
        {0x1400, 0x167F, 64},
        {0x590, 0x5FF, 128},
        {0x600, 0x6FF, 256},
        {0x2C80, 0x2CFF, 512},
        {0x900, 0x97F, 1024},
        {0xE00, 0xE7F, 2048}
    };

    private Scripts() {}

    /** True if letters of two scripts stand in one label. */
    static boolean isMixed(String label) {
        int seen = 0;
        for (int i = 0; i < label.length(); i++) {
            seen |= bit(label.charAt(i));
        }
        return (seen & seen - 1) != 0;
    }

    /** True if letters of two scripts stand in one word of a name, as they do in no honest one. */
    public static boolean isMixedName(String name) {
        int seen = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            int script = bit(c);
            // What stands between words: everything below the letters but digits and apostrophes.
            seen = c < 'A' && !Ascii.isDigit(c) && c != '\'' ? 0 : seen | script;
            if ((seen & seen - 1) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int bit(char c) {
        for (var range : RANGES) {
            if (c >= range[0] && c <= range[1]) {
                return range[2];
            }
        }
        return 0;
    }

    /**
     * False if a text holds what cannot be seen, turns the text around it, is no character, or
     * stands for a dot or a slash.
     */
    static boolean isShowable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)) {
                char low = i + 1 < text.length() ? text.charAt(i + 1) : 0;
                // Planes 1 to 3 hold scripts and pictures; beyond is nothing that is in names.
                if (!Character.isLowSurrogate(low) || c >= 0xD8C0) {
                    return false;
                }
                i++;
            } else if (isHidden(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHidden(char c) {
        return c <= ' '
                || c >= 0x7F && c <= 0xA0
                || c == 0xAD
                || c >= 0x2B0 && c <= 0x36F
                || c == 0x61C
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x180E
                || c >= 0x2000 && c <= 0x206F
                || c >= 0x2190 && c <= 0x2BFF
                || c >= 0x2FF0 && c <= 0x3003
                || c == 0x3014
                || c == 0x3015
                || c == 0x3164
                || c >= 0xD800 && c <= 0xF8FF
                || c >= 0xFE00 && c <= 0xFE2F
                || c >= 0xFE50 && c <= 0xFE6F
                || c >= 0xFEFF && c <= 0xFF0F
                || c == 0xFF61
                || c == 0xFFA0
                || c >= 0xFFF0
                || c == '/'
                || c == '.'
                || c == ':'
                || c == '@'
                || c == 0x5C3
                || c == 0x589
                || c == 0x6D4;
    }
}
