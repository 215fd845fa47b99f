package nl.inlogcode.core.otpauth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Spaces;

/**
 * Looks for the key in the text of a page that shows one beside its QR code, or in its place. Only
 * good for an offer: hashes, order numbers and recovery codes look much the same, so the words
 * around a key decide, and in doubt there is none.
 */
public final class KeySearch {
    /** Lines above a key that may say what it is. */
    private static final int LINES_ABOVE = 3;

    private static final int GROUP = 4;

    private static final int LEAST_GROUPS = 4;

    private KeySearch() {}

    /**
     * Gives the one key of a page.
     *
     * @param text the page as it is read, line by line; a field and its label on one line
     * @return empty if there is none, or if it cannot be told which it is
     */
    public static Optional<PageKey> find(String text) {
        var lines = joined(lines(text));
        if (!KeyWords.isAboutCodes(lines)) {
            return Optional.empty();
        }
        var found = Optional.<String>empty();
        for (int i = 0; i < lines.size(); i++) {
            var shapes = KeyShape.in(lines.get(i));
            if (shapes.size() != 1 || isListed(lines, i) || !isNamed(lines, i, shapes.get(0))) {
                continue;
            }
            var key = shapes.get(0).text();
            if (found.isPresent() && !plain(found.get()).equals(plain(key))) {
                return Optional.empty();
            }
            found = found.or(() -> Optional.of(key));
        }
        return found.map(PageKey::new);
    }

    /** True in a list of them: recovery codes come several at a time, a key comes alone. */
    private static boolean isListed(List<String> lines, int line) {
        var own = KeyShape.in(lines.get(line)).get(0);
        return isBesideIn(lines, line - 1, own) || isBesideIn(lines, line + 1, own);
    }

    private static boolean isBesideIn(List<String> lines, int line, KeyShape own) {
        if (line < 0 || line >= lines.size()) {
            return false;
        }
        for (var other : KeyShape.in(lines.get(line))) {
            if (!plain(other.text()).equals(plain(own.text()))) {
                return true;
            }
        }
        return false;
    }

    /** The nearest line that says anything about it decides. */
    private static boolean isNamed(List<String> lines, int line, KeyShape key) {
        var own = lines.get(line);
        var around = own.substring(0, key.start()) + " " + own.substring(key.end());
        var verdict = KeyWords.of(around);
        for (int i = 1; i <= LINES_ABOVE && i <= line; i++) {
            if (verdict != KeyWords.Verdict.SILENT) {
                break;
            }
            verdict = KeyWords.of(lines.get(line - i));
        }
        return verdict == KeyWords.Verdict.KEY;
    }

    private static String plain(String key) {
        var plain = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (Ascii.isLetter(c) || Ascii.isDigit(c)) {
                plain.append(Ascii.upper(c));
            }
        }
        return plain.toString();
    }

    /** Without empty lines. */
    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (!isBlank(text, start, i)) {
                    lines.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Spaces.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Pages that put each group in a box of its own give a line for each. */
    private static List<String> joined(List<String> lines) {
        var joined = new ArrayList<String>();
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            var groups = new StringBuilder();
            while (end < lines.size() && isGroup(lines.get(end))) {
                groups.append(end == i ? "" : " ").append(Trimming.trim(lines.get(end)));
                end++;
            }
            if (end - i >= LEAST_GROUPS) {
                joined.add(groups.toString());
                i = end;
            } else {
                joined.add(lines.get(i));
                i++;
            }
        }
        return joined;
    }

    private static boolean isGroup(String line) {
        var group = Trimming.trim(line);
        return group.length() == GROUP && KeyShape.isBase32(group);
    }
}
