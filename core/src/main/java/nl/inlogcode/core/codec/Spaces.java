package nl.inlogcode.core.codec;

/** What takes room, or none, without being a letter. */
public final class Spaces {
    private static final String OTHERS =
            "\t\n\u000B\f\r \u0085\u00A0\u1680\u2028\u2029\u202F\u205F\u3000";

    private Spaces() {}

    /** True for every white space of Unicode, no-break ones too, and for those of no width. */
    public static boolean isSpace(char c) {
        return OTHERS.indexOf(c) >= 0 || c >= '\u2000' && c <= '\u200A' || isZeroWidth(c);
    }

    /** True if there is nothing but {@linkplain #isSpace white space}. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** True for the zero-width space, joiners, word joiner, invisible operators and the BOM. */
    public static boolean isZeroWidth(char c) {
        return c >= '\u200B' && c <= '\u200D'
                || c >= '\u2060' && c <= '\u2064'
                || c == '\u180E'
                || c == '\uFEFF';
    }
}
