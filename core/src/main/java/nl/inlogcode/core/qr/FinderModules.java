package nl.inlogcode.core.qr;

import java.util.Optional;

/**
 * The modules of a finder pattern that decorated codes draw as the standard has them: the 33 of its
 * three middle rows and columns. Corners get rounded, or drawn as rings.
 */
final class FinderModules {
    static final int SIDE = 7;

    /** How many modules count. */
    static final int COUNT = 33;

    private static final int LEAST_SET = 15;
    private static final int LEAST_CLEAR = 9;

    private FinderModules() {}

    /** True for those that count. */
    static boolean isTelling(int x, int y) {
        return x >= 2 && x <= 4 || y >= 2 && y <= 4;
    }

    /** True for the modules of the ring and of the square. */
    static boolean isSet(int x, int y) {
        boolean ring = x == 0 || y == 0 || x == SIDE - 1 || y == SIDE - 1;
        return ring || x >= 2 && x <= 4 && y >= 2 && y <= 4;
    }

    /** How many of the 33 are right, if the pattern lies straight; 0 if hardly any is in sight. */
    static int right(Plane plane, Finder finder) {
        return shades(plane, finder).map(Shades::right).orElse(0);
    }

    /** What a pattern that lies straight shows; empty if hardly any of it is in sight. */
    static Optional<Shades> shades(Plane plane, Finder finder) {
        double wide = finder.width / SIDE;
        double high = finder.height / SIDE;
        var shades = new Shades();
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                if (isTelling(x, y)) {
                    double placeX = finder.x + (x - 3) * wide;
                    double placeY = finder.y + (y - 3) * high;
                    shades.put(x, y, plane.shadeAt(placeX, placeY));
                }
            }
        }
        return shades.tell(finder.dark, LEAST_SET, LEAST_CLEAR)
                ? Optional.of(shades)
                : Optional.empty();
    }

    /** Shades sampled at the modules that count. */
    static final class Shades {
        private final double[] shades = new double[SIDE * SIDE];
        private double set;
        private double clear;
        private int sets;
        private int clears;
        private int right;

        void reset() {
            set = 0;
            clear = 0;
            sets = 0;
            clears = 0;
        }

        void put(int x, int y, double shade) {
            shades[y * SIDE + x] = shade;
            if (shade == Plane.OUTSIDE) {
                return;
            }
            if (isSet(x, y)) {
                set += shade;
                sets++;
            } else {
                clear += shade;
                clears++;
            }
        }

        /**
         * Means the two kinds of modules; false if too few are in sight, or the wrong are darker,
         * or none.
         */
        boolean tell(boolean dark, int leastSet, int leastClear) {
            if (sets < leastSet || clears < leastClear) {
                return false;
            }
            set /= sets;
            clear /= clears;
            if (dark ? clear <= set : clear >= set) {
                return false;
            }
            right = 0;
            for (int y = 0; y < SIDE; y++) {
                for (int x = 0; x < SIDE; x++) {
                    double shade = shades[y * SIDE + x];
                    if (isTelling(x, y) && shade != Plane.OUTSIDE) {
                        boolean seen = dark ? shade < middle() : shade > middle();
                        right += seen == isSet(x, y) ? 1 : 0;
                    }
                }
            }
            return true;
        }

        /** Between the two means. */
        double middle() {
            return (set + clear) / 2;
        }

        /** How much lighter the clear modules are; negative for light codes. */
        double contrast() {
            return clear - set;
        }

        int right() {
            return right;
        }

        int inSight() {
            return sets + clears;
        }
    }
}
