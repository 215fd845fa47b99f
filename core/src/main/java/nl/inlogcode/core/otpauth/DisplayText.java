package nl.inlogcode.core.otpauth;

import nl.inlogcode.core.codec.Spaces;

/**
 * Text of a stranger, made fit to be shown among ours: it cannot turn around the text beside it,
 * hide in it, break its line, outgrow it or be drawn over the lines around it. Cleaning what is
 * clean changes nothing.
 */
public final class DisplayText {
    private static final char ELLIPSIS = '\u2026';

    /** More on one letter than any language has: they would be drawn over the lines above. */
    private static final int MOST_MARKS = 4;

    /** First and last of the marks that are drawn over, under or through a letter. */
    private static final char[] MARKS = {
        '\u0300', '\u036F', '\u0483', '\u0489', '\u0591', '\u05BD', '\u05BF', '\u05C7',
        '\u0610', '\u061A', '\u064B', '\u065F', '\u06D6', '\u06ED', '\u0730', '\u074A',
        '\u0816', '\u082D', '\u08D3', '\u0903', '\u093A', '\u094F', '\u0E31', '\u0E3A',
        '\u0E47', '\u0E4E', '\u0EB1', '\u0ECD', '\u0F18', '\u0F19', '\u0F35', '\u0F39',
        '\u0F71', '\u0FC6', '\u1AB0', '\u1AFF', '\u1DC0', '\u1DFF', '\u20D0', '\u20FF',
        '\u2CEF', '\u2CF1', '\u2DE0', '\u2DFF', '\u302A', '\u302F', '\u3099', '\u309A',
        '\uA66F', '\uA67D', '\uFE00', '\uFE0F', '\uFE20', '\uFE2F'
    };

    private DisplayText() {}

    /** Cleans and cuts to {@link Account#MAX_TEXT} characters. */
    public static String clean(String text) {
        return clean(text, Account.MAX_TEXT);
    }

    /**
     * Cleans: controls, bidi controls, characters of no width and unpaired surrogates go, each run
     * of white space becomes one space, none is left at either end.
     *
     * @param maxLength at least 2; a longer text is cut between two code points and ends in an
     *     ellipsis, which counts
     */
    public static String clean(String text, int maxLength) {
        var whole = uncut(text);
        if (whole.length() <= maxLength) {
            return whole;
        }
        int end = maxLength - 1;
        if (Character.isHighSurrogate(whole.charAt(end - 1))) {
            end--;
        }
        return whole.substring(0, end) + ELLIPSIS;
    }

    /** Cleans a text of any length. */
    public static String uncut(String text) {
        var clean = new StringBuilder();
        boolean space = false;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHidden(c) || Spaces.isZeroWidth(c)) {
                continue;
            }
            if (Spaces.isSpace(c)) {
                space = true;
                continue;
            }
            char low = 0;
            if (Character.isSurrogate(c)) {
                low = i + 1 < text.length() ? text.charAt(i + 1) : 0;
                if (!Character.isHighSurrogate(c) || !Character.isLowSurrogate(low)) {
                    continue;
                }
                i++;
                if (isHiddenPair(c, low)) {
                    continue;
                }
            }
            marks = isCombining(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                continue;
            }
            if (space && clean.length() > 0) {
                clean.append(' ');
            }
            space = false;
            clean.append(c);
            if (low != 0) {
                clean.append(low);
            }
        }
        return clean.toString();
    }

    private static boolean isCombining(char c) {
        for (int i = 0; i < MARKS.length; i += 2) {
            if (c >= MARKS[i] && c <= MARKS[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(char c) {
        boolean space = c >= '\t' && c <= '\r' || c == '\u0085';
        return c < ' ' && !space
                || c >= '\u007F' && c <= '\u009F' && !space
                || isBidiControl(c)
                || c == '\u00AD' // soft hyphen
                || c == '\u034F' // combining grapheme joiner
                || c == '\u115F' // the fillers of Hangul, which look like nothing
                || c == '\u1160'
                || c == '\u3164'
                || c == '\uFFA0'
                || c >= '\u206A' && c <= '\u206F' // deprecated format characters
                || c >= '\uFFF9' && c <= '\uFFFB' // interlinear annotation
                || c >= '\uFFFE'; // no characters
    }

    /** Unicode Bidirectional Algorithm, section 2. */
    private static boolean isBidiControl(char c) {
        return c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }

    /** The tag characters and variation selectors of plane 14: invisible, able to carry text. */
    private static boolean isHiddenPair(char high, char low) {
        return high == '\uDB40' && low < '\uDE00';
    }
}
