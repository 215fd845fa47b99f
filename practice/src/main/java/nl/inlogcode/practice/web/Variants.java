package nl.inlogcode.practice.web;

import java.util.Optional;
import java.util.function.Function;
import nl.inlogcode.practice.page.Language;

/**
 * The differences between sites that tests ask for, by query on any page; the session remembers
 * them.
 *
 * @param language {@code lang=nl|en}
 * @param generation {@code vorm=oud|nieuw}
 * @param qr {@code qr=gewoon|onder|omgekeerd|canvas|iframe|tabel|achtergrond}
 * @param dark {@code donker=1}: dark pages, and nothing white under the QR code
 * @param boxes {@code vakjes=1}: six boxes for the six digits
 * @param link {@code link=0}: no {@code otpauth:} link
 * @param manualKey {@code sleutel=0}: no key to type over
 */
record Variants(
        Language language,
        Generation generation,
        QrShape qr,
        boolean dark,
        boolean boxes,
        boolean link,
        boolean manualKey) {

    static final Variants DEFAULT =
            new Variants(Language.DUTCH, Generation.OLD, QrShape.NORMAL, false, false, true, true);

    /** These variants with what a query asks; a value that means nothing changes nothing. */
    Variants with(Function<String, Optional<String>> query) {
        return new Variants(
                oneOf(Language.values(), Language::code, query.apply("lang"), language),
                oneOf(Generation.values(), form -> form.query, query.apply("vorm"), generation),
                oneOf(QrShape.values(), shape -> shape.query, query.apply("qr"), qr),
                flag(query.apply("donker"), dark),
                flag(query.apply("vakjes"), boxes),
                flag(query.apply("link"), link),
                flag(query.apply("sleutel"), manualKey));
    }

    /** Whether the enrolment page itself holds the link. */
    boolean showsLink() {
        return link && qr != QrShape.CANVAS && qr != QrShape.FRAME && qr != QrShape.TABLE;
    }

    private static <T> T oneOf(
            T[] values, Function<T, String> name, Optional<String> asked, T otherwise) {
        for (var value : values) {
            if (asked.filter(name.apply(value)::equals).isPresent()) {
                return value;
            }
        }
        return otherwise;
    }

    private static boolean flag(Optional<String> asked, boolean otherwise) {
        return switch (asked.orElse("")) {
            case "1" -> true;
            case "0" -> false;
            default -> otherwise;
        };
    }
}
