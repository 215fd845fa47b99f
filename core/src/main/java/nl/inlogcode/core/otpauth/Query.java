package nl.inlogcode.core.otpauth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inlogcode.core.codec.Ascii;

/**
 * The parameters of a link under lower-case names, their values still encoded: how a value is
 * decoded depends on what depends on it. Only those that change an account are kept.
 */
record Query(Map<String, List<String>> values) {
    /**
     * {@code encoder} and {@code steam} are other apps' marks for codes that are not RFC 6238's.
     */
    private static final List<String> NAMES =
            List.of(
                    "secret",
                    "issuer",
                    "algorithm",
                    "digits",
                    "period",
                    "counter",
                    "encoder",
                    "steam");

    /** What stands between parameters where a generator did not know that it is an ampersand. */
    private static final String OTHER_SEPARATORS = "?;,";

    /**
     * The start of a link's query, at the question mark or what stands in its place; the link's
     * length if it has none. A name may hold a question mark or an ampersand.
     */
    static int startIn(String link, int from) {
        for (int i = from; i < link.length(); i++) {
            char c = link.charAt(i);
            if (c == '?' && beginsQuery(link, i + 1) || c == '&' && isParameter(link, i + 1)) {
                return i;
            }
        }
        int question = link.indexOf('?', from);
        return question < 0 ? link.length() : question;
    }

    /** True if a parameter stands there, of whatever name, or nothing more. */
    private static boolean beginsQuery(String link, int from) {
        int at = from;
        while (at < link.length() && (isNameCharacter(link.charAt(at)) || link.charAt(at) == '&')) {
            at++;
        }
        return at == link.length() || link.charAt(at) == '=' || isParameter(link, from);
    }

    private static boolean isNameCharacter(char c) {
        return Ascii.isLetter(c) || Ascii.isDigit(c) || "-_.;%[]".indexOf(c) >= 0;
    }

    static Query parse(String text) {
        var values = new LinkedHashMap<String, List<String>>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSeparator(text, i)) {
                add(text.substring(start, i), values);
                start = i + 1;
            }
        }
        return new Query(values);
    }

    private static boolean isSeparator(String text, int at) {
        char c = text.charAt(at);
        // In a name the others may stand for themselves: before a parameter they do not.
        return c == '&' || OTHER_SEPARATORS.indexOf(c) >= 0 && isParameter(text, at + 1);
    }

    private static boolean isParameter(String text, int at) {
        int equals = text.indexOf('=', at);
        return equals >= 0 && equals - at < 24 && !known(text.substring(at, equals)).isEmpty();
    }

    private static void add(String parameter, Map<String, List<String>> values) {
        int equals = parameter.indexOf('=');
        var name = known(equals < 0 ? parameter : parameter.substring(0, equals));
        if (!name.isEmpty()) {
            values.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(equals < 0 ? "" : parameter.substring(equals + 1));
        }
    }

    /** The parameter of that name, or nothing. */
    private static String known(String name) {
        var lower = Ascii.lower(DisplayText.uncut(LooseText.decodeQuery(name)));
        // A link copied from a page's source carries "&amp;": without this, "amp;digits=8" would
        // pass for an unknown parameter and leave us with six.
        var plain = lower.startsWith("amp;") ? lower.substring(4) : lower;
        return NAMES.contains(plain) ? plain : "";
    }

    /** Its values as they stand in the link, in its order. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Says which parameters there are: their values hold the secret. */
    @Override
    public String toString() {
        return "Query" + values.keySet();
    }
}
