package nl.inlogcode.core.qr;

import java.util.Optional;

/**
 * The segments that a code's data is made of (ISO/IEC 18004 section 7.4): digits, letters, bytes,
 * Kanji, and what they are labelled with. Chinese codes have one more, for Hanzi (GB/T 18284).
 */
final class Segments {
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    private static final int TERMINATOR = 0;
    private static final int NUMERIC = 1;
    private static final int ALPHANUMERIC = 2;
    private static final int BYTE = 4;
    private static final int FNC1_FIRST = 5;
    private static final int ECI = 7;
    private static final int KANJI = 8;
    private static final int FNC1_SECOND = 9;
    private static final int HANZI = 13;

    /** Stands between fields in codes that follow GS1 or an application. */
    private static final int GROUP_SEPARATOR = 0x1D;

    private final byte[] data;

    /** 0 for versions 1 to 9, 1 to 26, 2 to 40: how many bits tell a length. */
    private final int group;

    private final QrText.Builder text = new QrText.Builder();
    private int bit;
    private int label = Labels.NONE;
    private boolean separates;

    private Segments(byte[] data, int version) {
        this.data = data;
        group = version <= 9 ? 0 : version <= 26 ? 1 : 2;
    }

    /** Empty if they are not well formed, say nothing, or only a part of something. */
    static Optional<QrText> text(byte[] data, int version) {
        var segments = new Segments(data, version);
        return segments.read() ? segments.text.build() : Optional.empty();
    }

    private boolean read() {
        while (left() >= 4) {
            boolean right;
            switch (next(4)) {
                case TERMINATOR:
                    return true;
                case NUMERIC:
                    right = digits(length(10, 12, 14));
                    break;
                case ALPHANUMERIC:
                    right = letters(length(9, 11, 13));
                    break;
                case BYTE:
                    right = bytes(length(8, 16, 16));
                    break;
                case KANJI:
                    right = pairs(length(8, 10, 12), Labels.KANJI, 0xC0, 0x1F00, 0x8140, 0xC140);
                    break;
                case HANZI:
                    // One subset is known: GB 2312.
                    right =
                            left() >= 4
                                    && next(4) == 1
                                    && pairs(
                                            length(8, 10, 12),
                                            Labels.HANZI,
                                            0x60,
                                            0xA00,
                                            0xA1A1,
                                            0xA6A1);
                    break;
                case ECI:
                    right = label();
                    break;
                case FNC1_FIRST:
                    separates = true;
                    right = true;
                    break;
                case FNC1_SECOND:
                    separates = true;
                    // What application it is for.
                    right = left() >= 8 && next(8) >= 0;
                    break;
                default:
                    // Also a part of a text that is spread over several codes: no text.
                    return false;
            }
            if (!right) {
                return false;
            }
        }
        return true;
    }

    private int left() {
        return 8 * data.length - bit;
    }

    /** The next bits, of which there are enough. */
    private int next(int bits) {
        int value = 0;
        for (int end = bit + bits; bit < end; bit++) {
            value = value << 1 | data[bit >> 3] >> 7 - (bit & 7) & 1;
        }
        return value;
    }

    /** How long a segment is; more than can be if it is not told. */
    private int length(int small, int middle, int large) {
        int bits = group == 0 ? small : group == 1 ? middle : large;
        return left() >= bits ? next(bits) : Integer.MAX_VALUE / 16;
    }

    private boolean digits(int length) {
        int rest = length % 3;
        int least = length / 3 * 10 + (rest == 0 ? 0 : 3 * rest + 1);
        if (left() < least) {
            return false;
        }
        for (int i = 0; i < length; i += 3) {
            int count = Math.min(3, length - i);
            int value = next(3 * count + 1);
            int unit = count == 3 ? 100 : count == 2 ? 10 : 1;
            if (value >= 10 * unit) {
                return false;
            }
            for (; unit > 0; unit /= 10) {
                text.add(Labels.NONE, '0' + value / unit % 10);
            }
        }
        return true;
    }

    private boolean letters(int length) {
        if (left() < length / 2 * 11 + length % 2 * 6) {
            return false;
        }
        var letters = new StringBuilder();
        for (int i = 0; i < length; i += 2) {
            boolean two = i + 1 < length;
            int value = next(two ? 11 : 6);
            if (value >= (two ? 45 * 45 : 45)) {
                return false;
            }
            if (two) {
                letters.append(LETTERS.charAt(value / 45));
            }
            letters.append(LETTERS.charAt(value % 45));
        }
        for (int i = 0; i < length; i++) {
            char letter = letters.charAt(i);
            if (separates && letter == '%') {
                boolean twice = i + 1 < length && letters.charAt(i + 1) == '%';
                i += twice ? 1 : 0;
                text.add(Labels.NONE, twice ? '%' : GROUP_SEPARATOR);
            } else {
                text.add(Labels.NONE, letter);
            }
        }
        return true;
    }

    private boolean bytes(int length) {
        if (left() < 8 * length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            text.add(label, next(8));
        }
        return true;
    }

    /** Characters of 13 bits that stand for two bytes. */
    private boolean pairs(int length, int set, int width, int limit, int below, int above) {
        if (left() < 13 * length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            int value = next(13);
            int pair = (value / width << 8) + value % width;
            pair += pair < limit ? below : above;
            text.add(set, pair >> 8);
            text.add(set, pair);
        }
        return true;
    }

    /** A number of one to three bytes; how many, its first bits tell. */
    private boolean label() {
        if (left() < 8) {
            return false;
        }
        int first = next(8);
        int more = first < 0x80 ? 0 : first < 0xC0 ? 1 : 2;
        if (first >= 0xE0 || left() < 8 * more) {
            return false;
        }
        label = (first & 0x7F >> more) << 8 * more | next(8 * more);
        return true;
    }
}
