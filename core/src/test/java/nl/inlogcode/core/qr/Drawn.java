package nl.inlogcode.core.qr;

import java.util.List;

/**
 * A code drawn where it is known to lie: what each stage is asked to find.
 *
 * @param picture as it was drawn
 * @param plane the same in shades
 * @param triple its finder patterns, exact
 * @param map where its modules lie, exact if it is not seen from aside
 */
record Drawn(Picture picture, Plane plane, Triple triple, Homography map, int side) {
    static final String TEXT = "https://voorbeeld.nl/abcdefgh";

    /** In the middle of a white picture of 300 pixels. */
    static Drawn of(Slant slant) {
        return of(slant, QrWriter.modules(TEXT).orElseThrow());
    }

    /** The same with other modules. */
    static Drawn of(Slant slant, boolean[][] modules) {
        var picture = new Picture(300, 300, Picture.WHITE);
        slant.draw(picture, modules, 150, 150, Picture.BLACK, Picture.WHITE);
        var plane = Plane.of(picture.pixels(), Channel.BRIGHTNESS, 255);
        plane.needAll();
        double far = modules.length / 2.0 - 3.5;
        var triple =
                new Triple(
                        finder(slant, -far, -far),
                        finder(slant, far, -far),
                        finder(slant, -far, far),
                        modules.length,
                        0);
        return new Drawn(
                picture, plane, triple, Homography.flat(triple, modules.length), modules.length);
    }

    /** At a place told in modules from the middle. */
    private static Finder finder(Slant slant, double u, double v) {
        double wide = 7 * slant.module();
        var place = slant.place(u, v);
        return new Finder(150 + place[0], 150 + place[1], wide, wide, true);
    }

    Levels levels() {
        return Levels.of(Sampler.ofMiddles(plane), map, side, true);
    }

    /** How many modules are told wrongly by their middles' shade. */
    int wrong(Homography by) {
        var modules = QrWriter.modules(TEXT).orElseThrow();
        int wrong = 0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double shade = plane.shadeAt(by.x(x + 0.5, y + 0.5), by.y(x + 0.5, y + 0.5));
                wrong += shade < 128 == modules[y][x] ? 0 : 1;
            }
        }
        return wrong;
    }

    List<Finder> finders() {
        return List.of(triple.corner(), triple.right(), triple.below());
    }
}
