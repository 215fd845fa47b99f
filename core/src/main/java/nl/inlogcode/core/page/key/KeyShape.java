package nl.inlogcode.core.page.key;

import java.util.List;
import nl.inlogcode.core.page.key.KeyToken.Case;
import nl.inlogcode.core.page.key.KeyToken.Gap;

/**
 * Pieces that stand one behind the other and may be a key: the groups it is shown in, or all of it.
 *
 * @param first of the pieces
 * @param last of the pieces
 */
record KeyShape(List<KeyToken> all, int first, int last) {
    /** Ten bytes; shorter ones are made by hand. */
    static final int LEAST = 16;

    /** A key of SHA-512's block size has 205 characters. */
    static final int MOST = 256;

    private static final int LEAST_GROUP = 3;

    private static final int MOST_GROUP = 8;

    /** Pages that put each group in a box of its own give a line for each; codes are longer. */
    private static final int MOST_BOX = 5;

    private static final int LEAST_BOXES = 4;

    private static final int MOST_ROWS = 3;

    int length() {
        int length = 0;
        for (int i = first; i <= last; i++) {
            length += all.get(i).length();
        }
        return length;
    }

    int groups() {
        return last - first + 1;
    }

    KeyToken token(int index) {
        return all.get(index);
    }

    KeyToken end() {
        return all.get(last);
    }

    /** Letters and digits only. */
    String plain() {
        var plain = new StringBuilder();
        for (int i = first; i <= last; i++) {
            plain.append(all.get(i).text());
        }
        return plain.toString();
    }

    /** Of one case, or {@link Case#MIXED}. */
    Case letters() {
        var letters = Case.NONE;
        for (int i = first; i <= last; i++) {
            var own = all.get(i).letters();
            if (own == Case.CAPITAL || letters != Case.NONE && own != Case.NONE && own != letters) {
                return Case.MIXED;
            }
            letters = own == Case.NONE ? letters : own;
        }
        return letters;
    }

    KeyShape without(int leading, int trailing) {
        return new KeyShape(all, first + leading, last - trailing);
    }

    /**
     * True if it is built as keys are shown: in one piece, or in groups of one length of which the
     * last may be shorter, in a line or in full rows. In anything else a part may be missing.
     */
    boolean isRegular() {
        if (first == last) {
            return true;
        }
        int group = all.get(first).length();
        for (int i = first + 1; i < last; i++) {
            if (all.get(i).length() != group) {
                return false;
            }
        }
        if (end().length() > group || group < LEAST_GROUP) {
            return false;
        }
        if (group > MOST_GROUP) {
            return arePieces();
        }
        return haveOneGap() && areFullRows(group);
    }

    /**
     * A key in one piece that was broken off at the end of a line. Codes that stand below each
     * other have one length; and what is shorter must not be a word.
     */
    private boolean arePieces() {
        for (int i = first; i <= last; i++) {
            if (!all.get(i).hasDigit() || i > first && all.get(i).gap() != Gap.LINE) {
                return false;
            }
        }
        return groups() <= MOST_ROWS
                && end().length() < all.get(first).length()
                && KeyLengths.isUsual(length());
    }

    /** Spaces everywhere, or one kind of mark. */
    private boolean haveOneGap() {
        boolean joined = false;
        boolean spaced = false;
        for (int i = first + 1; i <= last; i++) {
            joined |= all.get(i).gap() == Gap.JOIN;
            spaced |= all.get(i).gap() != Gap.JOIN;
        }
        return !(joined && spaced);
    }

    /** The last row may be shorter. */
    private boolean areFullRows(int group) {
        int rows = end().line() - all.get(first).line() + 1;
        if (rows == 1) {
            return true;
        }
        int longest = 0;
        int row = 0;
        for (int i = first; i <= last; i++) {
            boolean begins = i == first || all.get(i).line() > all.get(i - 1).line();
            if (begins && i > first && row < longest) {
                return false;
            }
            row = begins ? 1 : row + 1;
            if (longest > 0 && all.get(i).line() > all.get(first).line() && row > longest) {
                return false;
            }
            longest = all.get(i).line() == all.get(first).line() ? row : longest;
        }
        return longest == 1
                ? group <= MOST_BOX && rows >= LEAST_BOXES && KeyLengths.isUsual(length())
                : rows <= MOST_ROWS && KeyLengths.isUsual(length());
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "KeyShape[hidden]";
    }
}
