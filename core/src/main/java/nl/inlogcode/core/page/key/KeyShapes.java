package nl.inlogcode.core.page.key;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.page.key.KeyToken.Case;
import nl.inlogcode.core.page.key.KeyToken.Gap;

/** The keys of a text, each from its first group to its last. */
final class KeyShapes {
    private final KeyTokens text;
    private final List<KeyToken> tokens;
    private final KeyBounds bounds;
    private final List<KeyShape> chains = new ArrayList<>();
    private final List<KeyShape> whole = new ArrayList<>();

    KeyShapes(KeyTokens text) {
        this.text = text;
        tokens = text.all();
        bounds = new KeyBounds(text);
        int at = 0;
        while (at < tokens.size()) {
            int end = endOfChain(at);
            if (end > at) {
                chains.add(new KeyShape(tokens, at, end - 1));
            }
            at = Math.max(end, at + 1);
        }
        for (var chain : chains) {
            addKeysOf(chain);
        }
        whole.removeIf(this::isPartOfAnother);
    }

    /** Those of which nothing says that they may be parts. */
    List<KeyShape> whole() {
        return whole;
    }

    /** What stands together and is of the alphabet, without the words that are known. */
    private int endOfChain(int start) {
        int end = start;
        while (end < tokens.size()) {
            var token = tokens.get(end);
            var gap = token.gap();
            boolean goesOn = gap == Gap.SPACE || gap == Gap.LINE || gap == Gap.JOIN;
            if (end > start && !goesOn || !token.isBase32() || BesideWords.hasLong(token.text())) {
                break;
            }
            end++;
        }
        return end;
    }

    private void addKeysOf(KeyShape chain) {
        if (chain.length() < KeyShape.LEAST) {
            return;
        }
        boolean mixed = false;
        int at = chain.first();
        while (at <= chain.last()) {
            int end = endOfCase(chain, at);
            mixed |= tokens.get(at).letters() == Case.MIXED;
            add(new KeyShape(tokens, at, end - 1));
            at = end;
        }
        if (mixed && chain.groups() > 1) {
            add(chain);
        }
    }

    /** The end of the pieces in one case; digits go with either. */
    private int endOfCase(KeyShape chain, int start) {
        var letters = tokens.get(start).letters();
        int end = start + 1;
        while (end <= chain.last()) {
            var next = tokens.get(end).letters();
            boolean single = next == Case.UPPER || next == Case.LOWER || next == Case.NONE;
            if (!single || letters == Case.MIXED || letters == Case.CAPITAL) {
                break;
            }
            if (letters != Case.NONE && next != Case.NONE && next != letters) {
                break;
            }
            letters = letters == Case.NONE ? next : letters;
            end++;
        }
        return end;
    }

    private void add(KeyShape pieces) {
        if (pieces.length() < KeyShape.LEAST) {
            return;
        }
        var key = bounds.trimmed(pieces);
        boolean likely =
                key.first() <= key.last()
                        && KeyChance.isLikely(key.plain(), KeyShape.LEAST, KeyShape.MOST);
        if (likely && key.isRegular() && bounds.areCertain(key, pieces)) {
            whole.add(key);
        }
    }

    /** The same page may show the beginning of a key in one place and all of it in another. */
    private boolean isPartOfAnother(KeyShape key) {
        var plain = Ascii.lower(key.plain());
        for (var chain : chains) {
            boolean other = chain.last() < key.first() || chain.first() > key.last();
            if (other && isWithin(plain, chain.plain())) {
                return true;
            }
            for (int i = chain.first(); i <= chain.last(); i++) {
                if (isWithin(plain, tokens.get(i).text())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWithin(String plain, String longer) {
        return longer.length() > plain.length() && Ascii.lower(longer).contains(plain);
    }
}
