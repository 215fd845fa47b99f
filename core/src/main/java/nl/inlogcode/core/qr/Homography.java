package nl.inlogcode.core.qr;

import java.util.Arrays;

/**
 * Where the modules of a code lie in the picture: a plane seen from anywhere. A module's place is
 * told from the code's top left corner, in modules; its middle lies half a module in.
 */
final class Homography {
    /** x = (m0 u + m1 v + m2) / (m6 u + m7 v + 1), y = (m3 u + m4 v + m5) / (same). */
    private final double[] m;

    private Homography(double[] m) {
        this.m = m;
    }

    /** A code that lies flat, as three finder patterns tell. */
    static Homography flat(Triple triple, int modules) {
        double far = modules - FinderModules.SIDE;
        double m0 = triple.acrossX() / far;
        double m3 = triple.acrossY() / far;
        double m1 = triple.downX() / far;
        double m4 = triple.downY() / far;
        double m2 = triple.corner().x - 3.5 * (m0 + m1);
        double m5 = triple.corner().y - 3.5 * (m3 + m4);
        return new Homography(new double[] {m0, m1, m2, m3, m4, m5, 0, 0});
    }

    /** That there is none. */
    static final Homography NONE = new Homography(new double[8]);

    /** False for {@link #NONE}. */
    boolean exists() {
        return this != NONE;
    }

    double x(double u, double v) {
        return (m[0] * u + m[1] * v + m[2]) / (m[6] * u + m[7] * v + 1);
    }

    double y(double u, double v) {
        return (m[3] * u + m[4] * v + m[5]) / (m[6] * u + m[7] * v + 1);
    }

    /** Known places of a code, from which the rest is told. */
    static final class Places {
        private static final int COLUMNS = 9;

        final double[] us;
        final double[] vs;
        final double[] xs;
        final double[] ys;
        private final double[] weights;
        private int count;

        Places(int most) {
            us = new double[most];
            vs = new double[most];
            xs = new double[most];
            ys = new double[most];
            weights = new double[most];
        }

        int count() {
            return count;
        }

        /** Adds that the place (u, v) of the code lies at (x, y), unless there are enough. */
        Places add(double u, double v, double x, double y, double weight) {
            if (count < us.length) {
                us[count] = u;
                vs[count] = v;
                xs[count] = x;
                ys[count] = y;
                weights[count++] = weight;
            }
            return this;
        }

        /** The one that fits best by least squares; see {@link Homography#exists}. */
        Homography fit() {
            double u = mean(us);
            double v = mean(vs);
            double x = mean(xs);
            double y = mean(ys);
            // Numbers of about 1 keep the sums exact.
            double perModule = 1 / spread(us, u, vs, v);
            double pixels = spread(xs, x, ys, y);
            var sums = new double[COLUMNS - 1][COLUMNS];
            var row = new double[COLUMNS];
            for (int i = 0; i < count; i++) {
                double a = (us[i] - u) * perModule;
                double b = (vs[i] - v) * perModule;
                double c = (xs[i] - x) / pixels;
                double d = (ys[i] - y) / pixels;
                add(sums, equation(row, 0, a, b, c), weights[i]);
                add(sums, equation(row, 3, a, b, d), weights[i]);
            }
            if (!solve(sums)) {
                return NONE;
            }
            var g = new double[COLUMNS];
            for (int i = 0; i < COLUMNS - 1; i++) {
                g[i] = sums[i][COLUMNS - 1] / sums[i][i];
            }
            g[8] = 1;
            // Back from numbers of about 1: first the code's places, then the picture's.
            for (int i = 0; i < COLUMNS; i += 3) {
                g[i] *= perModule;
                g[i + 1] *= perModule;
                g[i + 2] -= g[i] * u + g[i + 1] * v;
            }
            double scale = g[8];
            if (Math.abs(scale) < 1e-12) {
                return NONE;
            }
            var m = new double[8];
            for (int i = 0; i < 3; i++) {
                double below = g[6 + i];
                m[i] = (g[i] * pixels + x * below) / scale;
                m[3 + i] = (g[3 + i] * pixels + y * below) / scale;
                if (i < 2) {
                    m[6 + i] = below / scale;
                }
            }
            return new Homography(m);
        }

        private double mean(double[] numbers) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += numbers[i];
            }
            return sum / count;
        }

        private double spread(double[] as, double a, double[] bs, double b) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                double da = as[i] - a;
                double db = bs[i] - b;
                sum += Math.sqrt(da * da + db * db);
            }
            return sum / count;
        }

        private static double[] equation(double[] row, int first, double u, double v, double to) {
            Arrays.fill(row, 0);
            row[first] = u;
            row[first + 1] = v;
            row[first + 2] = 1;
            row[6] = -u * to;
            row[7] = -v * to;
            row[8] = to;
            return row;
        }

        private static void add(double[][] sums, double[] row, double weight) {
            for (int i = 0; i < sums.length; i++) {
                if (row[i] != 0) {
                    double times = weight * row[i];
                    for (int j = 0; j < COLUMNS; j++) {
                        sums[i][j] += times * row[j];
                    }
                }
            }
        }

        /** Gauss and Jordan, with a hair's breadth of damping for places on one line. */
        private static boolean solve(double[][] sums) {
            int n = sums.length;
            for (int i = 0; i < n; i++) {
                sums[i][i] += 1e-9;
            }
            for (int i = 0; i < n; i++) {
                int best = i;
                for (int j = i + 1; j < n; j++) {
                    if (Math.abs(sums[j][i]) > Math.abs(sums[best][i])) {
                        best = j;
                    }
                }
                var swap = sums[i];
                sums[i] = sums[best];
                sums[best] = swap;
                if (Math.abs(sums[i][i]) < 1e-12) {
                    return false;
                }
                for (int j = 0; j < n; j++) {
                    if (j != i && sums[j][i] != 0) {
                        double times = sums[j][i] / sums[i][i];
                        for (int k = i; k <= n; k++) {
                            sums[j][k] -= times * sums[i][k];
                        }
                    }
                }
            }
            return true;
        }
    }
}
