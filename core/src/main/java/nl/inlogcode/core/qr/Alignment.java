package nl.inlogcode.core.qr;

import com.google.zxing.qrcode.decoder.Version;
import nl.inlogcode.core.qr.Homography.Places;

/**
 * The alignment patterns (ISO/IEC 18004 section 6.3.6): a module in a ring of five, at known
 * places. The one at the bottom right tells where the fourth corner lies, the others how the rest
 * bends.
 */
final class Alignment {
    /** The share of the finder patterns' contrast that a pattern must show. */
    private static final double CLEAR = 0.45;

    private static final double CLEARER = 0.5;
    private static final double HALF = 0.5;

    /** The places found at most. */
    private static final int MOST = 60;

    /** The bottom right one's middle, from the bottom right, in modules. */
    private static final double INWARD = 6.5;

    private final Sampler sampler;
    private final Levels levels;

    /** Where the last search found the pattern, from where it should be, in modules. */
    private double offX;

    private double offY;

    private Alignment(Sampler sampler, Levels levels) {
        this.sampler = sampler;
        this.levels = levels;
    }

    /** The middles of the patterns along a side, in modules; none in version 1. */
    static int[] centres(int modules) {
        return Version.getVersionForNumber((modules - 17) / 4).getAlignmentPatternCenters();
    }

    /**
     * A map by all patterns in sight, for a code that lies nearly flat.
     *
     * @return {@link Homography#NONE} if the bottom right one is not to be seen
     */
    static Homography fit(Sampler sampler, Triple triple, Homography flat, Levels levels) {
        var search = new Alignment(sampler, levels);
        int modules = levels.modules();
        double reach = Math.min(8, 2 + modules * 0.08);
        double last = modules - INWARD;
        if (search.near(flat, last, last, reach) < levels.leastContrast() * CLEAR) {
            return Homography.NONE;
        }
        var places = corners(triple, modules);
        search.addTo(places, flat, last, last, 1);
        var map = places.fit();
        return map.exists() ? search.withOthers(map, places) : map;
    }

    private Homography withOthers(Homography map, Places places) {
        var centres = centres(levels.modules());
        int end = centres.length - 1;
        for (int i = 0; i <= end && end > 1; i++) {
            for (int j = 0; j <= end; j++) {
                boolean corner = (i == 0 || i == end) && (j == 0 || j == end);
                double u = centres[j] + 0.5;
                double v = centres[i] + 0.5;
                if (!corner && near(map, u, v, 1.5) > levels.leastContrast() * CLEARER) {
                    addTo(places, map, u, v, HALF);
                }
            }
        }
        return places.count() > 4 ? places.fit() : map;
    }

    /** A better map: the fourth place moved to the bottom right pattern, if it is near. */
    static Homography refine(Sampler sampler, Triple triple, Homography map, Levels levels) {
        var search = new Alignment(sampler, levels);
        double last = levels.modules() - INWARD;
        if (search.near(map, last, last, 4) < levels.leastContrast() * CLEAR) {
            return map;
        }
        var places = corners(triple, levels.modules());
        search.addTo(places, map, last, last, 1);
        var better = places.fit();
        return better.exists() ? better : map;
    }

    /** The middles of the three finder patterns. */
    static Places corners(Triple triple, int modules) {
        double far = modules - 3.5;
        return new Places(MOST)
                .add(3.5, 3.5, triple.corner().x, triple.corner().y, 1)
                .add(far, 3.5, triple.right().x, triple.right().y, 1)
                .add(3.5, far, triple.below().x, triple.below().y, 1);
    }

    private void addTo(Places places, Homography map, double u, double v, double weight) {
        places.add(u, v, map.x(u + offX, v + offY), map.y(u + offX, v + offY), weight);
    }

    /** Looks for the pattern around a place; gives how clearly it shows, in shades. */
    private double near(Homography map, double u, double v, double reach) {
        double best = Double.NEGATIVE_INFINITY;
        offX = 0;
        offY = 0;
        for (double dy = -reach; dy <= reach + 1e-9; dy += HALF) {
            for (double dx = -reach; dx <= reach + 1e-9; dx += HALF) {
                // Of equals the nearest.
                double shows = contrast(map, u + dx, v + dy) - 0.3 * (Math.abs(dx) + Math.abs(dy));
                if (shows > best) {
                    best = shows;
                    offX = dx;
                    offY = dy;
                }
            }
        }
        for (double step = HALF / 2; step > 0.06; step /= 2) {
            double aroundX = offX;
            double aroundY = offY;
            for (int j = -1; j <= 1; j++) {
                for (int i = -1; i <= 1; i++) {
                    double dx = aroundX + i * step;
                    double dy = aroundY + j * step;
                    double shows = contrast(map, u + dx, v + dy);
                    if (shows > best) {
                        best = shows;
                        offX = dx;
                        offY = dy;
                    }
                }
            }
        }
        return best;
    }

    /** How much lighter its gap is than its ring and middle, in shades; for light codes darker. */
    private double contrast(Homography map, double u, double v) {
        double set = 0;
        double clear = 0;
        var plane = sampler.plane();
        for (int j = -2; j <= 2; j++) {
            for (int i = -2; i <= 2; i++) {
                double shade = plane.shadeAt(map.x(u + i, v + j), map.y(u + i, v + j));
                if (shade == Plane.OUTSIDE) {
                    return Double.NEGATIVE_INFINITY;
                }
                if (isSet(i, j)) {
                    set += shade;
                } else {
                    clear += shade;
                }
            }
        }
        double contrast = clear / 8 - set / 17;
        return levels.dark() ? contrast : -contrast;
    }

    /** True for the ring and the middle, told from the middle. */
    static boolean isSet(int x, int y) {
        return x == -2 || x == 2 || y == -2 || y == 2 || x == 0 && y == 0;
    }
}
