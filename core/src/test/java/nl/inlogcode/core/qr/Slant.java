package nl.inlogcode.core.qr;

/**
 * How modules lie in a picture: turned, sheared, seen from aside.
 *
 * @param angle by which they are turned, in radians
 * @param module the length of a module in the middle, in pixels
 * @param shear how many modules further a line goes for each that it goes down
 * @param tiltX how much nearer the picture is for each pixel across
 * @param tiltY the same down
 */
record Slant(double angle, double module, double shear, double tiltX, double tiltY) {
    static Slant straight(double module) {
        return new Slant(0, module, 0, 0, 0);
    }

    /**
     * Draws modules around a place, each pixel the mean of nine places in it; what lies outside
     * them stays as it is.
     */
    void draw(Picture picture, boolean[][] modules, double x, double y, int dark, int light) {
        for (int row = 0; row < picture.height; row++) {
            for (int column = 0; column < picture.width; column++) {
                int darks = 0;
                int lights = 0;
                for (int i = 0; i < 9; i++) {
                    double dx = column + (i % 3 + 0.5) / 3 - x;
                    double dy = row + (i / 3 + 0.5) / 3 - y;
                    switch (at(modules, dx, dy)) {
                        case 1 -> darks++;
                        case 0 -> lights++;
                        default -> {}
                    }
                }
                int here = picture.at(column, row);
                picture.set(column, row, mixed(dark, darks, light, lights, here));
            }
        }
    }

    /** From modules to pixels, both told from the middle. */
    double[] place(double u, double v) {
        double across = (u - shear * v) * module;
        double down = v * module;
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        // (across, down) times the nearness is the place turned back; the nearness tells of it.
        double x = across * cosine - down * sine;
        double y = across * sine + down * cosine;
        double nearness = 1 / (1 - tiltX * x - tiltY * y);
        return new double[] {x * nearness, y * nearness};
    }

    /** 1 for a set module, 0 for a clear one, -1 outside. */
    private int at(boolean[][] modules, double dx, double dy) {
        double cosine = Math.cos(angle) / module;
        double sine = Math.sin(angle) / module;
        double nearness = 1 + tiltX * dx + tiltY * dy;
        double down = (cosine * dy - sine * dx) / nearness;
        double across = (cosine * dx + sine * dy) / nearness + shear * down;
        int u = (int) Math.floor(across + modules.length / 2.0);
        int v = (int) Math.floor(down + modules.length / 2.0);
        boolean inside =
                nearness > 0 && u >= 0 && v >= 0 && u < modules.length && v < modules.length;
        return inside ? modules[v][u] ? 1 : 0 : -1;
    }

    private static int mixed(int dark, int darks, int light, int lights, int here) {
        int mixed = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            int sum =
                    darks * (dark >>> shift & 0xFF)
                            + lights * (light >>> shift & 0xFF)
                            + (9 - darks - lights) * (here >>> shift & 0xFF);
            mixed |= sum / 9 << shift;
        }
        return mixed;
    }
}
