package nl.inlogcode.core.codec;

import java.util.Optional;

/**
 * Base 64, RFC 4648 section 4, with padding. One text for each row of bytes: no white space, no
 * missing padding, the unused bits zero (section 3.5).
 */
public final class Base64 {
    private static final String ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Base64() {}

    public static String encode(byte[] bytes) {
        var text = new StringBuilder((bytes.length + 2) / 3 * 4);
        for (int i = 0; i < bytes.length; i += 3) {
            int left = bytes.length - i;
            int group = (bytes[i] & 0xFF) << 16;
            group |= left > 1 ? (bytes[i + 1] & 0xFF) << 8 : 0;
            group |= left > 2 ? bytes[i + 2] & 0xFF : 0;
            text.append(ALPHABET.charAt(group >> 18));
            text.append(ALPHABET.charAt(group >> 12 & 63));
            text.append(left > 1 ? ALPHABET.charAt(group >> 6 & 63) : '=');
            text.append(left > 2 ? ALPHABET.charAt(group & 63) : '=');
        }
        return text.toString();
    }

    /**
     * @return empty for anything that {@link #encode} would not have printed
     */
    public static Optional<byte[]> decode(String text) {
        int length = text.length();
        if (length % 4 != 0) {
            return Optional.empty();
        }
        int padding = 0;
        while (padding < 2 && padding < length && text.charAt(length - 1 - padding) == '=') {
            padding++;
        }
        var bytes = new byte[length / 4 * 3 - padding];
        int bits = 0;
        int held = 0;
        int count = 0;
        for (int i = 0; i < length - padding; i++) {
            int value = valueOf(text.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            held = held << 6 | value;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                bytes[count++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return held == 0 ? Optional.of(bytes) : Optional.empty();
    }

    private static int valueOf(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (Ascii.isDigit(c)) {
            return c - '0' + 52;
        }
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }
}
