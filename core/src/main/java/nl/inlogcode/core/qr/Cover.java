package nl.inlogcode.core.qr;

/** Something that lies over a code of which all corners are in sight. */
final class Cover {
    /** The side of a square of modules that are all set or all clear only if none are seen. */
    private static final int BLOCK = 5;

    /** One of so many modules in such squares says that something lies over a code. */
    private static final int COVERED = 40;

    private Cover() {}

    /** True if a part of it is of one shade, as no data is: masks see to that. */
    static boolean liesOver(Plane plane, Homography map, Levels levels) {
        int side = levels.modules();
        int covered = 0;
        // How many modules of one kind there are in a row, and of such rows below each other.
        var rows = new int[side];
        for (int y = 0; y < side; y++) {
            int run = 0;
            boolean before = false;
            for (int x = 0; x < side; x++) {
                double u = x + 0.5;
                double v = y + 0.5;
                double shade = plane.shadeAt(map.x(u, v), map.y(u, v));
                boolean set = levels.isSet(shade, u, v);
                run = set == before ? run + 1 : 1;
                before = set;
                rows[x] = run >= BLOCK ? rows[x] + 1 : 0;
                covered += rows[x] >= BLOCK ? 1 : 0;
            }
        }
        return covered * COVERED > side * side;
    }
}
