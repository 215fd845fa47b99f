package nl.inlogcode.core.qr;

/** How many modules a code's side may have: 21, 25, … 177 (versions 1 to 40), likely ones first. */
final class Sides {
    static final int LEAST = 21;
    static final int MOST = 177;

    private final int[] sides = new int[8];
    private int count;
    private final boolean sure;

    private Sides(boolean sure) {
        this.sure = sure;
    }

    /** The side nearest to a length in modules. */
    static int nearest(double length) {
        int side = (int) Math.floor((length - 17) / 4 + 0.5) * 4 + 17;
        return Math.max(LEAST, Math.min(MOST, side));
    }

    static boolean isSide(int modules) {
        return modules >= LEAST && modules <= MOST && modules % 4 == 1;
    }

    /**
     * What both timing patterns count, then what the corners' distance tells, then its neighbours.
     */
    static Sides likely(int across, int down, double length) {
        double tolerance = length * 0.2 + 3;
        boolean sure = across == down && isSide(across) && Math.abs(across - length) < tolerance;
        var sides = new Sides(sure);
        sides.addCounted(across, length, tolerance);
        sides.addCounted(down, length, tolerance);
        int nearest = nearest(length);
        sides.add(nearest);
        if (!sure) {
            int towards = length > nearest ? 4 : -4;
            sides.add(nearest + towards);
            sides.add(nearest - towards);
        }
        return sides;
    }

    /** The same for a second, longer look: further neighbours too. */
    static Sides possible(int across, int down, double length) {
        double tolerance = length * 0.25 + 6;
        var sides = new Sides(false);
        sides.addCounted(across, length, tolerance);
        sides.addCounted(down, length, tolerance);
        int nearest = nearest(length);
        for (int away : new int[] {0, 4, -4, 8, -8}) {
            sides.addCounted(nearest + away, length, tolerance);
        }
        return sides;
    }

    private void addCounted(int side, double length, double tolerance) {
        if (Math.abs(side - length) < tolerance) {
            add(side);
        }
    }

    private void add(int side) {
        if (!isSide(side)) {
            return;
        }
        for (int i = 0; i < count; i++) {
            if (sides[i] == side) {
                return;
            }
        }
        sides[count++] = side;
    }

    /** True if both timing patterns count the same, and the distances agree. */
    boolean sure() {
        return sure;
    }

    int count() {
        return count;
    }

    int get(int i) {
        return sides[i];
    }
}
