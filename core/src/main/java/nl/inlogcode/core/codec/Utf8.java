package nl.inlogcode.core.codec;

import java.util.Arrays;
import java.util.Optional;

/**
 * UTF-8, RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF, and never a
 * replacement character for what is malformed.
 */
public final class Utf8 {
    private Utf8() {}

    /**
     * @return empty if the text holds an unpaired surrogate
     */
    public static Optional<byte[]> encode(String text) {
        var bytes = new byte[text.length() * 3];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (isSurrogate(c)) {
                int low = i + 1 < text.length() ? text.charAt(i + 1) : 0;
                if (c >= 0xDC00 || low < 0xDC00 || low > 0xDFFF) {
                    return Optional.empty();
                }
                c = 0x10000 + (c - 0xD800 << 10) + (low - 0xDC00);
                i++;
            }
            if (c < 0x80) {
                bytes[length++] = (byte) c;
                continue;
            }
            if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | c >> 6);
            } else {
                if (c < 0x10000) {
                    bytes[length++] = (byte) (0xE0 | c >> 12);
                } else {
                    bytes[length++] = (byte) (0xF0 | c >> 18);
                    bytes[length++] = (byte) (0x80 | c >> 12 & 0x3F);
                }
                bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
            }
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        }
        return Optional.of(Arrays.copyOf(bytes, length));
    }

    /**
     * The bytes of a text that is known to be well formed.
     *
     * @throws IllegalArgumentException if the text holds an unpaired surrogate
     */
    public static byte[] bytesOf(String text) {
        var bytes = encode(text);
        if (bytes.isEmpty()) {
            throw new IllegalArgumentException("unpaired surrogate");
        }
        return bytes.get();
    }

    /** True if the text holds no unpaired surrogate. */
    public static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (isSurrogate(c)) {
                int low = i + 1 < text.length() ? text.charAt(i + 1) : 0;
                if (c >= 0xDC00 || low < 0xDC00 || low > 0xDFFF) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * @return empty if the bytes are not well-formed UTF-8
     */
    public static Optional<String> decode(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        int i = 0;
        while (i < bytes.length) {
            int first = bytes[i++] & 0xFF;
            if (first < 0x80) {
                text.append((char) first);
                continue;
            }
            int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
            if (first < 0xC2 || first > 0xF4 || bytes.length - i < more) {
                return Optional.empty();
            }
            int c = first & 0x3F >> more;
            for (int end = i + more; i < end; i++) {
                if ((bytes[i] & 0xC0) != 0x80) {
                    return Optional.empty();
                }
                c = c << 6 | bytes[i] & 0x3F;
            }
            boolean overlong = more == 2 && c < 0x800 || more == 3 && c < 0x10000;
            if (overlong || isSurrogate(c) || c > 0x10FFFF) {
                return Optional.empty();
            }
            if (c < 0x10000) {
                text.append((char) c);
            } else {
                text.append((char) (0xD800 + (c - 0x10000 >> 10)));
                text.append((char) (0xDC00 + (c & 0x3FF)));
            }
        }
        return Optional.of(text.toString());
    }

    private static boolean isSurrogate(int c) {
        return c >= 0xD800 && c <= 0xDFFF;
    }
}
