package nl.inlogcode.core.qr;

import java.util.Arrays;

/**
 * Places that may be finder patterns with a quiet zone on one side only, put off until they are
 * asked for. In arrays: there can be tens of thousands.
 */
final class OpenHits {
    /** More than this are a pattern of something else. */
    static final int MOST = 60_000;

    private double[] xs = new double[256];
    private double[] ys = new double[256];
    // Negative for light patterns.
    private double[] modules = new double[256];
    private int count;
    private int checked;

    /** Takes up each place. */
    interface Check {
        void check(double x, double y, double module, boolean dark);
    }

    /** Adds a place, unless there are enough. */
    void put(double x, double y, double module, boolean dark) {
        if (count == MOST) {
            return;
        }
        if (count == xs.length) {
            xs = Arrays.copyOf(xs, 2 * count);
            ys = Arrays.copyOf(ys, 2 * count);
            modules = Arrays.copyOf(modules, 2 * count);
        }
        xs[count] = x;
        ys[count] = y;
        modules[count++] = dark ? module : -module;
    }

    /** Hands on those that were not handed on before, in the order in which they came. */
    void check(Check check) {
        for (int i = checked; i < count; i++) {
            check.check(xs[i], ys[i], Math.abs(modules[i]), modules[i] > 0);
        }
        checked = count;
    }
}
