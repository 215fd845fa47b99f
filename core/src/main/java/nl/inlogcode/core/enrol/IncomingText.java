package nl.inlogcode.core.enrol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Spaces;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.otpauth.OtpauthResult;
import nl.inlogcode.core.otpauth.OtpauthUri;
import nl.inlogcode.core.otpauth.Rejection;
import nl.inlogcode.core.page.key.BrokenLinks;
import nl.inlogcode.core.page.key.CopiedKey;
import nl.inlogcode.core.page.key.KeySettings;
import nl.inlogcode.core.page.key.ManualKey;

/** What a text that was typed, pasted or dropped is to us. */
public sealed interface IncomingText {
    /** Links for codes. */
    record Links(List<String> links) implements IncomingText {}

    /** A key, right or with a slip of the pen in it, and how its codes are made. */
    record Key(String key, boolean right, KeySettings settings) implements IncomingText {}

    /** Another app's link, or one that cannot be honoured. */
    record Refused(Rejection reason) implements IncomingText {}

    /** A link of which it cannot be told where it ends. */
    record Broken() implements IncomingText {}

    record Empty() implements IncomingText {}

    /** Neither a link for codes nor a key. */
    record Unknown() implements IncomingText {}

    /** At least the length of "otpauth-migration:". */
    int LONGEST_SCHEME = 20;

    /** Where a link that stands in a sentence or in markup ends. */
    String ENDS = "\"'<>";

    /** What stands between links in one line. */
    String BETWEEN = ",;| \t";

    /** As keys are shown: with less it is a word. */
    int SHORTEST_SLIP = 8;

    /** Of a key with a slip; whole sentences are longer. */
    int LONGEST_SLIP = 150;

    static IncomingText of(String text) {
        var lines = BrokenLinks.mended(text);
        if (lines.isEmpty()) {
            return new Broken();
        }
        var links = links(lines.get());
        if (links.isEmpty()) {
            return new Broken();
        }
        if (!links.get().isEmpty()) {
            return new Links(links.get());
        }
        var link = CopiedKey.asLink(text);
        if (link.isPresent()) {
            return new Links(List.of(link.get()));
        }
        var result =
                ManualKey.parse(
                        "", "", text, HashAlgorithm.SHA1, 6, new MovingFactor.TimeBased(30));
        if (result instanceof OtpauthResult.Parsed) {
            return new Key(CopiedKey.of(text), true, KeySettings.of(text));
        }
        return switch (((OtpauthResult.Rejected) result).reason()) {
            case MISSING_SECRET -> new Empty();
            case NOT_OTPAUTH, TOO_LONG -> new Unknown();
            case BAD_SECRET, MISTYPED_SECRET, HEX_SECRET -> withSlip(CopiedKey.behindLabel(text));
            default -> new Refused(((OtpauthResult.Rejected) result).reason());
        };
    }

    private static IncomingText withSlip(String text) {
        return isAlmostAKey(text) ? new Key(text, false, KeySettings.USUAL) : new Unknown();
    }

    /**
     * All links in it: alone in a line, where they may hold spaces, or in a sentence. Empty if it
     * cannot be told of one where it ends.
     */
    private static Optional<List<String>> links(List<String> lines) {
        var links = new ArrayList<String>();
        for (var line : lines) {
            if (!addLinks(line, links)) {
                return Optional.empty();
            }
        }
        return Optional.of(links);
    }

    /** Some write several in a line, with a comma between. */
    private static boolean addLinks(String line, List<String> links) {
        int start = 0;
        for (int at = 1; at < line.length(); at++) {
            int most = Math.min(line.length(), at + LONGEST_SCHEME);
            if (BETWEEN.indexOf(line.charAt(at - 1)) >= 0
                    && BrokenLinks.isLink(line.substring(at, most))) {
                if (!addLink(withoutSeparator(line.substring(start, at)), links)) {
                    return false;
                }
                start = at;
            }
        }
        return addLink(withoutSeparator(line.substring(start)), links);
    }

    private static String withoutSeparator(String line) {
        int end = line.length();
        while (end > 0
                && (BETWEEN.indexOf(line.charAt(end - 1)) >= 0
                        || Spaces.isSpace(line.charAt(end - 1)))) {
            end--;
        }
        return line.substring(0, end).trim();
    }

    private static boolean addLink(String line, List<String> links) {
        if (OtpauthUri.isSteamKey(line)) {
            links.add(line);
            return true;
        }
        if (BrokenLinks.isLink(line)) {
            var link = BrokenLinks.withoutSentence(line);
            link.ifPresent(links::add);
            return link.isPresent();
        }
        for (int at = 0; at < line.length(); at++) {
            int most = Math.min(line.length(), at + LONGEST_SCHEME);
            if (BrokenLinks.isLink(line.substring(at, most))) {
                int end = at;
                while (end < line.length()
                        && !Spaces.isSpace(line.charAt(end))
                        && ENDS.indexOf(line.charAt(end)) < 0) {
                    end++;
                }
                links.add(BrokenLinks.withoutEnd(line.substring(at, end)));
                at = end;
            }
        }
        return true;
    }

    /** Letters and digits with a digit among them: "gezd 0000" and not "hallo daar!". */
    private static boolean isAlmostAKey(String text) {
        int count = 0;
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Ascii.lower(c) >= 'a' && Ascii.lower(c) <= 'z';
            digit |= Ascii.isDigit(c);
            if (letter || Ascii.isDigit(c)) {
                count++;
            } else if (c != '-' && c != '=' && !Spaces.isSpace(c)) {
                return false;
            }
        }
        return digit && count >= SHORTEST_SLIP && count <= LONGEST_SLIP;
    }
}
