package nl.inlogcode.core.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Goes along rows of a picture and gathers the places that look like finder patterns. What later
 * rows find is added to what earlier ones found.
 */
final class FinderSearch {
    /** More places than this are a pattern of something else. */
    static final int MOST = 1000;

    /** How far the runs of a row may differ from their due, in modules. */
    private static final double TOLERANCE = 0.5;

    private static final double SMALL = 3;

    /** A search of less prominence is for what is hardly visible, and for that alone. */
    private static final int FAINT = 10;

    /** What differs by so many shades, the searches before such a one have seen: a page's text. */
    private static final int CLEAR = 80;

    /** More than shades can differ. */
    private static final int NEVER = 256;

    /** Rows between two looks at the clock. */
    private static final int PATIENCE = 32;

    private final Plane plane;
    private final int prominence;
    private final double slack;
    private final int clear;
    private final Profile profile = new Profile();
    private final ColumnGlance glance;
    private final FinderCheck check;
    private final List<Finder> finders = new ArrayList<>();
    private final OpenHits openHits = new OpenHits();

    /**
     * @param prominence how much lighter or darker a run must be than its neighbours, in shades
     * @param slack how much more the runs of small modules may differ from their due, in pixels
     */
    FinderSearch(Plane plane, int prominence, double slack) {
        this.plane = plane;
        this.prominence = prominence;
        this.slack = slack;
        clear = prominence < FAINT ? CLEAR : NEVER;
        glance = new ColumnGlance(plane, prominence);
        check = new FinderCheck(plane, prominence, slack);
    }

    Plane plane() {
        return plane;
    }

    /** All that were found so far. */
    List<Finder> finders() {
        return finders;
    }

    /**
     * Looks at each so manieth row.
     *
     * @return false if time was up before the last row
     */
    boolean scan(int first, int step, BooleanSupplier outOfTime) {
        int rows = 0;
        for (int y = first; y < plane.height(); y += step) {
            if (++rows % PATIENCE == 0 && outOfTime.getAsBoolean()) {
                return false;
            }
            plane.need(y);
            profile.trace(plane.shades(), y * plane.width(), plane.width(), prominence);
            for (int run = 2; run < profile.count() - 2; run++) {
                look(run, y);
            }
        }
        return true;
    }

    /** Judges the places put off until now: those with a quiet zone on one side only. */
    void checkOpenHits() {
        openHits.check((x, y, module, dark) -> add(x, y, module, dark, false));
    }

    /** Looks whether a run of a row may be the middle one of a finder pattern. */
    private void look(int run, int y) {
        if (Math.abs(profile.extreme(run) - profile.extreme(run + 1)) >= clear) {
            return;
        }
        double second = FiveRuns.gapStart(profile, run);
        double third = profile.end(run - 1);
        double fourth = profile.end(run);
        double fifth = FiveRuns.gapEnd(profile, run);
        double gap = third - second;
        double square = fourth - third;
        double otherGap = fifth - fourth;
        if (square < 1.5 * gap || square < 1.5 * otherGap) {
            return;
        }
        double module = (fifth - second) / 5;
        double tolerance = module * TOLERANCE + (module < SMALL ? slack : 0);
        if (!FiveRuns.near(gap, module, tolerance)
                || !FiveRuns.near(otherGap, module, tolerance)
                || !FiveRuns.near(square, 3 * module, 1.5 * tolerance)) {
            return;
        }
        double before = second - profile.start(run - 2);
        double after = profile.end(run + 2) - fifth;
        boolean starts = FiveRuns.near(before, module, tolerance);
        boolean ends = FiveRuns.near(after, module, tolerance);
        double least = module / 2;
        if (!(starts || ends) || before < least || after < least) {
            return;
        }
        boolean dark = profile.isDark(run);
        double x = (second + third + fourth + fifth) / 4;
        double middle = (profile.extreme(run) + profile.extreme(run + 1)) * 0.5;
        if (glance.mayBeFinder((int) x, y, module, middle, dark)) {
            if (starts && ends) {
                add(x, y + 0.5, module, dark, true);
            } else {
                openHits.put(x, y + 0.5, module, dark);
            }
        }
    }

    private void add(double x, double y, double module, boolean dark, boolean whole) {
        for (var finder : finders) {
            boolean here =
                    Math.abs(finder.x - x) < 1.5 * module && Math.abs(finder.y - y) < 2.2 * module;
            boolean alike = finder.width < module * 10.5 && finder.width > module * 4.7;
            if (here && alike && finder.dark == dark) {
                if (finder.whole || !whole) {
                    finder.seen++;
                    return;
                }
                break;
            }
        }
        if (finders.size() < MOST) {
            check.at(x, y, module, dark).ifPresent(found -> merge(found, module));
        }
    }

    private void merge(Finder found, double module) {
        for (var finder : finders) {
            if (Math.abs(finder.x - found.x) < 1.5 * module
                    && Math.abs(finder.y - found.y) < 1.5 * module
                    && finder.dark == found.dark) {
                finder.seen++;
                if (found.whole && !finder.whole) {
                    finder.take(found);
                }
                return;
            }
        }
        found.number = finders.size();
        finders.add(found);
    }
}
