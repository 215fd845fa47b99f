package nl.inlogcode.core.otpauth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Percent;

/**
 * The parameters of a link, decoded, under lower-case names; only those that change an account are
 * kept.
 *
 * @param flaw why the link must be refused, if it must
 */
record Query(Map<String, String> values, Optional<Rejection> flaw) {
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

    static Query parse(String text) {
        var values = new LinkedHashMap<String, String>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('&', start);
            end = end < 0 ? text.length() : end;
            var flaw = add(text.substring(start, end), values);
            if (flaw.isPresent()) {
                return new Query(Map.of(), flaw);
            }
            start = end + 1;
        }
        return new Query(values, Optional.empty());
    }

    private static Optional<Rejection> add(String parameter, Map<String, String> values) {
        int equals = parameter.indexOf('=');
        int nameEnd = equals < 0 ? parameter.length() : equals;
        var name = Percent.decodeQuery(parameter.substring(0, nameEnd));
        var value = Percent.decodeQuery(equals < 0 ? "" : parameter.substring(equals + 1));
        if (name.isEmpty() || value.isEmpty()) {
            return Optional.of(Rejection.BAD_ENCODING);
        }
        var known = known(name.get());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var before = values.put(known.get(), value.get());
        return before == null || before.equals(value.get())
                ? Optional.empty()
                : Optional.of(Rejection.CONTRADICTION);
    }

    private static Optional<String> known(String name) {
        var lower = Ascii.lower(DisplayText.uncut(name));
        // A link copied from a page's source carries "&amp;": without this, "amp;digits=8" would
        // pass for an unknown parameter and leave us with six.
        var plain = lower.startsWith("amp;") ? lower.substring(4) : lower;
        return NAMES.contains(plain) ? Optional.of(plain) : Optional.empty();
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Says which parameters there are: their values hold the secret. */
    @Override
    public String toString() {
        return "Query" + values.keySet();
    }
}
