package nl.inlogcode.core.qr;

/**
 * The runs of a line through the middle of a finder pattern: 1, 1, 3, 1, 1 modules. The outer two
 * may be longer on one side, where the code borders on something of its own shade.
 */
final class FiveRuns {
    /** How far a run may differ from its due, in modules. */
    private static final double TOLERANCE = 0.6;

    /** Below this many pixels a module, edges of neighbouring runs blur into each other. */
    private static final double SMALL = 3;

    private double middle;
    private double module;
    private boolean whole;

    /** The middle of the pattern along the line, in pixels. */
    double middle() {
        return middle;
    }

    /** The length of a module, in pixels. */
    double module() {
        return module;
    }

    /** True if both outer runs are as long as they should be. */
    boolean whole() {
        return whole;
    }

    /**
     * Looks for the pattern around a place of a line.
     *
     * @param slack how much more runs of small modules may differ, in pixels
     * @return true if it is there: then the other methods tell of it
     */
    boolean around(double place, Profile line, boolean dark, double slack) {
        int run = line.runAt(place);
        if (run < 2 || run > line.count() - 3 || line.isDark(run) != dark) {
            return false;
        }
        double first = line.start(run - 2);
        double second = gapStart(line, run);
        double third = line.end(run - 1);
        double fourth = line.end(run);
        double fifth = gapEnd(line, run);
        double last = line.end(run + 2);
        module = (fifth - second) / 5;
        double tolerance = module * TOLERANCE + (module < SMALL ? slack : 0);
        double before = second - first;
        double after = last - fifth;
        boolean fits =
                near(third - second, module, tolerance)
                        && near(fourth - third, 3 * module, 1.5 * tolerance)
                        && near(fifth - fourth, module, tolerance);
        boolean starts = near(before, module, tolerance);
        boolean ends = near(after, module, tolerance);
        double least = 0.4 * module;
        if (!fits || !(starts || ends) || before < least || after < least) {
            return false;
        }
        whole = starts && ends;
        if (whole) {
            middle = (first + second + third + fourth + fifth + last) / 6;
            module = (last - first) / 7;
        } else {
            middle = (second + third + fourth + fifth) / 4;
            module = (starts ? fifth - first : last - second) / 6;
        }
        return true;
    }

    /**
     * Where the gap before a square starts. The ring may have run on into something far darker (or
     * lighter): then not what that is tells the edge, but the square.
     */
    static double gapStart(Profile line, int square) {
        return isBeyond(line, square, square - 1, square - 2)
                ? line.startAgainst(square - 1, square)
                : line.end(square - 2);
    }

    /** Where the gap after a square ends. */
    static double gapEnd(Profile line, int square) {
        return isBeyond(line, square, square + 1, square + 2)
                ? line.endAgainst(square + 1, square)
                : line.end(square + 1);
    }

    /** True if the ring goes beyond the square by more than half of what square and gap differ. */
    private static boolean isBeyond(Profile line, int square, int gap, int ring) {
        int contrast = line.extreme(gap) - line.extreme(square);
        int beyond = line.extreme(square) - line.extreme(ring);
        return contrast > 0 ? 2 * beyond > contrast : 2 * beyond < contrast;
    }

    /** Tells the middle from that many pixels before the line's start. */
    void moveBy(int pixels) {
        middle += pixels;
    }

    static boolean near(double length, double due, double tolerance) {
        double difference = length - due;
        return difference < tolerance && difference > -tolerance;
    }
}
