package nl.inlogcode.core.qr;

import nl.inlogcode.core.qr.Homography.Places;

/** Makes a map better step by step: moves its four corners, as long as the fit gets better. */
final class Ascent {
    private static final int ROUNDS = 3;

    /** The last steps, in pixels. */
    private static final double FINE = 0.08;

    /** Moves of the three finder patterns at most, in modules: their places were measured. */
    private static final double NEAR = 0.45;

    private final Plane plane;
    private final Levels levels;
    private final FunctionModules function;
    private final Places places = new Places(4);
    private Homography best;
    private double fit;

    /** From a map, with levels measured by it. */
    Ascent(Plane plane, Homography map, Levels levels, FunctionModules function) {
        this.plane = plane;
        this.levels = levels;
        this.function = function;
        best = map;
        fit = function.fit(plane, map, levels);
        double far = levels.modules() - 3.5;
        double last = levels.modules() - 6.5;
        add(3.5, 3.5);
        add(far, 3.5);
        add(3.5, far);
        add(last, last);
    }

    private void add(double u, double v) {
        places.add(u, v, best.x(u, v), best.y(u, v), 1);
    }

    /** How well the map fits by now: see {@link FunctionModules#fit}. */
    double fit() {
        return fit;
    }

    Homography map() {
        return best;
    }

    /**
     * Climbs.
     *
     * @param module the length of a module, in pixels
     */
    void climb(double module) {
        for (double step = Math.max(0.6, 0.8 * module); step > FINE; step /= 2) {
            int round = 0;
            while (round < ROUNDS && moved(step, module)) {
                round++;
            }
        }
    }

    private boolean moved(double step, double module) {
        boolean moved = false;
        for (int i = 0; i < places.count(); i++) {
            if (i == places.count() - 1 || step <= NEAR * module) {
                moved |= moved(places.xs, i, step) || moved(places.xs, i, -step);
                moved |= moved(places.ys, i, step) || moved(places.ys, i, -step);
            }
        }
        return moved;
    }

    private boolean moved(double[] coordinates, int i, double by) {
        double before = coordinates[i];
        coordinates[i] += by;
        var map = places.fit();
        if (map.exists()) {
            double better = function.fit(plane, map, levels);
            if (better > fit + 1e-6) {
                fit = better;
                best = map;
                return true;
            }
        }
        coordinates[i] = before;
        return false;
    }
}
