package nl.inlogcode.core.qr;

/**
 * A quick look along a column at what a row shows as the square of a finder pattern: most of it is
 * something else, which a few pixels tell.
 */
final class ColumnGlance {
    /** From this prominence on a column can be judged by the middle between two shades. */
    private static final int CLEAR = 60;

    /** Pixels a module below which the gaps blur. */
    private static final double SMALL = 2.2;

    /** How long a square of three modules may be down the column, in modules of the row. */
    private static final double LEAST = 3 / FinderCheck.STRETCH;

    private static final double MOST = 3 * FinderCheck.STRETCH;

    private final Plane plane;
    private final boolean blind;

    /**
     * @param prominence of the search, in shades
     */
    ColumnGlance(Plane plane, int prominence) {
        this.plane = plane;
        blind = prominence < CLEAR;
    }

    /**
     * False if the square is a line or a bar, or has no gaps above and below.
     *
     * @param x a column through the square, in the picture
     * @param y a row through it
     * @param module as the row tells it, in pixels
     * @param middle the shade between square and gap
     */
    boolean mayBeFinder(int x, int y, double module, double middle, boolean dark) {
        if (blind || module < SMALL) {
            return true;
        }
        int limit = (int) (module * MOST) + 2;
        int up = length(x, y - 1, -1, limit, middle, dark);
        int down = length(x, y + 1, 1, limit, middle, dark);
        int square = up + down + 1;
        if (square < module * LEAST - 1 || square > module * MOST + 1) {
            return false;
        }
        double vertical = square / 3.0;
        int longest = (int) (vertical * 2.2) + 2;
        double shortest = vertical * 0.35 - 0.7;
        int above = length(x, y - up - 1, -1, longest + 1, middle, !dark);
        if (above > longest - 1 || above < shortest) {
            return false;
        }
        int below = length(x, y + down + 1, 1, longest + 1, middle, !dark);
        return below <= longest - 1 && below >= shortest;
    }

    /** The pixels up or down from one that are all darker, or all not darker, than a shade. */
    private int length(int x, int from, int step, int limit, double middle, boolean darker) {
        int y = from;
        int length = 0;
        while (y >= 0
                && y < plane.height()
                && length < limit
                && plane.shade(x, y) < middle == darker) {
            y += step;
            length++;
        }
        return length;
    }
}
