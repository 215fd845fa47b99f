package nl.inlogcode.core.otpauth;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Percent;

/**
 * The parameters that codes depend on. Read strictly: a value that is there and is none is never
 * taken for the usual one. What programs print for a value that was never set counts as absent, and
 * a parameter may stand there twice if both mean the same.
 */
final class CodeValues {
    private static final List<String> UNSET =
            List.of("", "null", "undefined", "none", "nil", "nan", "\"\"", "''");

    /** None of them stands in a value: what follows is the link's fragment, or no longer of it. */
    private static final String ENDS = "#?;";

    /** Nobody encodes more often than this. */
    private static final int MOST_TIMES = 4;

    private final Query query;
    private Optional<Rejection> flaw = Optional.empty();

    CodeValues(Query query) {
        this.query = query;
    }

    /** Why the link must be refused: the first flaw in what was asked for so far. */
    Optional<Rejection> flaw() {
        return flaw;
    }

    /**
     * What a parameter means; nothing if it is absent or flawed.
     *
     * @param meaning reads a value; empty if it is none
     * @param bad why such a value is refused
     */
    <T> Optional<T> get(String name, Function<String, Optional<T>> meaning, Rejection bad) {
        Optional<T> first = Optional.empty();
        for (var encoded : query.all(name)) {
            var text = decode(encoded);
            if (text.isEmpty()) {
                return flawed(Rejection.BAD_ENCODING);
            }
            if (UNSET.contains(Ascii.lower(DisplayText.uncut(text.get())))) {
                continue;
            }
            var value = meaning.apply(text.get());
            if (value.isEmpty()) {
                return flawed(bad);
            }
            if (first.isPresent() && !first.equals(value)) {
                return flawed(Rejection.CONTRADICTION);
            }
            first = value;
        }
        return first;
    }

    private <T> Optional<T> flawed(Rejection reason) {
        flaw = flaw.or(() -> Optional.of(reason));
        return Optional.empty();
    }

    /** Decodes, as often as it was encoded: no such value holds a percent sign. */
    private static Optional<String> decode(String encoded) {
        int end = 0;
        while (end < encoded.length() && ENDS.indexOf(encoded.charAt(end)) < 0) {
            end++;
        }
        var text = Percent.decodeQuery(encoded.substring(0, end));
        for (int i = 1; i < MOST_TIMES && text.isPresent() && text.get().indexOf('%') >= 0; i++) {
            text = Percent.decode(text.get());
        }
        return text;
    }
}
