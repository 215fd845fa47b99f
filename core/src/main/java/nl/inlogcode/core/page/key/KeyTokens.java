package nl.inlogcode.core.page.key;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Dashes;
import nl.inlogcode.core.codec.Spaces;
import nl.inlogcode.core.page.key.KeyToken.Gap;

/** Takes a text apart into the pieces that keys and words are made of. */
final class KeyTokens {
    private static final char SOFT_HYPHEN = '\u00AD';

    /** Marks that keys are grouped with, besides dashes. */
    private static final String JOINS = "._\u00B7:";

    private static final String STOPS =
            ",;.!?()[]{}<>\"'`\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB|";

    /** What stands for letters that are not shown. */
    private static final String MASKS = "*\u2022\u25CF\u2219\u2026\u2588\u25A0\u00B7";

    private static final String OPENING = "([{<\"'`\u2018\u201C\u201E\u00AB";

    private static final String CLOSING = ")]}>\"'`\u2019\u201D\u201C\u00BB";

    private final String text;

    /** The same with the names of hashes in it. */
    private final String said;

    private final List<KeyToken> tokens = new ArrayList<>();

    KeyTokens(String raw) {
        said = plain(raw);
        text = HashNames.hiddenIn(said);
        int line = -1;
        int last = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfPiece(at);
            if (end == at) {
                at++;
                continue;
            }
            var gap = text.substring(last, at);
            if (tokens.isEmpty() || gap.indexOf('\n') >= 0) {
                line++;
            }
            tokens.add(new KeyToken(text.substring(at, end), at, end, line, kindOf(gap, at, end)));
            last = end;
            at = end;
        }
    }

    /**
     * The text as it was taken apart: full-width forms made usual, what is of no width left out.
     */
    String text() {
        return text;
    }

    List<KeyToken> all() {
        return tokens;
    }

    /** The lines that have a piece in them. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var token : tokens) {
            if (token.line() == lines.size()) {
                lines.add(text.substring(startOfLine(token.start()), endOfLine(token.end())));
            }
        }
        return lines;
    }

    /** The lines that have a piece in them, from one to another, with the names of hashes. */
    List<String> said(int from, int to) {
        var lines = new ArrayList<String>();
        int line = -1;
        for (var token : tokens) {
            if (token.line() > line && token.line() >= from && token.line() <= to) {
                line = token.line();
                lines.add(said.substring(startOfLine(token.start()), endOfLine(token.end())));
            }
        }
        return lines;
    }

    /** What else stands in the lines of a key. */
    String around(KeyShape key) {
        int start = key.token(key.first()).start();
        int end = key.end().end();
        return text.substring(startOfLine(start), start)
                + " "
                + text.substring(end, endOfLine(end));
    }

    private int startOfLine(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private int endOfLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** What stands behind a piece; the end of the text counts as the end of a line. */
    Gap after(int index) {
        if (index + 1 < tokens.size()) {
            return tokens.get(index + 1).gap();
        }
        var rest = text.substring(tokens.get(index).end());
        return isMask(marks(rest)) ? Gap.MASK : Gap.LINE;
    }

    /** True for the number of an item in a list: "2. ", "2) ". */
    boolean isItem(KeyToken number) {
        int at = number.end();
        return at + 1 < text.length()
                && (text.charAt(at) == '.' || text.charAt(at) == ')')
                && Spaces.isSpace(text.charAt(at + 1));
    }

    /** True if a pair of quotes or brackets stands around these pieces: then they are all of it. */
    boolean isEnclosed(int first, int last) {
        int before = tokens.get(first).start() - 1;
        int after = tokens.get(last).end();
        if (before < 0 || after >= text.length()) {
            return false;
        }
        int opened = OPENING.indexOf(text.charAt(before));
        int closed = CLOSING.indexOf(text.charAt(after));
        return opened >= 0 && closed >= 0;
    }

    private int endOfPiece(int start) {
        int end = start;
        while (end < text.length() && (isOfPiece(text.charAt(end)) || isApostrophe(end, start))) {
            end++;
        }
        return end;
    }

    static boolean isOfPiece(char c) {
        return Ascii.isLetter(c)
                || Ascii.isDigit(c)
                || c >= 0xC0 && c < 0x2000
                || c >= 0x3040 && c < 0xE000;
    }

    /** In a word: "can't", "l'app". */
    private boolean isApostrophe(int at, int start) {
        char c = text.charAt(at);
        return (c == '\'' || c == '\u2019')
                && at > start
                && at + 1 < text.length()
                && Ascii.isLetter(text.charAt(at - 1))
                && Ascii.isLetter(text.charAt(at + 1));
    }

    private Gap kindOf(String gap, int at, int end) {
        if (tokens.isEmpty()) {
            return Gap.START;
        }
        var marks = marks(gap);
        boolean line = gap.indexOf('\n') >= 0;
        if (marks.isEmpty()) {
            return line ? Gap.LINE : Gap.SPACE;
        }
        boolean alone = gap.length() == 1;
        if (alone && joins(gap.charAt(0), end - at)) {
            return Gap.JOIN;
        }
        if (isMask(marks)) {
            return Gap.MASK;
        }
        if (marks.indexOf(':') >= 0 || marks.indexOf('=') >= 0) {
            return Gap.COLON;
        }
        if (line && marks.length() == 1 && Dashes.isDash(gap.charAt(0))) {
            return Gap.JOIN;
        }
        boolean spaced = gap.length() > marks.length();
        return spaced || areAll(marks, STOPS) && !marks.equals(".") ? Gap.STOP : Gap.GLUE;
    }

    /** A dash joins whatever stands beside it, other marks only groups of one length. */
    private boolean joins(char mark, int length) {
        var before = tokens.get(tokens.size() - 1);
        return Dashes.isDash(mark)
                || JOINS.indexOf(mark) >= 0
                        && (mark == '_' || before.length() == length && before.isBase32());
    }

    private static boolean isMask(String marks) {
        for (int i = 0; i < marks.length(); i++) {
            if (MASKS.indexOf(marks.charAt(i)) >= 0) {
                return true;
            }
        }
        return marks.startsWith("..") || marks.startsWith("__");
    }

    private static boolean areAll(String marks, String those) {
        for (int i = 0; i < marks.length(); i++) {
            if (those.indexOf(marks.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String marks(String gap) {
        var marks = new StringBuilder();
        for (int i = 0; i < gap.length(); i++) {
            if (!Spaces.isSpace(gap.charAt(i))) {
                marks.append(gap.charAt(i));
            }
        }
        return marks.toString();
    }

    private static String plain(String raw) {
        var plain = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == SOFT_HYPHEN || Spaces.isZeroWidth(c)) {
                continue;
            }
            boolean wide = c >= '\uFF01' && c <= '\uFF5E';
            plain.append(wide ? (char) (c - 0xFEE0) : c == '\r' ? '\n' : c);
        }
        return plain.toString();
    }
}
