package nl.inlogcode.core.codec;

import java.util.Arrays;
import java.util.Optional;

/** Percent-encoding of UTF-8, RFC 3986 sections 2.1 to 2.5. */
public final class Percent {
    private Percent() {}

    /** Leaves only letters, digits and {@code -._~}; the text must be well-formed Unicode. */
    public static String encode(String text) {
        var encoded = new StringBuilder(text.length());
        for (byte b : Utf8.bytesOf(text)) {
            char c = (char) (b & 0xFF);
            if (Ascii.isLetter(c) || Ascii.isDigit(c) || "-._~".indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(Ascii.upper(Ascii.hexDigit(c >> 4)));
                encoded.append(Ascii.upper(Ascii.hexDigit(c & 15)));
            }
        }
        return encoded.toString();
    }

    /**
     * Decodes; what should have been encoded and is not stands for itself.
     *
     * @return empty for a percent sign without two hex digits, and for what is not UTF-8
     */
    public static Optional<String> decode(String encoded) {
        return decode(encoded, false);
    }

    /** The same for one name or value of a query, where a plus sign means a space. */
    public static Optional<String> decodeQuery(String encoded) {
        return decode(encoded, true);
    }

    private static Optional<String> decode(String encoded, boolean plusIsSpace) {
        var raw = Utf8.encode(encoded);
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = raw.get();
        var decoded = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                int high = i + 2 < bytes.length ? Ascii.hexValue((char) bytes[i + 1]) : -1;
                int low = high >= 0 ? Ascii.hexValue((char) bytes[i + 2]) : -1;
                if (low < 0) {
                    return Optional.empty();
                }
                decoded[length++] = (byte) (high << 4 | low);
                i += 2;
            } else {
                decoded[length++] = plusIsSpace && bytes[i] == '+' ? (byte) ' ' : bytes[i];
            }
        }
        return Utf8.decode(Arrays.copyOf(decoded, length));
    }
}
