package nl.inlogcode.core.qr;

/**
 * The code's far edges, as the outer edges of two finder patterns tell them. Where the code does
 * not lie flat, they meet in its fourth corner.
 */
final class OuterEdges {
    private static final int POINTS = 11;
    private static final int LEAST = 6;

    /** Where a ray starts, from the pattern's middle: within the ring. In modules. */
    private static final double START = 2.6;

    private static final double LATER_START = 2.9;
    private static final double REACH = 2.2;
    private static final double STEP = 0.05;

    /**
     * How far the fourth corner may lie from where a flat code has it, as a share of the diagonal.
     */
    private static final double FARTHEST = 0.35;

    private OuterEdges() {}

    /** A line: {@code a x + b y = c}. */
    private record Line(double a, double b, double c) {}

    /**
     * The map whose fourth place is where the edges meet.
     *
     * @param levels as measured at each finder pattern
     * @return {@link Homography#NONE} if an edge is not to be seen, or they meet elsewhere
     */
    static Homography fit(Plane plane, Triple triple, Homography flat, Levels levels) {
        var rightSteps = Steps.at(triple.right(), triple);
        var belowSteps = Steps.at(triple.below(), triple);
        var xs = new double[POINTS];
        var ys = new double[POINTS];
        int count = edge(plane, rightSteps, false, levels, 1, xs, ys);
        if (count < LEAST) {
            return Homography.NONE;
        }
        var right = line(xs, ys, count);
        count = edge(plane, belowSteps, true, levels, 2, xs, ys);
        if (count < LEAST) {
            return Homography.NONE;
        }
        var bottom = line(xs, ys, count);
        double crossing = right.a * bottom.b - bottom.a * right.b;
        if (Math.abs(crossing) < 1e-9) {
            return Homography.NONE;
        }
        double x = (right.b * -bottom.c + bottom.b * right.c) / crossing;
        double y = (right.a * bottom.c - bottom.a * right.c) / crossing;
        int side = levels.modules();
        double offX = x - flat.x(side, side);
        double offY = y - flat.y(side, side);
        double diagonalX = flat.x(side, side) - flat.x(0, 0);
        double diagonalY = flat.y(side, side) - flat.y(0, 0);
        double farthest = FARTHEST * FARTHEST * (diagonalX * diagonalX + diagonalY * diagonalY);
        if (offX * offX + offY * offY > farthest) {
            return Homography.NONE;
        }
        return Alignment.corners(triple, side).add(side, side, x, y, 1).fit();
    }

    /** Goes outward from the ring at several places, to where its shade ends. */
    private static int edge(
            Plane plane,
            Steps steps,
            boolean downward,
            Levels levels,
            int corner,
            double[] xs,
            double[] ys) {
        double threshold = levels.middle(corner);
        int count = 0;
        for (int i = 0; i < POINTS; i++) {
            double along = (i - POINTS / 2) * 0.5;
            double from = START;
            double before = shade(plane, steps, downward, from, along);
            if (!isSet(before, threshold, levels)) {
                from = LATER_START;
                before = shade(plane, steps, downward, from, along);
                if (!isSet(before, threshold, levels)) {
                    continue;
                }
            }
            for (double out = from + STEP; out < from + REACH; out += STEP) {
                double shade = shade(plane, steps, downward, out, along);
                if (shade == Plane.OUTSIDE) {
                    break;
                }
                if (levels.dark() ? shade > threshold : shade < threshold) {
                    double at = out - STEP + STEP * (threshold - before) / (shade - before);
                    xs[count] = downward ? steps.x(along, at) : steps.x(at, along);
                    ys[count++] = downward ? steps.y(along, at) : steps.y(at, along);
                    break;
                }
                before = shade;
            }
        }
        return count;
    }

    private static double shade(
            Plane plane, Steps steps, boolean downward, double out, double along) {
        return downward ? steps.shade(plane, along, out) : steps.shade(plane, out, along);
    }

    private static boolean isSet(double shade, double threshold, Levels levels) {
        return shade != Plane.OUTSIDE && (levels.dark() ? shade <= threshold : shade >= threshold);
    }

    /** The line nearest to the points: along the longer axis of their scatter. */
    private static Line line(double[] xs, double[] ys, int count) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < count; i++) {
            x += xs[i] / count;
            y += ys[i] / count;
        }
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < count; i++) {
            double dx = xs[i] - x;
            double dy = ys[i] - y;
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
        // The direction (cos, sin) of half the angle whose tangent is 2 xy / (xx - yy).
        double difference = xx - yy;
        double length = Math.sqrt(4 * xy * xy + difference * difference);
        double cosine = length == 0 ? 1 : Math.sqrt((1 + difference / length) / 2);
        double sine = length == 0 ? 0 : Math.sqrt((1 - difference / length) / 2);
        double a = xy < 0 ? sine : -sine;
        return new Line(a, cosine, a * x + cosine * y);
    }
}
