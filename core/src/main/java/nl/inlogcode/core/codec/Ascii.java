package nl.inlogcode.core.codec;

/** ASCII letters and digits only: everything else is left alone or answered with "no". */
public final class Ascii {
    private Ascii() {}

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The value of a hex digit, 0 to 15, or -1 if it is none. */
    public static int hexValue(char c) {
        if (isDigit(c)) {
            return c - '0';
        }
        char lower = lower(c);
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    /** The lower-case hex digit of a value from 0 to 15. */
    public static char hexDigit(int value) {
        return (char) (value < 10 ? '0' + value : 'a' + value - 10);
    }

    public static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    public static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
    }

    public static String lower(String text) {
        var lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(lower(text.charAt(i)));
        }
        return lower.toString();
    }

    /** True if {@code text} begins with {@code prefix}, whatever the case of ASCII letters. */
    public static boolean startsWith(String text, String prefix) {
        if (text.length() < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (lower(text.charAt(i)) != lower(prefix.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** True if both are the same but for the case of ASCII letters. */
    public static boolean same(String one, String other) {
        return one.length() == other.length() && startsWith(one, other);
    }
}
