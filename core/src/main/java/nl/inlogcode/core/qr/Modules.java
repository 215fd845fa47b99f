package nl.inlogcode.core.qr;

import com.google.zxing.common.BitMatrix;
import java.util.Optional;

/** The shades of all modules of a code, and the ways of telling set from clear. */
final class Modules {
    /** Half the side of the square whose mean a module is held against, in modules. */
    private static final int AROUND = 4;

    /** How a module is told to be set. */
    enum Way {
        /** By the threshold of the finder patterns. */
        THRESHOLD(0, false),
        /** The same, once each module was made to differ more from its neighbours: for blur. */
        SHARPENED(0.5, false),
        MORE_SHARPENED(1.2, false),
        /** By the mean around it: for shadows and spots. */
        LOCAL_MEAN(0, true),
        SHARPENED_LOCAL_MEAN(0.8, true);

        private final double sharpening;
        private final boolean local;

        Way(double sharpening, boolean local) {
            this.sharpening = sharpening;
            this.local = local;
        }
    }

    private final int side;
    private final Levels levels;
    private final double[] shades;

    private Modules(Levels levels, double[] shades) {
        this.side = levels.modules();
        this.levels = levels;
        this.shades = shades;
    }

    /** Sampled at the modules' middles; empty if one lies outside the picture. */
    static Optional<Modules> sampled(Sampler sampler, Homography map, Levels levels) {
        int side = levels.modules();
        var shades = new double[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double shade = sampler.shade(map, x + 0.5, y + 0.5);
                if (shade == Plane.OUTSIDE) {
                    return Optional.empty();
                }
                shades[y * side + x] = shade;
            }
        }
        return Optional.of(new Modules(levels, shades));
    }

    /** Sampled where the edges between them tell that they lie, for a code that is not flat. */
    static Optional<Modules> bent(Sampler sampler, Homography map, Levels levels) {
        var shades = Bend.shades(sampler, map, levels);
        for (double shade : shades) {
            if (shade == Plane.OUTSIDE) {
                return Optional.empty();
            }
        }
        return Optional.of(new Modules(levels, shades));
    }

    /** Set and clear. */
    BitMatrix bits(Way way) {
        var told = way.sharpening == 0 ? shades : sharpened(way.sharpening);
        var bits = new BitMatrix(side);
        var sums = way.local ? sums(told) : told;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double threshold =
                        way.local ? mean(sums, x, y) : levels.threshold(x + 0.5, y + 0.5);
                double shade = told[y * side + x];
                if (levels.dark() ? shade < threshold : shade > threshold) {
                    bits.set(x, y);
                }
            }
        }
        return bits;
    }

    private double[] sharpened(double strength) {
        var sharp = new double[shades.length];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int i = y * side + x;
                double here = shades[i];
                double left = x > 0 ? shades[i - 1] : here;
                double right = x < side - 1 ? shades[i + 1] : here;
                double above = y > 0 ? shades[i - side] : here;
                double below = y < side - 1 ? shades[i + side] : here;
                sharp[i] = here + strength * (here - (left + right + above + below) / 4);
            }
        }
        return sharp;
    }

    /** Sums of all shades above and left of each module, with a row and a column of zeros. */
    private double[] sums(double[] of) {
        int columns = side + 1;
        var sums = new double[columns * columns];
        for (int y = 0; y < side; y++) {
            double row = 0;
            for (int x = 0; x < side; x++) {
                row += of[y * side + x];
                sums[(y + 1) * columns + x + 1] = sums[y * columns + x + 1] + row;
            }
        }
        return sums;
    }

    private double mean(double[] sums, int x, int y) {
        int columns = side + 1;
        int left = Math.max(0, x - AROUND);
        int right = Math.min(side, x + AROUND + 1);
        int top = Math.max(0, y - AROUND) * columns;
        int bottom = Math.min(side, y + AROUND + 1) * columns;
        double sum =
                sums[bottom + right] - sums[top + right] - sums[bottom + left] + sums[top + left];
        return sum * columns / ((right - left) * (bottom - top));
    }
}
