package nl.inlogcode.core.qr;

/** The codes that keep a symbol's format and version (ISO/IEC 18004 section 7.9, 7.10, annex C). */
final class BchCode {
    private static final int FORMATS = 32;
    private static final int FORMAT_BITS = 10;
    private static final int FORMAT_POLYNOMIAL = 0x537;
    private static final int FORMAT_MASK = 0x5412;
    private static final int VERSION_BITS = 12;
    private static final int VERSION_POLYNOMIAL = 0x1F25;

    /** Bits that may be wrong: both codes differ in more than twice as many. */
    private static final int WRONG = 3;

    private BchCode() {}

    /** The format (level and mask) that one of two words of 15 bits tells; -1 if neither does. */
    static int format(int first, int second) {
        int masked = format(first, second, FORMAT_MASK);
        // Some who make codes forget the mask.
        return masked >= 0 ? masked : format(first, second, 0);
    }

    private static int format(int first, int second, int mask) {
        int best = -1;
        int least = WRONG + 1;
        for (int format = 0; format < FORMATS; format++) {
            int word = word(format, FORMAT_BITS, FORMAT_POLYNOMIAL) ^ mask;
            int wrong = Math.min(Integer.bitCount(word ^ first), Integer.bitCount(word ^ second));
            if (wrong < least) {
                least = wrong;
                best = format;
            }
        }
        return best;
    }

    /** True if one of two words of 18 bits tells that version. */
    static boolean isVersion(int version, int first, int second) {
        int word = word(version, VERSION_BITS, VERSION_POLYNOMIAL);
        return Integer.bitCount(word ^ first) <= WRONG || Integer.bitCount(word ^ second) <= WRONG;
    }

    /** The value, and the rest that is left when it is divided by the polynomial. */
    private static int word(int value, int bits, int polynomial) {
        int rest = value << bits;
        while (rest >> bits != 0) {
            rest ^= polynomial << 31 - Integer.numberOfLeadingZeros(rest) - bits;
        }
        return value << bits | rest;
    }
}
