package nl.inlogcode.core.qr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Utf8;

/**
 * What a code says: its bytes, part by part with their labels, before a character set is asked what
 * they mean.
 *
 * <p>ISO/IEC 18004 lets bytes without a label (an ECI) mean Latin-1; nearly all who make codes
 * write UTF-8. What is well-formed UTF-8 is taken as such, what can only be Japanese as Shift JIS,
 * anything else as Latin-1: the same on every platform. What is not as its label says is taken as
 * if it had none.
 */
final class QrText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** U+0080 to U+00FF of code page 437, which no browser knows. */
    private static final String CODE_PAGE_437 =
            "\u00C7\u00FC\u00E9\u00E2\u00E4\u00E0\u00E5\u00E7\u00EA\u00EB\u00E8\u00EF\u00EE\u00EC"
                    + "\u00C4\u00C5\u00C9\u00E6\u00C6\u00F4\u00F6\u00F2\u00FB\u00F9\u00FF\u00D6\u00DC\u00A2"
                    + "\u00A3\u00A5\u20A7\u0192\u00E1\u00ED\u00F3\u00FA\u00F1\u00D1\u00AA\u00BA\u00BF\u2310"
                    + "\u00AC\u00BD\u00BC\u00A1\u00AB\u00BB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556"
                    + "\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C"
                    + "\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559"
                    + "\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\u00DF"
                    + "\u0393\u03C0\u03A3\u03C3\u00B5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229"
                    + "\u2261\u00B1\u2265\u2264\u2320\u2321\u00F7\u2248\u00B0\u2219\u00B7\u221A\u207F\u00B2"
                    + "\u25A0\u00A0";

    private record Part(int label, byte[] bytes) {
        boolean isSame(Part other) {
            return label == other.label && Arrays.equals(bytes, other.bytes);
        }
    }

    private final List<Part> parts;

    private QrText(List<Part> parts) {
        this.parts = parts;
    }

    /** Takes up the bytes as they are decoded. */
    static final class Builder {
        private final List<Part> parts = new ArrayList<>();
        private byte[] bytes = new byte[64];
        private int count;
        private int label = Labels.NONE;

        /** Adds a byte that has that label. */
        void add(int label, int value) {
            if (label != this.label) {
                end();
                this.label = label;
            }
            if (count == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * count);
            }
            bytes[count++] = (byte) value;
        }

        private void end() {
            if (count > 0) {
                parts.add(new Part(label, Arrays.copyOf(bytes, count)));
                count = 0;
            }
        }

        /** Empty if nothing was added. */
        Optional<QrText> build() {
            end();
            return parts.isEmpty() ? Optional.empty() : Optional.of(new QrText(parts));
        }
    }

    /** True if the other one holds the same bytes with the same labels. */
    boolean isSame(QrText other) {
        if (parts.size() != other.parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isSame(other.parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text, with the help of those sets. */
    String in(CharacterSets sets) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(labelled(part, sets));
        }
        if (text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK) {
            text.deleteCharAt(0);
        }
        return text.toString();
    }

    private static String labelled(Part part, CharacterSets sets) {
        var bytes = part.bytes();
        return switch (Labels.usual(part.label())) {
            case Labels.LATIN_1 -> latin1(bytes);
            case Labels.CODE_PAGE_437 -> codePage437(bytes);
            // The labels of UTF-8 and ASCII tell no more than the bytes themselves.
            default ->
                    Labels.name(part.label())
                            .flatMap(name -> sets.decode(name, bytes))
                            .orElseGet(() -> unlabelled(bytes, sets));
        };
    }

    private static String unlabelled(byte[] bytes, CharacterSets sets) {
        var utf8 = Utf8.decode(bytes);
        if (utf8.isEmpty() && ShiftJis.isLikely(bytes)) {
            return sets.decode(ShiftJis.NAME, bytes).orElseGet(() -> latin1(bytes));
        }
        return utf8.orElseGet(() -> latin1(bytes));
    }

    private static String latin1(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (byte each : bytes) {
            text.append((char) (each & 0xFF));
        }
        return text.toString();
    }

    private static String codePage437(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (byte each : bytes) {
            text.append(each >= 0 ? (char) each : CODE_PAGE_437.charAt(each & 0x7F));
        }
        return text.toString();
    }
}
