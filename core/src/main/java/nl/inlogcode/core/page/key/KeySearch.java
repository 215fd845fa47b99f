package nl.inlogcode.core.page.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Dashes;
import nl.inlogcode.core.codec.Spaces;

/**
 * Looks for the key in the text of a page that shows one beside its QR code, or in its place. Only
 * good for an offer: hashes, order numbers and recovery codes look much the same, so the words
 * around a key decide. A part of a key gives wrong codes without a word: in doubt there is none.
 */
public final class KeySearch {
    /** Lines above a key that may say what it is. */
    private static final int LINES_ABOVE = 3;

    /** Lines below a key that may say how its codes are made. */
    private static final int LINES_BELOW = 6;

    private KeySearch() {}

    /**
     * Gives the one key of a page.
     *
     * @param text the page as it is read, line by line; a field and its label on one line
     * @return empty if there is none, or if it cannot be told which it is or where it ends
     */
    public static Optional<PageKey> find(String text) {
        var page = new KeyTokens(text);
        var lines = page.lines();
        if (!KeyWords.isAboutCodes(lines)) {
            return Optional.empty();
        }
        var found = Optional.<KeyShape>empty();
        for (var key : new KeyShapes(page).whole()) {
            if (!isNamed(page, lines, key)) {
                continue;
            }
            if (found.isPresent() && !same(found.get(), key)) {
                return Optional.empty();
            }
            found = found.or(() -> Optional.of(key));
        }
        return found.map(key -> new PageKey(shown(page, key), settings(page, key)));
    }

    private static KeySettings settings(KeyTokens page, KeyShape key) {
        int first = key.token(key.first()).line();
        return KeySettings.in(page.said(first - LINES_ABOVE, key.end().line() + LINES_BELOW));
    }

    /** The nearest line that says anything about it decides. */
    private static boolean isNamed(KeyTokens page, List<String> lines, KeyShape key) {
        int line = key.token(key.first()).line();
        var verdict = KeyWords.of(page.around(key));
        for (int i = 1; i <= LINES_ABOVE && i <= line; i++) {
            if (verdict != KeyWords.Verdict.SILENT) {
                break;
            }
            verdict = KeyWords.of(lines.get(line - i));
        }
        return verdict == KeyWords.Verdict.KEY;
    }

    private static boolean same(KeyShape one, KeyShape other) {
        return Ascii.same(one.plain(), other.plain());
    }

    /** As the page shows it, in one line. */
    static String shown(KeyTokens page, KeyShape key) {
        var shown = new StringBuilder();
        for (int i = key.first(); i <= key.last(); i++) {
            var token = key.token(i);
            if (i > key.first()) {
                char mark = page.text().charAt(key.token(i - 1).end());
                boolean dash = Dashes.isDash(mark) && !Spaces.isSpace(mark);
                shown.append(dash ? mark : ' ');
            }
            shown.append(token.text());
        }
        return shown.toString();
    }

    /** Keys that are whole, in a text that is nothing but a key and what was copied with it. */
    static List<String> inCopied(KeyTokens text) {
        var keys = new ArrayList<String>();
        for (var key : new KeyShapes(text).whole()) {
            keys.add(shown(text, key));
        }
        return keys;
    }
}
