package nl.inlogcode.core.page.key;

import java.util.List;
import nl.inlogcode.core.page.key.KeyToken.Case;
import nl.inlogcode.core.page.key.KeyToken.Gap;

/** What stands beside a key: a piece that may be more of it, or a word or number of the page. */
final class KeyNeighbours {
    private final KeyTokens text;
    private final List<KeyToken> tokens;

    KeyNeighbours(KeyTokens text) {
        this.text = text;
        tokens = text.all();
    }

    /**
     * True unless it is known for something else.
     *
     * @param key the letters of the key
     * @param step where it stands beside the key: -1 before, 1 behind
     */
    boolean mayBelong(int index, Case key, int step) {
        var token = tokens.get(index);
        if (isWord(token, key)) {
            return false;
        }
        // "QR-code", "two-step", "6-cijferige": joined with a word it is one.
        int beyond = index + step;
        boolean joined = step > 0 ? text.after(index) == Gap.JOIN : token.gap() == Gap.JOIN;
        if (joined && beyond >= 0 && beyond < tokens.size() && isWord(tokens.get(beyond), key)) {
            return false;
        }
        return !token.isDigits() || !isNumberInWords(index, step);
    }

    /** In another line: "Stap 2", "2. Vul de code in", "6 cijfers", or the number of a step. */
    boolean isNumberInWords(int index, int step) {
        var token = tokens.get(index);
        boolean otherLine = step > 0 ? token.gap() == Gap.LINE : text.after(index) == Gap.LINE;
        if (!otherLine || token.length() > 2) {
            return false;
        }
        if (isStep(index)) {
            return true;
        }
        if (step < 0) {
            return index > 0
                    && token.gap() == Gap.SPACE
                    && BesideWords.counts(tokens.get(index - 1).text());
        }
        boolean words = index + 1 < tokens.size() && tokens.get(index + 1).line() == token.line();
        return words && (text.isItem(token) || BesideWords.counts(tokens.get(index + 1).text()));
    }

    /** A number alone in its line, with the number before it alone in a line above. */
    private boolean isStep(int index) {
        var token = tokens.get(index);
        if (token.length() > 1 || token.text().charAt(0) < '1' || !isAlone(index)) {
            return false;
        }
        char before = (char) (token.text().charAt(0) - 1);
        for (int i = index - 1; i >= 0; i--) {
            var earlier = tokens.get(i);
            if (earlier.length() == 1 && earlier.text().charAt(0) == before && isAlone(i)) {
                return true;
            }
        }
        return before == '0' && index + 1 < tokens.size();
    }

    private boolean isAlone(int index) {
        var gap = tokens.get(index).gap();
        var after = text.after(index);
        return (gap == Gap.LINE || gap == Gap.START) && after == Gap.LINE;
    }

    /** True for what is no part of a key in these letters: it is known, or of another case. */
    static boolean isWord(KeyToken token, Case key) {
        var letters = token.letters();
        if (letters == Case.OTHER || BesideWords.hasLong(token.text())) {
            return true;
        }
        if (token.hasDigit() || key == Case.MIXED) {
            return BesideWords.has(token.text()) && token.hasDigit();
        }
        return letters == Case.CAPITAL
                || letters == Case.LOWER && key == Case.UPPER
                || letters == Case.UPPER && key == Case.LOWER;
    }
}
