package nl.inlogcode.core.otpauth;

import java.util.ArrayList;
import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.codec.Percent;

/**
 * {@code otpauth-migration://offline?data=…}, the link in the QR codes of Google Authenticator's
 * export: a {@code MigrationPayload} in the wire format of Protocol Buffers, in base 64. Google has
 * not published it; the field numbers are those that the readers of other apps agree on.
 *
 * <p>Forgiven: the spellings of base 64 that occur (of either alphabet, with or without padding, a
 * space for a plus sign) and fields that are unknown, which newer releases of that app do write.
 * The payload's version is not looked at: it grew with such fields, and the others kept their
 * meaning. A field that is known and cannot be honoured is a {@link Rejection} of its account.
 */
public final class MigrationUri {
    private static final String SCHEME = "otpauth-migration:";
    private static final String HOST = "offline";
    private static final String DATA = "data";

    /** Nobody encodes more often than this. */
    private static final int MOST_TIMES = 4;

    private static final int OTP_PARAMETERS = 1;
    private static final int BATCH_SIZE = 3;
    private static final int BATCH_INDEX = 4;
    private static final int BATCH_ID = 5;

    private MigrationUri() {}

    /** True if the text is of this scheme, whatever it holds. */
    public static boolean isMigration(String text) {
        return Ascii.startsWith(Trimming.trim(text), SCHEME);
    }

    /** Reads a link of at most {@link OtpauthUri#MAX_LENGTH} characters, or names what it is. */
    public static MigrationResult parse(String text) {
        var link = Trimming.trim(text);
        if (!Ascii.startsWith(link, SCHEME)) {
            return rejected(Rejection.NOT_OTPAUTH);
        }
        if (link.length() > OtpauthUri.MAX_LENGTH) {
            return rejected(Rejection.TOO_LONG);
        }
        int start = SCHEME.length();
        while (start < link.length() && link.charAt(start) == '/') {
            start++;
        }
        int question = link.indexOf('?', start);
        int hostEnd = question < 0 ? link.length() : question;
        while (hostEnd > start && link.charAt(hostEnd - 1) == '/') {
            hostEnd--;
        }
        if (!Ascii.lower(link.substring(start, hostEnd)).equals(HOST)) {
            return rejected(Rejection.UNKNOWN_TYPE);
        }
        var payload = payload(question < 0 ? "" : link.substring(question + 1));
        return payload.isEmpty() ? rejected(Rejection.BAD_ENCODING) : read(payload.get());
    }

    /** The message in the query: that of its only parameter that we know. */
    private static Optional<ProtoMessage> payload(String query) {
        Optional<String> data = Optional.empty();
        int start = 0;
        while (start < query.length()) {
            int and = query.indexOf('&', start);
            int end = and < 0 ? query.length() : and;
            int equals = query.indexOf('=', start);
            if (equals >= 0 && equals < end && isData(query.substring(start, equals))) {
                var value = decode(query.substring(equals + 1, end));
                if (value.isEmpty() || data.isPresent() && !data.equals(value)) {
                    return Optional.empty();
                }
                data = value;
            }
            start = end + 1;
        }
        return data.flatMap(MigrationUri::base64).flatMap(ProtoMessage::decode);
    }

    private static boolean isData(String name) {
        return Ascii.same(name, DATA) || Ascii.same(name, "amp;" + DATA);
    }

    /**
     * Decodes, as often as it was encoded: base 64 holds no percent sign. Not as a query's value:
     * there a plus sign would be a space.
     */
    private static Optional<String> decode(String encoded) {
        int fragment = encoded.indexOf('#');
        var text = Percent.decode(fragment < 0 ? encoded : encoded.substring(0, fragment));
        for (int i = 1; i < MOST_TIMES && text.isPresent() && text.get().indexOf('%') >= 0; i++) {
            text = Percent.decode(text.get());
        }
        return text;
    }

    private static Optional<byte[]> base64(String spelled) {
        int length = spelled.length();
        while (length > 0 && spelled.charAt(length - 1) == '=') {
            length--;
        }
        var strict = new StringBuilder(length + 3);
        for (int i = 0; i < length; i++) {
            char c = spelled.charAt(i);
            if (c == '\r' || c == '\n' || c == '\t') {
                continue;
            }
            strict.append(c == '-' || c == ' ' ? '+' : c == '_' ? '/' : c);
        }
        while (strict.length() % 4 != 0) {
            strict.append('=');
        }
        return strict.isEmpty() ? Optional.empty() : Base64.decode(strict.toString());
    }

    private static MigrationResult read(ProtoMessage payload) {
        var entries = new ArrayList<MigrationEntry>();
        for (var field : payload.fields()) {
            if (field.number() == OTP_PARAMETERS) {
                if (entries.size() == MigrationPart.MAX_ENTRIES) {
                    return rejected(Rejection.TOO_LONG);
                }
                entries.add(
                        field instanceof ProtoMessage.Blob blob
                                ? MigrationParameters.read(blob.bytes())
                                : new MigrationEntry.Refused("", "", Rejection.BAD_ENCODING));
            }
        }
        var values = new ProtoValues(payload);
        // Absent is zero in this format: a single code may say nothing about parts. What it says
        // is only for counting the parts: no account is refused for a count that cannot be.
        long count = Math.max(1, values.whole(BATCH_SIZE));
        long index = values.whole(BATCH_INDEX);
        long batch = values.whole(BATCH_ID);
        boolean odd =
                values.broken() || count > MigrationPart.MAX_PARTS || index < 0 || index >= count;
        if (odd && entries.isEmpty()) {
            return rejected(
                    values.contradicts() ? Rejection.CONTRADICTION : Rejection.BAD_ENCODING);
        }
        count = count > MigrationPart.MAX_PARTS ? 1 : count;
        index = Math.max(0, Math.min(index, count - 1));
        return new MigrationResult.Parsed(
                new MigrationPart(entries, (int) count, (int) index, (int) batch));
    }

    private static MigrationResult rejected(Rejection reason) {
        return new MigrationResult.Rejected(reason);
    }
}
