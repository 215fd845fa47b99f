package nl.inlogcode.core.page.key;

/** How many characters keys have. Software makes keys of whole bytes, and of few lengths. */
final class KeyLengths {
    /** Of 10, 16, 20, 32, 40 and 64 bytes; 20 and 24 characters drawn one by one. */
    private static final int[] USUAL = {16, 20, 24, 26, 32, 40, 48, 52, 56, 64, 80, 103, 104, 128};

    /**
     * Those of them that lie far from all others: a word of three letters makes none of another.
     */
    private static final int[] CERTAIN = {16, 20, 26, 32, 52, 64};

    private KeyLengths() {}

    static boolean isUsual(int length) {
        return isOneOf(length, USUAL);
    }

    static boolean isCertain(int length) {
        return isOneOf(length, CERTAIN);
    }

    private static boolean isOneOf(int length, int[] those) {
        for (int one : those) {
            if (one == length) {
                return true;
            }
        }
        return false;
    }
}
