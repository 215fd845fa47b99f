package nl.inlogcode.core.qr;

import java.util.List;

/**
 * One way of looking for codes on a screen.
 *
 * @param name for the benchmark
 * @param view what is looked at
 * @param prominence how much darker or lighter a run of pixels must be than its neighbours, 1 to
 *     255
 * @param firstRow the first row looked at
 * @param step rows to the next one; 0 for no more rows than earlier passes looked at
 * @param look how much is done for it
 */
record ScreenPass(String name, View view, int prominence, int firstRow, int step, Look look) {
    enum Look {
        /** With three whole finder patterns. */
        WHOLE,
        /** With patterns too that border on something of their own shade. */
        OPEN,
        /** With patterns that are less regular, and all means. */
        DEEP
    }

    private static ScreenPass bright(
            String name, int prominence, int firstRow, int step, Look look) {
        return new ScreenPass(name, View.BRIGHTNESS, prominence, firstRow, step, look);
    }

    private static ScreenPass open(String name, View view, int prominence, int firstRow, int step) {
        return new ScreenPass(name, view, prominence, firstRow, step, Look.OPEN);
    }

    /** What sees codes that are paler than anything else on a page. */
    static final ScreenPass FAINT = bright("hardly visible", 7, 0, 2, Look.OPEN);

    /**
     * Cheapest first. Each earns its place: the benchmark prints what it adds, and costs.
     *
     * <p>The rows of the first passes lie such that a finder pattern's square of modules of 2.7,
     * 1.3 and 0.7 pixels cannot be missed.
     *
     * <p>The prominences of a view are less than four times each other. A page that draws each
     * module apart leaves seams of up to a quarter of the contrast between modules that share a
     * pixel: runs must be more prominent than these, and less than the contrast.
     */
    static final List<ScreenPass> TABLE =
            List.of(
                    bright("every 8th row", 80, 4, 8, Look.WHOLE),
                    bright("every 4th row", 80, 0, 8, Look.WHOLE),
                    bright("every 2nd row", 80, 2, 4, Look.WHOLE),
                    bright("open finder patterns", 80, 0, 0, Look.OPEN),
                    bright("pale, every 4th row", 24, 0, 4, Look.WHOLE),
                    bright("pale, every 2nd row", 24, 2, 4, Look.WHOLE),
                    bright("pale, open", 24, 0, 0, Look.OPEN),
                    // No green: where brightness is alike, red or blue differ more.
                    open("red", View.RED, 64, 1, 3),
                    open("blue", View.BLUE, 64, 1, 3),
                    open("half the size, blurred", View.HALF_BLURRED, 24, 0, 1),
                    open("a quarter of the size, blurred", View.QUARTER_BLURRED, 16, 0, 1),
                    open("pale red", View.RED, 16, 1, 3),
                    open("pale blue", View.BLUE, 16, 1, 3),
                    FAINT,
                    open("hardly visible, half the size, blurred", View.HALF_BLURRED, 5, 0, 1),
                    bright("deep", 40, 0, 1, Look.DEEP),
                    new ScreenPass("deep, half the size", View.HALF, 24, 0, 1, Look.DEEP));

    /**
     * The passes that are made whatever the first ones find: they see all ordinary codes, so that
     * none is left out because another was quicker to find.
     */
    static final int ALWAYS = 2;

    /**
     * After so many, if each corner seen belongs to a code that was read, only {@link #FAINT} is
     * still made: those for decorated, tiny and photographed codes cost ten times as much.
     */
    static final int CLEAN = 3;

    /** After so many, codes beside one that was found are not looked for any more. */
    static final int OTHERS = 7;
}
