package nl.inlogcode.core.codec;

import java.util.Arrays;
import java.util.Optional;

/**
 * Base 32, RFC 4648 section 6: prints without padding, reads secrets as people paste them.
 *
 * <p>Pasted means: either case, with spaces and dashes of every kind between the letters, padded or
 * not. The digits 0, 1, 8 and 9 stand for nothing: guessing at a letter would give wrong codes
 * without a word. A length that fits no whole number of bytes loses its last bits, as in the
 * authenticators that sites test with: such secrets are in use.
 */
public final class Base32 {
    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 4096;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    public static String encode(byte[] bytes) {
        var text = new StringBuilder((bytes.length * 8 + 4) / 5);
        int held = 0;
        int bits = 0;
        for (byte b : bytes) {
            held = held << 8 | b & 0xFF;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt(held >> bits & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(held << 5 - bits & 31));
        }
        return text.toString();
    }

    /**
     * Reads a pasted secret.
     *
     * @return empty if it holds anything but base 32, has padding before its end, is too long or
     *     makes no whole byte
     */
    public static Optional<byte[]> decode(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var bytes = new byte[text.length() * 5 / 8 + 1];
        int length = 0;
        int held = 0;
        int bits = 0;
        boolean padded = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Spaces.isSpace(c) || Dashes.isDash(c)) {
                continue;
            }
            int value = valueOf(c);
            padded = padded || c == '=';
            if (padded ? c != '=' : value < 0) {
                return Optional.empty();
            }
            if (!padded) {
                held = held << 5 | value;
                bits += 5;
            }
            if (bits >= 8) {
                bits -= 8;
                bytes[length++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return length == 0 ? Optional.empty() : Optional.of(Arrays.copyOf(bytes, length));
    }

    private static int valueOf(char c) {
        if (Ascii.isLetter(c)) {
            return Ascii.upper(c) - 'A';
        }
        return c >= '2' && c <= '7' ? c - '2' + 26 : -1;
    }
}
