package nl.inlogcode.core.qr;

/** A flat code with modules of 6 pixels, whose alignment patterns can be moved or made paler. */
final class AlignedCode {
    static final int MODULE = 6;
    static final int EDGE = 24;

    final boolean dark;
    final int side;
    final Picture picture;
    private boolean blurred;

    AlignedCode(String text, boolean dark) {
        this.dark = dark;
        side = QrWriter.modules(text).orElseThrow().length;
        int pixels = side * MODULE;
        picture = new Picture(pixels + 2 * EDGE, pixels + 2 * EDGE, paper());
        picture.draw(text, EDGE, EDGE, pixels, ink(), paper());
    }

    int ink() {
        return dark ? Picture.BLACK : Picture.WHITE;
    }

    int paper() {
        return dark ? Picture.WHITE : Picture.BLACK;
    }

    /** Leaves paper alone for that many modules around a module's middle. */
    AlignedCode wiped(double u, double v, int around) {
        for (int y = pixel(v - around); y < pixel(v + around); y++) {
            for (int x = pixel(u - around); x < pixel(u + around); x++) {
                if (x < picture.width && y < picture.height) {
                    picture.set(x, y, paper());
                }
            }
        }
        return this;
    }

    AlignedCode pattern(double u, double v, int ink) {
        for (int j = -2; j <= 2; j++) {
            for (int i = -2; i <= 2; i++) {
                boolean ring = Math.abs(i) == 2 || Math.abs(j) == 2;
                int colour = ring || i == 0 && j == 0 ? ink : paper();
                picture.fill(pixel(u + i - 0.5), pixel(v + j - 0.5), MODULE, colour);
            }
        }
        return this;
    }

    static int pixel(double modules) {
        return (int) Math.round(EDGE + modules * MODULE);
    }

    Triple triple() {
        double near = EDGE + 3.5 * MODULE;
        double far = EDGE + (side - 3.5) * MODULE;
        return new Triple(finder(near, near), finder(far, near), finder(near, far), side, 0);
    }

    Finder finder(double x, double y) {
        return new Finder(x, y, 7 * MODULE, 7 * MODULE, dark);
    }

    /** From now on blurred over about a module, so that only one place fits best. */
    AlignedCode blurred() {
        blurred = true;
        return this;
    }

    private Plane plane() {
        var plane = Rings.plane(picture);
        for (int i = 0; i < 5 && blurred; i++) {
            plane = plane.blurred();
        }
        return plane;
    }

    Homography flat() {
        return Homography.flat(triple(), side);
    }

    Homography fit() {
        var sampler = Sampler.ofMiddles(plane());
        var levels = Levels.of(sampler, flat(), side, dark);
        return Alignment.fit(sampler, triple(), flat(), levels);
    }

    Homography refined(Homography map) {
        var sampler = Sampler.ofMiddles(plane());
        var levels = Levels.of(sampler, flat(), side, dark);
        return Alignment.refine(sampler, triple(), map, levels);
    }

    /** Where a map shows a module, in modules of the code as it was drawn. */
    static double u(Homography map, double u, double v) {
        return (map.x(u, v) - EDGE) / MODULE;
    }

    static double v(Homography map, double u, double v) {
        return (map.y(u, v) - EDGE) / MODULE;
    }
}
