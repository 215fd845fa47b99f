package nl.inlogcode.core.qr;

import java.util.Optional;

/** Looks closely at a place where a row is like a finder pattern. */
final class FinderCheck {
    /** Modules of a line that are looked at on each side of the middle. */
    private static final int REACH = 18;

    /** Pixels at most. */
    private static final int FARTHEST = 2000;

    /** How many times larger or smaller the modules of a column may be than those of the row. */
    static final double STRETCH = 3.2;

    /** Modules of 33 that must be right where a side of the ring is open. */
    private static final int RIGHT = 30;

    private final Plane plane;
    private final int prominence;
    private final double slack;
    private final Profile profile = new Profile();
    private final byte[] line = new byte[2 * FARTHEST + 2];
    private final FiveRuns runs = new FiveRuns();

    FinderCheck(Plane plane, int prominence, double slack) {
        this.plane = plane;
        this.prominence = prominence;
        this.slack = slack;
    }

    /**
     * The finder pattern around a place, if there is one.
     *
     * @param module length of a module along the row, in pixels
     */
    Optional<Finder> at(double x, double y, double module, boolean dark) {
        if (!down(x, y, module, dark)) {
            return Optional.empty();
        }
        double middleY = runs.middle();
        double high = runs.module();
        boolean whole = runs.whole();
        if (high > module * STRETCH
                || high < module / STRETCH
                || !along(x, middleY, module, dark)) {
            return Optional.empty();
        }
        double middleX = runs.middle();
        double wide = runs.module();
        whole &= runs.whole();
        if (Math.abs(middleX - x) > 0.2 && down(middleX, middleY, module, dark)) {
            middleY = runs.middle();
            high = runs.module();
            if (along(middleX, middleY, module, dark)) {
                middleX = runs.middle();
                wide = runs.module();
            }
        }
        var finder = new Finder(middleX, middleY, 7 * wide, 7 * high, dark);
        finder.whole = whole;
        finder.right = FinderModules.right(plane, finder);
        return whole || finder.right >= RIGHT ? Optional.of(finder) : Optional.empty();
    }

    private boolean down(double x, double y, double module, boolean dark) {
        int column = (int) x;
        if (column < 0 || column >= plane.width()) {
            return false;
        }
        int reach = reach(module);
        int from = Math.max(0, (int) y - reach);
        int to = Math.min(plane.height(), (int) y + reach + 1);
        plane.copyColumn(column, from, to, line);
        return around(y, from, to, dark);
    }

    private boolean along(double x, double y, double module, boolean dark) {
        int row = (int) y;
        if (row < 0 || row >= plane.height()) {
            return false;
        }
        int reach = reach(module);
        int from = Math.max(0, (int) x - reach);
        int to = Math.min(plane.width(), (int) x + reach + 1);
        plane.need(row);
        System.arraycopy(plane.shades(), row * plane.width() + from, line, 0, to - from);
        return around(x, from, to, dark);
    }

    private static int reach(double module) {
        return (int) Math.min(FARTHEST, module * REACH + 4);
    }

    private boolean around(double place, int from, int to, boolean dark) {
        if (to <= from) {
            return false;
        }
        profile.trace(line, 0, to - from, prominence);
        if (!runs.around(place - from, profile, dark, slack)) {
            return false;
        }
        runs.moveBy(from);
        return true;
    }
}
