package nl.inlogcode.extension.page;

/**
 * How much of a page is looked at for one answer, in nodes. Pages may be endless, or be made to
 * hang whoever looks through them, and a person waits for the answer.
 */
final class Effort {
    private static final int MOST = 40_000;

    private int left = MOST;

    /** True if there was so much left. */
    boolean spend(int nodes) {
        left -= nodes;
        return left >= 0;
    }

    /** Something was not looked at. */
    boolean isSpent() {
        return left < 0;
    }
}
