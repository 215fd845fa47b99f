package nl.inlogcode.core.otpauth;

import nl.inlogcode.core.codec.Spaces;

/** Takes off what copying and pasting leaves at either end: white space, line ends, a BOM. */
public final class Trimming {
    private Trimming() {}

    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Spaces.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Spaces.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
