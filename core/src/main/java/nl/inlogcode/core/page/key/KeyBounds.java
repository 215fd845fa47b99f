package nl.inlogcode.core.page.key;

import java.util.List;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.page.key.KeyToken.Case;
import nl.inlogcode.core.page.key.KeyToken.Gap;

/** Where a key begins and ends: whether what stands beside it may be a part of it. */
final class KeyBounds {
    /** Lines above and below in which another part may stand. */
    private static final int NEAR = 2;

    private static final int LEAST_PART = 3;

    /** A longer word is no group of a key by chance. */
    private static final int LONGEST_CHANCE = 5;

    private final KeyTokens text;
    private final List<KeyToken> tokens;
    private final List<String> lines;
    private final KeyNeighbours neighbours;

    KeyBounds(KeyTokens text) {
        this.text = text;
        tokens = text.all();
        lines = text.lines();
        neighbours = new KeyNeighbours(text);
    }

    /** Without the short words at its ends, where the lengths say that they are none of it. */
    KeyShape trimmed(KeyShape pieces) {
        int leading = 0;
        while (leading < pieces.groups() && isStepBefore(pieces.first() + leading)) {
            leading++;
        }
        boolean numbered = leading < pieces.groups() && isNumberBelow(pieces.last());
        var key = pieces.without(leading, numbered ? 1 : 0);
        int first = 0;
        int last = 0;
        while (first < key.groups() && BesideWords.has(key.token(key.first() + first).text())) {
            first++;
        }
        while (last < key.groups() - first
                && BesideWords.has(key.token(key.last() - last).text())) {
            last++;
        }
        if (first + last == 0 || first + last >= key.groups()) {
            return key;
        }
        var shorter = key.without(first, last);
        boolean certain = KeyLengths.isCertain(shorter.length());
        for (int i = 0; i <= first && certain; i++) {
            for (int j = 0; j <= last && certain; j++) {
                certain =
                        i == first && j == last || !KeyLengths.isUsual(key.without(i, j).length());
            }
        }
        return certain ? shorter : key;
    }

    /** The number of a step in the line above: "Stap 2". */
    private boolean isStepBefore(int index) {
        return tokens.get(index).isDigits() && neighbours.isNumberInWords(index, -1);
    }

    /** The number that begins the line below: "2. Vul de code in". */
    private boolean isNumberBelow(int index) {
        var token = tokens.get(index);
        return token.isDigits() && neighbours.isNumberInWords(index, 1);
    }

    /**
     * True if nothing that stands beside a key may belong to it.
     *
     * @param pieces the key with the words that were taken off it
     */
    boolean areCertain(KeyShape key, KeyShape pieces) {
        if (BesideWords.isAtAnEndOf(key.token(key.first()).text())
                || BesideWords.isAtAnEndOf(key.end().text())) {
            return false;
        }
        if (text.isEnclosed(key.first(), key.last())) {
            return true;
        }
        return isFree(key, pieces.first() - 1, pieces.first(), -1)
                && isFree(key, pieces.last() + 1, pieces.last() + 1, 1)
                && isLastSure(key)
                && isFirstSure(key)
                && !isNearAnother(key);
    }

    /**
     * @param gapped the piece whose gap is the one between the key and its neighbour
     */
    private boolean isFree(KeyShape key, int neighbour, int gapped, int step) {
        var gap = step < 0 ? tokens.get(gapped).gap() : text.after(gapped - 1);
        if (gap == Gap.MASK || gap == Gap.GLUE || gap == Gap.JOIN) {
            return false;
        }
        if (neighbour < 0 || neighbour >= tokens.size() || gap == Gap.START) {
            return true;
        }
        if (gap == Gap.COLON && step < 0) {
            return !isMadeOfLettersAndDigits(tokens.get(neighbour), key.letters());
        }
        return !neighbours.mayBelong(neighbour, key.letters(), step)
                && !(key.groups() > 1 && mayBeAGroup(neighbour, key, step));
    }

    /**
     * A word that is as long as the groups may be one, if what stands beyond may be one as well.
     */
    private boolean mayBeAGroup(int index, KeyShape key, int step) {
        var token = tokens.get(index);
        int length = token.length();
        var letters = token.letters();
        if (!token.isBase32()
                || length > key.token(key.first()).length()
                || length > LONGEST_CHANCE) {
            return false;
        }
        int beyond = index + step;
        var gap = step > 0 ? text.after(index) : token.gap();
        boolean open = gap == Gap.SPACE || gap == Gap.LINE || gap == Gap.JOIN;
        if (open && beyond >= 0 && beyond < tokens.size()) {
            // "met de code": a short word begins no key that has longer groups.
            boolean sentence = step < 0 && BesideWords.has(tokens.get(beyond).text());
            if (!sentence && neighbours.mayBelong(beyond, key.letters(), step)) {
                return true;
            }
        }
        return letters == key.letters()
                && step > 0
                && (!KeyLengths.isCertain(key.length())
                        || KeyLengths.isUsual(key.length() + length));
    }

    private static boolean isMadeOfLettersAndDigits(KeyToken token, Case key) {
        var letters = token.letters();
        boolean alike = letters == key || letters == Case.MIXED || key == Case.MIXED;
        return alike && token.hasDigit() && token.length() > 2 && !BesideWords.has(token.text());
    }

    /** A last group without a digit may be a word of the sentence, or a button. */
    private boolean isLastSure(KeyShape key) {
        if (key.groups() == 1 || key.end().hasDigit()) {
            return true;
        }
        int shorter = key.length() - key.end().length();
        if (!KeyLengths.isUsual(key.length()) || KeyLengths.isCertain(shorter)) {
            return false;
        }
        boolean shortened = key.end().length() < key.token(key.first()).length();
        boolean word = BesideWords.has(key.end().text());
        return !word && !(shortened && key.letters() != Case.UPPER) || isApart(key);
    }

    /** As the last one; labels stand before a key. */
    private boolean isFirstSure(KeyShape key) {
        var first = key.token(key.first());
        return key.groups() == 1
                || first.hasDigit()
                || first.gap().isClean()
                || !KeyLengths.isCertain(key.length() - first.length());
    }

    /** Not in a sentence: it has its line, or that line's end, for itself. */
    private boolean isApart(KeyShape key) {
        if (!key.token(key.first()).gap().isClean()) {
            return false;
        }
        var after = text.after(key.last());
        if (after.isClean()) {
            return true;
        }
        // A button is all that stands behind it.
        int next = key.last() + 1;
        var token = tokens.get(next);
        return BesideWords.hasLong(token.text()) && text.after(next) == Gap.LINE
                || token.letters() == Case.CAPITAL;
    }

    /** Another part, with a button between them; or one of a list of codes. */
    private boolean isNearAnother(KeyShape key) {
        int top = key.token(key.first()).line();
        int bottom = key.end().line();
        int from = top - reach(top, -1);
        int to = bottom + reach(bottom, 1);
        for (int i = key.first() - 1; i >= 0 && tokens.get(i).line() >= from; i--) {
            if (looksLikeAPart(tokens.get(i), key)) {
                return true;
            }
        }
        for (int i = key.last() + 1; i < tokens.size() && tokens.get(i).line() <= to; i++) {
            if (looksLikeAPart(tokens.get(i), key)) {
                return true;
            }
        }
        return false;
    }

    /** Lines that say of something else what is in them end the search. */
    private int reach(int line, int step) {
        int reach = 0;
        for (int at = line + step; at >= 0 && at < lines.size() && reach < NEAR; at += step) {
            if (KeyWords.of(lines.get(at)) == KeyWords.Verdict.SOMETHING_ELSE) {
                break;
            }
            reach++;
        }
        return reach;
    }

    private static boolean looksLikeAPart(KeyToken token, KeyShape key) {
        if (KeyNeighbours.isWord(token, key.letters())
                || BesideWords.has(token.text())
                || Ascii.same(token.text(), key.plain())) {
            return false;
        }
        if (token.hasDigit()) {
            return !token.isDigits() && token.length() >= LEAST_PART;
        }
        int group = key.token(key.first()).length();
        boolean asLong = key.groups() > 1 && token.length() == group;
        return (asLong || token.length() >= KeyShape.LEAST / 2)
                && !KeyChance.soundsLikeAWord(token.text());
    }
}
