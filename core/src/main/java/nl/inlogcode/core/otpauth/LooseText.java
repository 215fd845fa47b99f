package nl.inlogcode.core.otpauth;

import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Percent;
import nl.inlogcode.core.codec.Utf8;

/**
 * Names in links, decoded whatever state they are in: no code depends on a name, so a link is not
 * refused for one. A percent sign that encodes nothing stands for itself, bytes that are no UTF-8
 * are read as ISO 8859-1, and what was encoded twice is decoded twice.
 */
final class LooseText {
    /** Nobody encodes more often than this; each further time would cost a look at the whole. */
    private static final int MOST_TIMES = 4;

    private LooseText() {}

    /** Decodes the label of a link. */
    static String decode(String encoded) {
        return decode(encoded, false);
    }

    /** Decodes a name or value of a query, where a plus sign means a space. */
    static String decodeQuery(String encoded) {
        return decode(encoded, true);
    }

    private static String decode(String encoded, boolean plusIsSpace) {
        var text = once(encoded, plusIsSpace);
        for (int i = 1; i < MOST_TIMES && text.indexOf('%') >= 0; i++) {
            // Strictly this time: "100%25deel" is the name "100%deel", whose "%de" is no letter.
            var again = Percent.decode(text);
            if (again.isEmpty()) {
                break;
            }
            text = again.get();
        }
        return text;
    }

    private static String once(String encoded, boolean plusIsSpace) {
        var text = new StringBuilder();
        int i = 0;
        while (i < encoded.length()) {
            int end = i;
            while (byteAt(encoded, end) >= 0) {
                end += 3;
            }
            if (end > i) {
                var bytes = new byte[(end - i) / 3];
                for (int b = 0; b < bytes.length; b++) {
                    bytes[b] = (byte) byteAt(encoded, i + 3 * b);
                }
                text.append(decode(bytes));
                i = end;
                continue;
            }
            char c = encoded.charAt(i++);
            text.append(plusIsSpace && c == '+' ? ' ' : c);
        }
        return text.toString();
    }

    /** The byte that is encoded there, or -1 if none is. */
    private static int byteAt(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != '%') {
            return -1;
        }
        int high = Ascii.hexValue(text.charAt(at + 1));
        int low = Ascii.hexValue(text.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** UTF-8 where it is, ISO 8859-1 where it is not. */
    static String decode(byte[] bytes) {
        Optional<String> right = Utf8.decode(bytes);
        if (right.isPresent()) {
            return right.get();
        }
        var text = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            text.append((char) (b & 0xFF));
        }
        return text.toString();
    }
}
