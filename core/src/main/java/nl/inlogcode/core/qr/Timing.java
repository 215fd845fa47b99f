package nl.inlogcode.core.qr;

/** The timing pattern (ISO/IEC 18004 section 6.3.5): modules set and clear by turns. */
final class Timing {
    /** What the runs of the line leave out: finder patterns count as one run each, of seven. */
    private static final int REST = 12;

    private static final int LONGEST = 8000;
    private static final int SHORTEST = 20;

    private Timing() {}

    /** The share of the timing pattern's modules that are right. */
    static double match(Sampler sampler, Homography map, Levels levels) {
        int modules = levels.modules();
        int right = 0;
        int inSight = 0;
        for (int i = 8; i <= modules - 9; i++) {
            boolean set = i % 2 == 0;
            double across = sampler.shade(map, i + 0.5, 6.5);
            if (across != Plane.OUTSIDE) {
                inSight++;
                right += levels.isSet(across, i, 6) == set ? 1 : 0;
            }
            double down = sampler.shade(map, 6.5, i + 0.5);
            if (down != Plane.OUTSIDE) {
                inSight++;
                right += levels.isSet(down, 6, i) == set ? 1 : 0;
            }
        }
        return inSight == 0 ? 0 : (double) right / inSight;
    }

    /**
     * Counts the modules of a code's side: the runs along the pattern between the corner and the
     * right one of three finder patterns. ({@link Triple#mirrored} gives the other.)
     *
     * @param contrast how far set and clear differ there, in shades
     * @return 0 if the line is too short or too long to be one
     */
    static int count(Plane plane, Triple triple, double contrast) {
        var from = Steps.at(triple.corner(), triple);
        var to = Steps.at(triple.right(), triple);
        double x0 = from.x(0, 3);
        double y0 = from.y(0, 3);
        double dx = to.x(0, 3) - x0;
        double dy = to.y(0, 3) - y0;
        int points = (int) Math.ceil(2 * Math.sqrt(dx * dx + dy * dy)) + 1;
        if (points < SHORTEST || points > LONGEST) {
            return 0;
        }
        var line = new byte[points];
        for (int i = 0; i < points; i++) {
            double way = (double) i / (points - 1);
            double shade = plane.shadeAt(x0 + dx * way, y0 + dy * way);
            line[i] = (byte) (int) (Math.max(shade, 0) + 0.5);
        }
        var profile = new Profile();
        profile.trace(line, 0, points, (int) Math.max(8, 0.3 * contrast));
        return profile.count() + REST;
    }
}
