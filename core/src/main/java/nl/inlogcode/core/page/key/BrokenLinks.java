package nl.inlogcode.core.page.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Spaces;
import nl.inlogcode.core.otpauth.MigrationResult;
import nl.inlogcode.core.otpauth.MigrationUri;
import nl.inlogcode.core.otpauth.OtpauthResult;
import nl.inlogcode.core.otpauth.OtpauthUri;

/**
 * Links that a mail program or a terminal has broken over lines. Half of one may be a link as well:
 * with half of the key, or without the number of digits.
 */
public final class BrokenLinks {
    /** What may stand behind a link in a sentence. */
    private static final String SENTENCE_ENDS = ".,;:!?)]}";

    private static final String KEY = "secret=";

    /** In bytes; where a piece of a key is shorter, it is a group of it. */
    private static final int SHORTEST_KEY = 10;

    private BrokenLinks() {}

    /**
     * The lines of a text, each link with what of it stands in the lines below.
     *
     * @return empty where it cannot be told whether a link goes on: a wrong code is worse than none
     */
    public static Optional<List<String>> mended(String text) {
        var lines = lines(text);
        var mended = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            while (i + 1 < lines.size() && !linkOf(line).isEmpty()) {
                var rest = restOf(linkOf(line), lines.get(i + 1));
                if (rest == Rest.PERHAPS) {
                    return Optional.empty();
                }
                if (rest == Rest.NO) {
                    break;
                }
                i++;
                line += lines.get(i);
            }
            mended.add(line);
        }
        return Optional.of(mended);
    }

    /** Whether the line below a link is the rest of it. */
    private enum Rest {
        YES,
        NO,
        PERHAPS
    }

    private static Rest restOf(String link, String nextLine) {
        var next = firstPiece(nextLine);
        if (next.isEmpty() || isLink(next)) {
            return Rest.NO;
        }
        if (MigrationUri.isMigration(link)) {
            boolean alone = MigrationUri.parse(link) instanceof MigrationResult.Parsed;
            boolean both = MigrationUri.parse(link + next) instanceof MigrationResult.Parsed;
            return both || !alone ? Rest.YES : Rest.NO;
        }
        boolean parameters = next.indexOf('=') >= 0 || next.charAt(0) == '&';
        var both = OtpauthUri.parse(link + next);
        return switch (OtpauthUri.parse(link)) {
            case OtpauthResult.Rejected rejected ->
                    parameters || both instanceof OtpauthResult.Parsed ? Rest.YES : Rest.NO;
            case OtpauthResult.Parsed half -> {
                if (!(both instanceof OtpauthResult.Parsed whole) || sameCodes(half, whole)) {
                    yield Rest.NO;
                }
                yield parameters || link.endsWith("=")
                        ? Rest.YES
                        : ofKey(link.charAt(link.length() - 1), next);
            }
        };
    }

    /**
     * A link that begins a line, without the rest of the sentence that it stands in. A link may
     * hold spaces itself, in names and between the groups of its key.
     *
     * @return empty where it cannot be told whether its key goes on behind a space
     */
    public static Optional<String> withoutSentence(String line) {
        var piece = firstPiece(line);
        var link = withoutEnd(piece);
        if (!(OtpauthUri.parse(link) instanceof OtpauthResult.Parsed half)) {
            return Optional.of(line);
        }
        var whole = OtpauthUri.parse(line);
        if (whole instanceof OtpauthResult.Parsed both && sameCodes(half, both)) {
            return Optional.of(line);
        }
        var behind = line.substring(piece.length()).trim();
        if (half.account().secret().bytes().length < SHORTEST_KEY) {
            boolean wrong = !(whole instanceof OtpauthResult.Parsed);
            // A slip in it is said of all of it.
            return wrong || CopiedKey.isKeyOnly(keyOf(line)) ? Optional.of(line) : Optional.empty();
        }
        return switch (restOf(link, behind)) {
            case YES -> Optional.of(line);
            case NO -> Optional.of(link);
            case PERHAPS -> Optional.empty();
        };
    }

    private static String keyOf(String link) {
        int start = Ascii.lower(link).indexOf(KEY) + KEY.length();
        int end = link.indexOf('&', start);
        return link.substring(start, end < 0 ? link.length() : end);
    }

    /** Without what ends the sentence or the bracket that it stands in. */
    public static String withoutEnd(String link) {
        int end = link.length();
        while (end > 0 && SENTENCE_ENDS.indexOf(link.charAt(end - 1)) >= 0) {
            end--;
        }
        return link.substring(0, end);
    }

    private static boolean sameCodes(OtpauthResult.Parsed one, OtpauthResult.Parsed other) {
        return one.account().named("", "").equals(other.account().named("", ""));
    }

    /** A word has no digits in it, and rarely the capitals of a key. */
    private static Rest ofKey(char last, String next) {
        boolean upper = !next.equals(Ascii.lower(next));
        boolean lower = false;
        boolean digit = false;
        for (int i = 0; i < next.length(); i++) {
            lower |= next.charAt(i) >= 'a' && next.charAt(i) <= 'z';
            digit |= Ascii.isDigit(next.charAt(i));
        }
        boolean other = last >= 'a' && last <= 'z' ? upper : Ascii.isLetter(last) && lower;
        if (upper && lower || other) {
            return Rest.NO;
        }
        return digit && (upper || lower) ? Rest.YES : Rest.PERHAPS;
    }

    /** The link that a line is, or that it ends with; empty if there is none. */
    private static String linkOf(String line) {
        if (isLink(line)) {
            return line;
        }
        int start = line.length();
        while (start > 0 && !Spaces.isSpace(line.charAt(start - 1))) {
            start--;
        }
        for (int at = start; at < line.length(); at++) {
            if (isLink(line.substring(at))) {
                return line.substring(at);
            }
        }
        return "";
    }

    /** True if a text begins as a link with accounts does. */
    public static boolean isLink(String text) {
        return OtpauthUri.isOtpauth(text) || MigrationUri.isMigration(text);
    }

    private static String firstPiece(String line) {
        int end = 0;
        while (end < line.length() && !Spaces.isSpace(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end);
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            lines.add(text.substring(start, end).trim());
            start = end + 1;
        }
        return lines;
    }
}
