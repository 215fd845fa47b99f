package nl.inlogcode.core.qr;

/**
 * Which shades of a code are set modules and which clear ones, as its three finder patterns show
 * them. Between them the threshold goes up or down evenly: pages have shadows and gradients.
 */
final class Levels {
    private static final int LEAST_SET = 12;
    private static final int LEAST_CLEAR = 7;
    private static final int CORNERS = 3;

    private final int modules;
    private final boolean dark;
    private final double[] middles = new double[CORNERS];
    private final double[] contrasts = new double[CORNERS];
    private double match;

    private Levels(int modules, boolean dark) {
        this.modules = modules;
        this.dark = dark;
    }

    /** As seen where a map says that the finder patterns lie. */
    static Levels of(Sampler sampler, Homography map, int modules, boolean dark) {
        var levels = new Levels(modules, dark);
        levels.measure(
                (corner, x, y) -> {
                    double u = x + 0.5 + (corner == 1 ? modules - FinderModules.SIDE : 0);
                    double v = y + 0.5 + (corner == 2 ? modules - FinderModules.SIDE : 0);
                    return sampler.shade(map, u, v);
                });
        return levels;
    }

    /** As seen at each finder pattern by its own measures, for codes that do not lie flat. */
    static Levels ofCorners(Plane plane, Triple triple, int modules) {
        var levels = new Levels(modules, triple.dark());
        var steps =
                new Steps[] {
                    Steps.at(triple.corner(), triple),
                    Steps.at(triple.right(), triple),
                    Steps.at(triple.below(), triple)
                };
        levels.measure((corner, x, y) -> steps[corner].shade(plane, x - 3, y - 3));
        return levels;
    }

    private interface Look {
        double shade(int corner, int x, int y);
    }

    private void measure(Look look) {
        var shades = new FinderModules.Shades();
        int right = 0;
        int inSight = 0;
        for (int corner = 0; corner < CORNERS; corner++) {
            shades.reset();
            for (int y = 0; y < FinderModules.SIDE; y++) {
                for (int x = 0; x < FinderModules.SIDE; x++) {
                    if (FinderModules.isTelling(x, y)) {
                        shades.put(x, y, look.shade(corner, x, y));
                    }
                }
            }
            if (!shades.tell(dark, LEAST_SET, LEAST_CLEAR)) {
                return;
            }
            middles[corner] = shades.middle();
            contrasts[corner] = Math.abs(shades.contrast());
            right += shades.right();
            inSight += shades.inSight();
        }
        match = (double) right / inSight;
    }

    /** The share of the finder patterns' modules that are right; 0 if one is none at all. */
    double match() {
        return match;
    }

    boolean dark() {
        return dark;
    }

    int modules() {
        return modules;
    }

    /** Between set and clear at the finder pattern: 0 top left, 1 top right, 2 bottom left. */
    double middle(int corner) {
        return middles[corner];
    }

    /** How far set and clear differ at a finder pattern, in shades. */
    double contrast(int corner) {
        return contrasts[corner];
    }

    double leastContrast() {
        return Math.min(contrasts[0], Math.min(contrasts[1], contrasts[2]));
    }

    double meanContrast() {
        return (contrasts[0] + contrasts[1] + contrasts[2]) / CORNERS;
    }

    /** Between set and clear at a place of the code, told in modules. */
    double threshold(double u, double v) {
        double far = modules - FinderModules.SIDE;
        return middles[0]
                + (middles[1] - middles[0]) * (u - 3.5) / far
                + (middles[2] - middles[0]) * (v - 3.5) / far;
    }

    /** True if a shade at a place is that of a set module. */
    boolean isSet(double shade, double u, double v) {
        double threshold = threshold(u, v);
        return dark ? shade < threshold : shade > threshold;
    }
}
