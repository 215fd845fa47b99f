package nl.inlogcode.core.qr;

import java.util.ArrayList;
import java.util.List;

/** Which three finder patterns may belong to one code: the most square first. */
final class Triples {
    /** The code's side, in modules: version 1 (21) to 40 (177), with some room. */
    private static final double SMALLEST = 18;

    private static final double LARGEST = 200;

    /** Cosine of the angle at the corner at most, and how many times one side the other. */
    private static final double SKEW = 0.5;

    private static final double SIDES = 3.2;

    /** How alike the three must be. */
    enum Likeness {
        STRICT(48, 2.6, 1.35),
        LOOSE(30, 5, 1.8);

        /** Finder patterns considered: the best. */
        private final int most;

        /** How many times the area of one may be another's. */
        private final double areas;

        /** How many times the modules that one side tells may be those of the other. */
        private final double lengths;

        Likeness(int most, double areas, double lengths) {
            this.most = most;
            this.areas = areas;
            this.lengths = lengths;
        }
    }

    private Triples() {}

    static List<Triple> of(List<Finder> finders, Likeness likeness) {
        var best = best(finders, likeness.most);
        var triples = new ArrayList<Triple>();
        for (var corner : best) {
            for (var right : best) {
                double across = side(corner, right, likeness);
                if (across == 0) {
                    continue;
                }
                for (var below : best) {
                    if (below != right) {
                        add(corner, right, below, across, likeness, triples);
                    }
                }
            }
        }
        triples.sort((one, other) -> Double.compare(one.oddness(), other.oddness()));
        return triples;
    }

    private static List<Finder> best(List<Finder> finders, int most) {
        if (finders.size() <= most) {
            return finders;
        }
        var best = new ArrayList<>(finders);
        best.sort((one, other) -> worth(other) - worth(one));
        return best.subList(0, most);
    }

    private static int worth(Finder finder) {
        return 100 * Math.max(finder.right, 24)
                + 12 * Math.min(finder.seen, 9)
                + (finder.whole ? 60 : 0);
    }

    /** The code's side that two of its patterns tell, in modules; 0 if they do not match. */
    private static double side(Finder one, Finder other, Likeness likeness) {
        if (one == other || one.dark != other.dark) {
            return 0;
        }
        double areas = ratio(one.area(), other.area());
        double dx = other.x - one.x;
        double dy = other.y - one.y;
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (areas > likeness.areas || distance == 0) {
            return 0;
        }
        double module = (one.module(dx, dy) + other.module(dx, dy)) / 2;
        double side = distance / module + FinderModules.SIDE;
        return side < SMALLEST || side > LARGEST ? 0 : side;
    }

    private static void add(
            Finder corner,
            Finder right,
            Finder below,
            double across,
            Likeness likeness,
            List<Triple> triples) {
        double ax = right.x - corner.x;
        double ay = right.y - corner.y;
        double bx = below.x - corner.x;
        double by = below.y - corner.y;
        // Clockwise, as rows go down the picture.
        if (ax * by - ay * bx <= 0) {
            return;
        }
        double down = side(corner, below, likeness);
        if (down == 0) {
            return;
        }
        double a = Math.sqrt(ax * ax + ay * ay);
        double b = Math.sqrt(bx * bx + by * by);
        double cosine = Math.abs(ax * bx + ay * by) / (a * b);
        double sides = ratio(a, b);
        double lengths = ratio(across, down);
        if (cosine > SKEW || sides > SIDES || lengths > likeness.lengths) {
            return;
        }
        double oddness =
                3 * cosine
                        + 4 * (lengths - 1)
                        + (ratio(corner.area(), right.area()) - 1)
                        + (ratio(corner.area(), below.area()) - 1)
                        + (sides - 1) / 2;
        triples.add(new Triple(corner, right, below, (across + down) / 2, oddness));
    }

    private static double ratio(double one, double other) {
        return one > other ? one / other : other / one;
    }
}
