package nl.inlogcode.core.qr;

/**
 * How the modules of a code lie beside where a flat map says: on cloth, on a bent page. Wherever a
 * set module borders on a clear one the edge shows, and it should lie halfway between their
 * middles. How far it lies from there, on average over a neighbourhood, is how far the modules
 * there have to move; a few times over, with ever smaller neighbourhoods.
 */
final class Bend {
    /** Half the side of the neighbourhood in each round, in modules. */
    private static final int[] AROUND = {7, 4, 3, 2, 2};

    /** The least contrast of an edge, as a share of that of the finder patterns. */
    private static final double CLEAR = 0.4;

    /** Steps from one middle to the next in which the edge is looked for. */
    private static final int STEPS = 8;

    /** Farther than this from the map a module is not looked for, in modules. */
    private static final double FARTHEST = 2;

    private final Sampler sampler;
    private final Homography map;
    private final int side;
    private final double contrast;

    /** How far each module lies from where the map says, in modules. */
    private final double[] across;

    private final double[] down;

    private Bend(Sampler sampler, Homography map, Levels levels) {
        this.sampler = sampler;
        this.map = map;
        side = levels.modules();
        contrast = levels.meanContrast() * CLEAR;
        across = new double[side * side];
        down = new double[side * side];
    }

    /** The shades of all modules where their edges tell that they lie, row by row. */
    static double[] shades(Sampler sampler, Homography map, Levels levels) {
        var bend = new Bend(sampler, map, levels);
        for (int around : AROUND) {
            bend.move(around);
        }
        var shades = new double[bend.side * bend.side];
        for (int i = 0; i < shades.length; i++) {
            shades[i] = bend.between(i, i, 0);
        }
        return shades;
    }

    private void move(int around) {
        var right = new Means(side);
        var below = new Means(side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int here = y * side + x;
                if (x + 1 < side) {
                    look(here, here + 1, x, y, right);
                }
                if (y + 1 < side) {
                    look(here, here + side, x, y, below);
                }
            }
        }
        right.move(across, around);
        below.move(down, around);
    }

    /** Looks for the edge between the middles of two modules. */
    private void look(int one, int other, int x, int y, Means means) {
        double first = between(one, other, 0);
        double last = between(one, other, 1);
        if (first == Plane.OUTSIDE || last == Plane.OUTSIDE || Math.abs(first - last) < contrast) {
            return;
        }
        double middle = (first + last) / 2;
        double before = first;
        for (int step = 1; step <= STEPS; step++) {
            double shade = between(one, other, (double) step / STEPS);
            if (first < middle ? shade >= middle : shade <= middle) {
                double part = shade == before ? 0 : (middle - before) / (shade - before);
                means.add(x, y, (step - 1 + part) / STEPS - 0.5);
                return;
            }
            before = shade;
        }
    }

    /** The shade a part of the way from one module's middle to another's. */
    private double between(int one, int other, double part) {
        double u = one % side + 0.5 + across[one];
        double v = one / side + 0.5 + down[one];
        double toU = other % side + 0.5 + across[other];
        double toV = other / side + 0.5 + down[other];
        return sampler.shade(map, u + (toU - u) * part, v + (toV - v) * part);
    }

    /** Means of what was seen around each module. */
    private static final class Means {
        private final int side;
        private final double[] sums;
        private final double[] counts;

        Means(int side) {
            this.side = side;
            sums = new double[(side + 1) * (side + 1)];
            counts = new double[sums.length];
        }

        void add(int x, int y, double seen) {
            int i = (y + 1) * (side + 1) + x + 1;
            sums[i] += seen;
            counts[i]++;
        }

        /** Moves each module by the mean around it. */
        void move(double[] moved, int around) {
            gather(sums);
            gather(counts);
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    double count = within(counts, x, y, around);
                    if (count > around) {
                        int i = y * side + x;
                        double to = moved[i] + within(sums, x, y, around) / count;
                        moved[i] = Math.max(-FARTHEST, Math.min(FARTHEST, to));
                    }
                }
            }
        }

        /** Makes of each the sum of all above and left of it. */
        private void gather(double[] of) {
            int columns = side + 1;
            for (int i = columns + 1; i < of.length; i++) {
                if (i % columns > 0) {
                    of[i] += of[i - 1] + of[i - columns] - of[i - columns - 1];
                }
            }
        }

        private double within(double[] of, int x, int y, int around) {
            int columns = side + 1;
            int left = Math.max(0, x - around);
            int right = Math.min(side, x + around + 1);
            int top = Math.max(0, y - around) * columns;
            int bottom = Math.min(side, y + around + 1) * columns;
            return of[bottom + right] - of[top + right] - of[bottom + left] + of[top + left];
        }
    }
}
