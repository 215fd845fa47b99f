package nl.inlogcode.core.qr;

/**
 * The modules that every code of a size has alike (ISO/IEC 18004 section 6.3: function patterns):
 * finder patterns with their separators, timing and alignment patterns. How well they fit tells how
 * well a map does.
 */
final class FunctionModules {
    /**
     * One that is as it should be counts no more than this, one that is not no less than its like.
     */
    private static final double FULL = 1;

    /** Shades that count fully even where the code is paler than that. */
    private static final double LEAST = 6;

    private final int modules;
    private final double[] us;
    private final double[] vs;
    private final boolean[] sets;
    private int count;

    FunctionModules(int modules) {
        this.modules = modules;
        // More than there are: 3 * 81 of finders, 2 * 161 of timing, 46 * 25 of alignment.
        int most = 243 + 2 * modules + 46 * 25;
        us = new double[most];
        vs = new double[most];
        sets = new boolean[most];
        int far = modules - FinderModules.SIDE;
        finder(0, 0);
        finder(far, 0);
        finder(0, far);
        for (int i = 8; i <= modules - 9; i++) {
            add(i, 6, i % 2 == 0);
            add(6, i, i % 2 == 0);
        }
        alignment(Alignment.centres(modules));
    }

    private void add(int x, int y, boolean set) {
        if (x >= 0 && y >= 0 && x < modules && y < modules) {
            us[count] = x + 0.5;
            vs[count] = y + 0.5;
            sets[count++] = set;
        }
    }

    private void finder(int left, int top) {
        for (int y = -1; y <= FinderModules.SIDE; y++) {
            for (int x = -1; x <= FinderModules.SIDE; x++) {
                boolean inside =
                        x >= 0 && y >= 0 && x < FinderModules.SIDE && y < FinderModules.SIDE;
                add(left + x, top + y, inside && FinderModules.isSet(x, y));
            }
        }
    }

    private void alignment(int[] centres) {
        int end = centres.length - 1;
        for (int i = 0; i <= end; i++) {
            for (int j = 0; j <= end; j++) {
                // Three of the corners are taken.
                boolean taken = i == 0 && (j == 0 || j == end) || j == 0 && i == end;
                for (int y = -2; y <= 2 && !taken; y++) {
                    for (int x = -2; x <= 2; x++) {
                        add(centres[j] + x, centres[i] + y, Alignment.isSet(x, y));
                    }
                }
            }
        }
    }

    /** How well a map fits: 1 if all are as they should be, -1 if all are the contrary. */
    double fit(Plane plane, Homography map, Levels levels) {
        double full = Math.max(LEAST, levels.meanContrast() / 2);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double shade = plane.shadeAt(map.x(us[i], vs[i]), map.y(us[i], vs[i]));
            if (shade == Plane.OUTSIDE) {
                sum -= FULL;
            } else {
                double darker = (levels.threshold(us[i], vs[i]) - shade) / full;
                double fits = levels.dark() == sets[i] ? darker : -darker;
                sum += Math.max(-FULL, Math.min(FULL, fits));
            }
        }
        return sum / count;
    }
}
