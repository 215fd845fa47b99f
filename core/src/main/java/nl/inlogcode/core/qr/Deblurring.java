package nl.inlogcode.core.qr;

import com.google.zxing.common.BitMatrix;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Tells the modules of an upright code from pixels that are hardly smaller than they. Each pixel is
 * the mean of the modules that it covers; the modules between 0 and 1 whose means come nearest to
 * the pixels are found by going downhill (projected gradient, least squares).
 */
final class Deblurring {
    /** Modules around the code that share in its outer pixels. */
    private static final int BORDER = 2;

    /** By how much a pixel may take in its neighbours too, in pixels on each side: to be tried. */
    private static final double[] BLURS = {0, 0.5, 1};

    /** The code is read after so many steps. */
    private static final int[] READ_AFTER = {6, 20, 60};

    /** Steps this many times as large as those that surely go downhill: it still does. */
    private static final double BOLD = 1.6;

    private final Shares across;
    private final Shares down;
    private final double[] pixels;
    private final double[] modules;
    private final double[] halfway;

    private Deblurring(Shares across, Shares down, double[] pixels) {
        this.across = across;
        this.down = down;
        this.pixels = pixels;
        modules = new double[across.modules * down.modules];
        halfway = new double[down.pixels * across.modules];
        Arrays.fill(modules, 0.5);
    }

    /** The text of the code; empty if it cannot be read, or time is up. */
    static Optional<QrText> read(
            Plane plane, Triple triple, Levels levels, BooleanSupplier outOfTime) {
        int side = levels.modules();
        double far = side - FinderModules.SIDE;
        double stepX = triple.acrossX() / far;
        double stepY = triple.downY() / far;
        double left = triple.corner().x - 3.5 * stepX;
        double top = triple.corner().y - 3.5 * stepY;
        int fromX = Math.max(0, (int) Math.floor(left - 1.5 * stepX));
        int fromY = Math.max(0, (int) Math.floor(top - 1.5 * stepY));
        int toX = Math.min(plane.width(), (int) Math.ceil(left + (side + 1.5) * stepX));
        int toY = Math.min(plane.height(), (int) Math.ceil(top + (side + 1.5) * stepY));
        var pixels = pixels(plane, levels.dark(), fromX, fromY, toX, toY);
        for (double blur : BLURS) {
            if (outOfTime.getAsBoolean()) {
                return Optional.empty();
            }
            var across = new Shares(fromX, toX - fromX, left, stepX, side + 2 * BORDER, blur);
            var down = new Shares(fromY, toY - fromY, top, stepY, side + 2 * BORDER, blur);
            var text = new Deblurring(across, down, pixels).read(side);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** 0 for the shade of clear modules, 1 for that of set ones: the extremes of the region. */
    private static double[] pixels(
            Plane plane, boolean dark, int left, int top, int right, int bottom) {
        int low = 255;
        int high = 0;
        for (int y = top + 2; y < bottom - 2; y++) {
            for (int x = left + 2; x < right - 2; x++) {
                low = Math.min(low, plane.shade(x, y));
                high = Math.max(high, plane.shade(x, y));
            }
        }
        double clear = dark ? high : low;
        double set = dark ? low : high;
        // A region without contrast has no code: any scale will do.
        double scale = set == clear ? 1 : set - clear;
        var pixels = new double[(right - left) * (bottom - top)];
        int i = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                pixels[i++] = (plane.shade(x, y) - clear) / scale;
            }
        }
        return pixels;
    }

    private Optional<QrText> read(int side) {
        double step = BOLD / (across.norm() * down.norm());
        var rest = new double[pixels.length];
        var gradient = new double[modules.length];
        int done = 0;
        for (int steps : READ_AFTER) {
            for (; done < steps; done++) {
                rest(rest);
                gradient(rest, gradient);
                for (int i = 0; i < modules.length; i++) {
                    double better = modules[i] + step * gradient[i];
                    modules[i] = Math.max(0, Math.min(1, better));
                }
            }
            var text = Bits.text(bits(side));
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private BitMatrix bits(int side) {
        var bits = new BitMatrix(side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (modules[(y + BORDER) * across.modules + x + BORDER] > 0.5) {
                    bits.set(x, y);
                }
            }
        }
        return bits;
    }

    /** What the pixels are more than the modules make them. */
    private void rest(double[] rest) {
        int columns = across.modules;
        for (int y = 0; y < down.pixels; y++) {
            Arrays.fill(halfway, y * columns, (y + 1) * columns, 0);
            for (int k = down.first[y]; k < down.after[y]; k++) {
                double share = down.share(y, k);
                for (int m = 0; m < columns; m++) {
                    halfway[y * columns + m] += share * modules[k * columns + m];
                }
            }
            for (int x = 0; x < across.pixels; x++) {
                double sum = 0;
                for (int m = across.first[x]; m < across.after[x]; m++) {
                    sum += across.share(x, m) * halfway[y * columns + m];
                }
                int pixel = y * across.pixels + x;
                rest[pixel] = pixels[pixel] - sum;
            }
        }
    }

    /** How each module should change for the rest to become less. */
    private void gradient(double[] rest, double[] gradient) {
        int columns = across.modules;
        Arrays.fill(halfway, 0);
        Arrays.fill(gradient, 0);
        for (int y = 0; y < down.pixels; y++) {
            for (int x = 0; x < across.pixels; x++) {
                double more = rest[y * across.pixels + x];
                for (int m = across.first[x]; m < across.after[x]; m++) {
                    halfway[y * columns + m] += more * across.share(x, m);
                }
            }
            for (int k = down.first[y]; k < down.after[y]; k++) {
                double share = down.share(y, k);
                for (int m = 0; m < columns; m++) {
                    gradient[k * columns + m] += share * halfway[y * columns + m];
                }
            }
        }
    }

    /** Which share of each pixel of a line belongs to which module. */
    private static final class Shares {
        /** The outermost modules go on for ever. */
        private static final double ENDLESS = 1e6;

        private final int pixels;
        private final int modules;
        private final double[] shares;

        /** The first module with a share in a pixel, and the one after the last. */
        private final int[] first;

        private final int[] after;

        Shares(int from, int pixels, double start, double step, int modules, double blur) {
            this.pixels = pixels;
            this.modules = modules;
            shares = new double[pixels * modules];
            first = new int[pixels];
            after = new int[pixels];
            for (int p = 0; p < pixels; p++) {
                double left = from + p - blur;
                double right = from + p + 1 + blur;
                first[p] = modules;
                for (int m = 0; m < modules; m++) {
                    double begin = start + (m - BORDER) * step - (m == 0 ? ENDLESS : 0);
                    double end = start + (m - BORDER + 1) * step + (m == modules - 1 ? ENDLESS : 0);
                    double overlap = Math.min(end, right) - Math.max(begin, left);
                    if (overlap > 0) {
                        shares[p * modules + m] = overlap / (right - left);
                        first[p] = Math.min(first[p], m);
                        after[p] = m + 1;
                    }
                }
            }
        }

        double share(int pixel, int module) {
            return shares[pixel * modules + module];
        }

        /** No less than the square of the matrix' norm: its largest sums of columns and rows. */
        double norm() {
            double column = 0;
            for (int m = 0; m < modules; m++) {
                double sum = 0;
                for (int p = 0; p < pixels; p++) {
                    sum += share(p, m);
                }
                column = Math.max(column, sum);
            }
            double row = 0;
            for (int p = 0; p < pixels; p++) {
                double sum = 0;
                for (int m = 0; m < modules; m++) {
                    sum += share(p, m);
                }
                row = Math.max(row, sum);
            }
            return column * row;
        }
    }
}
