package nl.inlogcode.core.qr;

import java.util.List;

/**
 * Tells whether a finder pattern belongs to a code of which only a part is in the picture: the rest
 * lies outside the window, or under something. Icons look like finder patterns too; but beside one
 * of a code there are its modules. They are squares of the pattern's own grid, of its own two
 * shades, as often set as clear, and they change as often in one direction as in the other.
 */
final class CodePart {
    /** The modules beside a pattern that are looked at: as wide as it is, and that many long. */
    private static final int LENGTH = 8;

    private static final int REACH = 3;

    private static final int WIDE = 2 * REACH + 1;

    /** From the middle of a pattern to its separator, and to the first module behind that. */
    private static final int SEPARATOR = 4;

    private static final int FIRST = 5;

    /** Modules closer than this to each other's middles belong to no two corners of a code. */
    private static final double NEAREST = 13;

    /** Of the 33 modules of a pattern. */
    private static final int RIGHT = 31;

    /** Pixels a module: of smaller ones no part tells enough. */
    private static final double SMALLEST = 2;

    /** How many times longer than wide a module may be: windows show squares. */
    private static final double SQUARE = 1.3;

    /** How far from its middle a module has one shade, in modules. */
    private static final double INWARD = 0.28;

    /** A shade this near the threshold, as a share of the contrast, is of neither kind. */
    private static final double BETWEEN = 0.25;

    /** The share of the modules that may be of neither kind, or not of one shade. */
    private static final double UNCLEAR = 0.08;

    /** The least share of set modules, and of neighbours that differ; and of the others. */
    private static final double FEW = 0.28;

    private static final double FEWER = 0.18;

    /** How well three patterns match those of a whole code. */
    private static final double WHOLE = 0.8;

    private final Plane plane;
    private final Finder finder;
    private final List<Finder> finders;
    private final FinderModules.Shades levels;

    private CodePart(
            Plane plane, Finder finder, List<Finder> finders, FinderModules.Shades levels) {
        this.plane = plane;
        this.finder = finder;
        this.finders = finders;
        this.levels = levels;
    }

    /**
     * True if one of them is a corner of a code that lacks another corner.
     *
     * @param finders none of which belongs to a code that was read
     */
    static boolean isAny(Plane plane, List<Finder> finders) {
        for (var finder : finders) {
            if (mayBe(finder) && !hasNeighbour(finder, finders)) {
                var levels = FinderModules.shades(plane, finder);
                if (levels.isPresent()
                        && new CodePart(plane, finder, finders, levels.get()).hasModules()
                        && !isOfWhole(plane, finder, finders)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayBe(Finder finder) {
        double longer = Math.max(finder.width, finder.height);
        double shorter = Math.min(finder.width, finder.height);
        return finder.right >= RIGHT
                && longer < shorter * SQUARE
                && shorter >= SMALLEST * FinderModules.SIDE;
    }

    private static boolean hasNeighbour(Finder finder, List<Finder> finders) {
        double wide = NEAREST * finder.width / FinderModules.SIDE;
        double high = NEAREST * finder.height / FinderModules.SIDE;
        for (var other : finders) {
            if (other != finder
                    && other.whole
                    && mayBe(other)
                    && Math.abs(other.x - finder.x) < wide
                    && Math.abs(other.y - finder.y) < high) {
                return true;
            }
        }
        return false;
    }

    /** True if all three corners are in the picture, and nothing lies over the rest. */
    private static boolean isOfWhole(Plane plane, Finder finder, List<Finder> finders) {
        for (var triple : Triples.of(finders, Triples.Likeness.STRICT)) {
            if (triple.has(finder)) {
                int side = Sides.nearest(triple.side());
                var levels = Levels.ofCorners(plane, triple, side);
                if (levels.match() > WHOLE) {
                    return !Cover.liesOver(plane, Homography.flat(triple, side), levels);
                }
            }
        }
        return false;
    }

    /** True if there are modules on one of its four sides. */
    private boolean hasModules() {
        return hasModules(1, 0) || hasModules(-1, 0) || hasModules(0, 1) || hasModules(0, -1);
    }

    private boolean hasModules(int dx, int dy) {
        int apart = 0;
        for (int across = -REACH; across <= REACH; across++) {
            apart += isSet(SEPARATOR, across, dx, dy) ? 0 : 1;
        }
        if (apart < 2 * REACH) {
            return false;
        }
        var near = modules(FIRST, dx, dy);
        if (near.length == 0 || isMixed(near, FEW)) {
            return near.length > 0;
        }
        // Not all data is mixed well enough to tell: hence a second place, if the first is not
        // bare.
        var far = isMixed(near, FEWER) ? modules(FIRST + LENGTH / 2, dx, dy) : near;
        return far.length > 0 && isMixed(far, FEW);
    }

    /** Which modules of a place are set; empty if that is not clear of all. */
    private boolean[] modules(int from, int dx, int dy) {
        var set = new boolean[hasCorner(from, dx, dy) ? 0 : LENGTH * WIDE];
        int unclear = 0;
        for (int i = 0; i < set.length; i++) {
            int along = from + i / WIDE;
            int across = i % WIDE - REACH;
            double shade = shade(along, across, dx, dy);
            if (shade == Plane.OUTSIDE) {
                return new boolean[0];
            }
            set[i] = isSet(shade);
            unclear += isUnclear(along, across, dx, dy, shade) ? 1 : 0;
        }
        return unclear <= UNCLEAR * set.length ? set : new boolean[0];
    }

    /** True if some of these modules are those of another corner. */
    private boolean hasCorner(int from, int dx, int dy) {
        for (var other : finders) {
            double x = (other.x - finder.x) * FinderModules.SIDE / finder.width;
            double y = (other.y - finder.y) * FinderModules.SIDE / finder.height;
            double along = x * dx + y * dy;
            double across = x * dy + y * dx;
            if (other != finder
                    && other.whole
                    && mayBe(other)
                    && along > from - SEPARATOR
                    && along < from + LENGTH + REACH
                    && Math.abs(across) < 2 * SEPARATOR) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnclear(int along, int across, int dx, int dy, double shade) {
        double contrast = Math.abs(levels.contrast());
        boolean unclear = Math.abs(shade - levels.middle()) < BETWEEN * contrast;
        boolean set = isSet(shade);
        for (int corner = 0; corner < 4; corner++) {
            double inwardX = corner % 2 == 0 ? INWARD : -INWARD;
            double inwardY = corner / 2 == 0 ? INWARD : -INWARD;
            unclear |= isSet(along + inwardX, across + inwardY, dx, dy) != set;
        }
        return unclear;
    }

    /** True if it looks like data: half of it set, changing by turns in both directions. */
    private static boolean isMixed(boolean[] set, double few) {
        int sets = 0;
        int alongs = 0;
        int acrosses = 0;
        for (int i = 0; i < set.length; i++) {
            sets += set[i] ? 1 : 0;
            alongs += i >= WIDE && set[i] != set[i - WIDE] ? 1 : 0;
            acrosses += i % WIDE > 0 && set[i] != set[i - 1] ? 1 : 0;
        }
        return isMiddling(sets, LENGTH * WIDE, few)
                && isMiddling(alongs, (LENGTH - 1) * WIDE, few)
                && isMiddling(acrosses, LENGTH * (WIDE - 1), few);
    }

    private static boolean isMiddling(int count, int all, double few) {
        return count >= few * all && count <= (1 - few) * all;
    }

    private boolean isSet(double along, double across, int dx, int dy) {
        return isSet(shade(along, across, dx, dy));
    }

    private boolean isSet(double shade) {
        return finder.dark ? shade < levels.middle() : shade > levels.middle();
    }

    /** The shade at a place told from the pattern's middle, in modules, along a direction. */
    private double shade(double along, double across, int dx, int dy) {
        double x = finder.x + (along * dx + across * dy) * finder.width / FinderModules.SIDE;
        double y = finder.y + (along * dy + across * dx) * finder.height / FinderModules.SIDE;
        return plane.shadeAt(x, y);
    }
}
