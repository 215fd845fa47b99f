package nl.inlogcode.core.page.key;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Base32;
import nl.inlogcode.core.otpauth.OtpauthResult;
import nl.inlogcode.core.otpauth.OtpauthUri;
import nl.inlogcode.core.otpauth.Trimming;
import nl.inlogcode.core.page.key.KeyToken.Case;
import nl.inlogcode.core.page.key.KeyToken.Gap;

/**
 * A key that was copied from a page with what stands around it: its label, quotes, dots between its
 * groups, a button behind it. Either all of it is found, or the text is left as it is.
 */
public final class CopiedKey {
    private static final String QUERY = "secret=";

    /** Where a query that stands in a sentence or in markup ends, besides white space. */
    private static final String ENDS = "\"'<>,;";

    private static final int LEAST = 8;

    private CopiedKey() {}

    /** The key without its surroundings; the text itself where nothing is to be taken off. */
    public static String of(String text) {
        var copied = new KeyTokens(text);
        if (isKeyOnly(copied.all(), 0)) {
            var groups = joined(copied, 0);
            return Base32.decode(text).isPresent() || !isLikely(groups)
                    ? Trimming.trim(text)
                    : groups;
        }
        var keys = KeySearch.inCopied(copied);
        if (keys.size() == 1) {
            return keys.get(0);
        }
        int start = behindLabel(copied.all());
        return start > 0 && isKeyOnly(copied.all(), start) && isLikely(joined(copied, start))
                ? joined(copied, start)
                : Trimming.trim(text);
    }

    /** Rather a key than a greeting. */
    private static boolean isLikely(String groups) {
        boolean digit = false;
        for (int i = 0; i < groups.length(); i++) {
            digit |= Ascii.isDigit(groups.charAt(i));
        }
        return groups.length() >= LEAST && (digit || !KeyChance.soundsLikeAWord(groups));
    }

    /** What stands behind a label; the text itself if there is none. */
    public static String behindLabel(String text) {
        var copied = new KeyTokens(text);
        int start = behindLabel(copied.all());
        return start == 0
                ? Trimming.trim(text)
                : Trimming.trim(copied.text().substring(copied.all().get(start).start()));
    }

    /**
     * The link that "secret=…&amp;issuer=…" was cut from.
     *
     * @return empty if the text says nothing like it
     */
    public static Optional<String> asLink(String text) {
        int at = 0;
        while (at < text.length() && !Ascii.startsWith(text.substring(at), QUERY)) {
            at = text.indexOf('=', at) < 0 ? text.length() : at + 1;
        }
        if (at >= text.length() || text.indexOf("://") >= 0) {
            return Optional.empty();
        }
        int start = at;
        while (start > 0 && !endsAt(text, start - 1) && text.charAt(start - 1) != '?') {
            start--;
        }
        int end = at;
        while (end < text.length() && !endsAt(text, end)) {
            end++;
        }
        var link = "otpauth://totp/?" + text.substring(start, end);
        return text.indexOf('&') >= 0 && OtpauthUri.parse(link) instanceof OtpauthResult.Parsed
                ? Optional.of(link)
                : Optional.empty();
    }

    private static boolean endsAt(String text, int at) {
        return text.charAt(at) <= ' ' || ENDS.indexOf(text.charAt(at)) >= 0;
    }

    /** Behind the last colon before which there are words only. */
    private static int behindLabel(List<KeyToken> tokens) {
        int start = 0;
        for (int i = 1; i < tokens.size(); i++) {
            var before = tokens.get(i - 1);
            if (before.hasDigit() && !BesideWords.has(before.text())) {
                break;
            }
            start = tokens.get(i).gap() == Gap.COLON ? i : start;
        }
        return start;
    }

    /** True if a text is nothing but the groups of a key. */
    static boolean isKeyOnly(String text) {
        return isKeyOnly(new KeyTokens(text).all(), 0);
    }

    /** Nothing but groups, in one spelling, and no word among them. */
    private static boolean isKeyOnly(List<KeyToken> tokens, int start) {
        var letters = Case.NONE;
        for (int i = start; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var gap = token.gap();
            boolean beside = gap == Gap.SPACE || gap == Gap.LINE || gap == Gap.JOIN;
            if (i > start && !beside
                    || !token.isBase32()
                    || tokens.size() > start + 1 && BesideWords.hasLong(token.text())) {
                return false;
            }
            var own = token.letters();
            if (own != Case.NONE && letters != Case.NONE && !isOneSpelling(own, letters)) {
                return false;
            }
            letters = own == Case.NONE ? letters : own;
        }
        return start < tokens.size();
    }

    /** Some people type capitals in one group and not in another; a word has one in front. */
    private static boolean isOneSpelling(Case own, Case other) {
        return (own == Case.CAPITAL) == (other == Case.CAPITAL)
                || own == Case.MIXED
                || other == Case.MIXED;
    }

    private static String joined(KeyTokens copied, int start) {
        var all = copied.all();
        return KeySearch.shown(copied, new KeyShape(all, start, all.size() - 1));
    }
}
