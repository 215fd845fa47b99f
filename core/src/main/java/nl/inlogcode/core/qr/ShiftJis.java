package nl.inlogcode.core.qr;

/** Tells bytes without a label that are Japanese: Shift JIS, of which many codes there are made. */
final class ShiftJis {
    static final String NAME = "windows-31j";

    /** Letters of one byte that only Shift JIS has there in a row; as Latin-1 they are signs. */
    private static final int FEW = 2;

    /** The same where all may be capitals with accents. */
    private static final int MANY = 4;

    private ShiftJis() {}

    /** True if the bytes can be Shift JIS, and hold what is no likely text in Latin-1. */
    static boolean isLikely(byte[] bytes) {
        boolean likely = false;
        int katakana = 0;
        boolean signs = false;
        int pairs = 0;
        for (int i = 0; i < bytes.length; i++) {
            int first = bytes[i] & 0xFF;
            if (first < 0x80) {
                katakana = 0;
                signs = false;
                pairs = 0;
            } else if (first >= 0xA1 && first <= 0xDF) {
                // Half-width katakana.
                pairs = 0;
                katakana++;
                signs |= first < 0xC0;
                likely |= katakana >= MANY || katakana >= FEW && signs;
            } else {
                int second = i + 1 < bytes.length ? bytes[++i] & 0xFF : 0;
                if (!isPair(first, second)) {
                    return false;
                }
                katakana = 0;
                signs = false;
                // Below 0xA0 Latin-1 has no letters, and Windows' own has signs like quotes.
                pairs = first < 0xA0 ? pairs + 1 : 0;
                likely |= pairs >= FEW || isKana(first, second);
            }
        }
        return likely;
    }

    private static boolean isPair(int first, int second) {
        boolean leads = first >= 0x81 && first <= 0x9F || first >= 0xE0 && first <= 0xFC;
        return leads && second >= 0x40 && second <= 0xFC && second != 0x7F;
    }

    private static boolean isKana(int first, int second) {
        return first == 0x82 && second >= 0x9F && second <= 0xF1 || first == 0x83 && second <= 0x96;
    }
}
