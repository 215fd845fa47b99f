package nl.inlogcode.core.codec;

import java.util.Optional;

/** Base 16, RFC 4648 section 8: prints lower case, reads either case. */
public final class Hex {
    private Hex() {}

    public static String encode(byte[] bytes) {
        var text = new StringBuilder(bytes.length * 2);
        for (byte b : bytes) {
            text.append(Ascii.hexDigit(b >> 4 & 15)).append(Ascii.hexDigit(b & 15));
        }
        return text.toString();
    }

    /**
     * @return empty for an odd number of digits or anything that is no hex digit
     */
    public static Optional<byte[]> decode(String text) {
        if (text.length() % 2 != 0) {
            return Optional.empty();
        }
        var bytes = new byte[text.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = Ascii.hexValue(text.charAt(2 * i));
            int low = Ascii.hexValue(text.charAt(2 * i + 1));
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) (high << 4 | low);
        }
        return Optional.of(bytes);
    }
}
