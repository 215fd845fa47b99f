package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nayuki.qrcodegen.QrCode.Ecc;
import org.junit.jupiter.api.Test;

/** Lengths and places, computed by hand. */
class GeometryTest {
    private static final QrText TEXT = Bits.text(Symbols.of("x", 1, Ecc.LOW, 0)).orElseThrow();

    private static final double EXACT = 1e-9;

    private static Finder finder(double x, double y) {
        return new Finder(x, y, 28, 14, true);
    }

    @Test
    void aModuleIsAsLongAsTheChordInItsDirection() {
        var finder = finder(0, 0);
        assertEquals(4, finder.module(10, 0), EXACT);
        assertEquals(4, finder.module(-10, 0), EXACT);
        assertEquals(2, finder.module(0, 10), EXACT);
        // The chord along the row, turned onto the direction: 28 * 4 / 5 in 7 modules.
        assertEquals(3.2, finder.module(8, 6), EXACT);
        assertEquals(3.2, finder.module(8, -6), EXACT);
        assertEquals(1.6, finder.module(-6, 8), EXACT);
        assertEquals(28 * 14, finder.area(), EXACT);
    }

    @Test
    void aBetterLookAtAFinderPatternIsTaken() {
        var finder = finder(1, 2);
        finder.right = 31;
        finder.seen = 4;
        var better = new Finder(3, 4, 5, 6, true);
        better.right = 30;
        better.whole = true;
        finder.take(better);
        assertEquals(3, finder.x);
        assertEquals(4, finder.y);
        assertEquals(5, finder.width);
        assertEquals(6, finder.height);
        assertTrue(finder.whole);
        assertEquals(31, finder.right);
        assertEquals(4, finder.seen);
        better.right = 33;
        finder.take(better);
        assertEquals(33, finder.right);
    }

    private static Triple triple() {
        return new Triple(finder(10, 20), finder(70, 100), finder(-30, 50), 29, 0);
    }

    @Test
    void aTripleTellsItsAxes() {
        var triple = triple();
        assertEquals(60, triple.acrossX(), EXACT);
        assertEquals(80, triple.acrossY(), EXACT);
        assertEquals(-40, triple.downX(), EXACT);
        assertEquals(30, triple.downY(), EXACT);
        // Sides of 100 and 50 pixels, 18 modules each.
        assertEquals(Math.sqrt(100 * 50) / 18, triple.module(25), EXACT);
        assertTrue(triple.dark());
        var mirrored = triple.mirrored();
        assertEquals(-40, mirrored.acrossX(), EXACT);
        assertEquals(80, mirrored.downY(), EXACT);
    }

    @Test
    void aTripleIsUsedIfOneOfItsPatternsIs() {
        assertFalse(triple().isUsed());
        var one = triple();
        one.corner().used = true;
        assertTrue(one.isUsed());
        var two = triple();
        two.right().used = true;
        assertTrue(two.isUsed());
        var three = triple();
        three.below().used = true;
        assertTrue(three.isUsed());
        var all = triple();
        all.use();
        assertTrue(all.corner().used && all.right().used && all.below().used);
    }

    @Test
    void stepsAreAModuleLong() {
        // Across (60, 80): a chord of 14 along the column in 7 modules, 1.6 in that direction;
        // down (-40, 30): of 28 along the row, 3.2.
        var steps = Steps.at(triple().corner(), triple());
        assertEquals(0.96, steps.acrossX(), EXACT);
        assertEquals(1.28, steps.acrossY(), EXACT);
        assertEquals(-2.56, steps.downX(), EXACT);
        assertEquals(1.92, steps.downY(), EXACT);
        assertEquals(10 + 2 * 0.96 - 3 * 2.56, steps.x(2, 3), EXACT);
        assertEquals(20 + 2 * 1.28 + 3 * 1.92, steps.y(2, 3), EXACT);
    }

    /** A code of 21 modules of 4 pixels, with its top left at a place. */
    private static Homography flat(double x, double y) {
        return Homography.flat(
                new Triple(
                        finder(x + 14, y + 14),
                        finder(x + 70, y + 14),
                        finder(x + 14, y + 70),
                        21,
                        0),
                21);
    }

    private static void box(Located code, int left, int top, int right, int bottom) {
        assertEquals(left, code.left());
        assertEquals(top, code.top());
        assertEquals(right, code.right());
        assertEquals(bottom, code.bottom());
    }

    @Test
    void aPlaceIsTheBoxAroundTheFourCorners() {
        var plane = Rings.plane(new Picture(200, 150, Picture.WHITE));
        box(Place.code(TEXT, flat(30, 40), 21, plane), 30, 40, 114, 124);
        box(Place.code(TEXT, flat(30.4, 40.6), 21, plane), 30, 41, 114, 125);
        // As far as it is in the picture.
        box(Place.code(TEXT, flat(-9, -7), 21, plane), 0, 0, 75, 77);
        box(Place.code(TEXT, flat(150, 100), 21, plane), 150, 100, 200, 150);
    }

    @Test
    void aTurnedCodeHasABoxToo() {
        var plane = Rings.plane(new Picture(200, 200, Picture.WHITE));
        // Across goes (3, 4), down (-4, 3) a module: 21 of them, from (90, 10).
        var corner = new Finder(90 - 3.5, 10 + 3.5 * 7, 28, 28, true);
        var right = new Finder(corner.x + 42, corner.y + 56, 28, 28, true);
        var below = new Finder(corner.x - 56, corner.y + 42, 28, 28, true);
        var map = Homography.flat(new Triple(corner, right, below, 21, 0), 21);
        box(Place.code(TEXT, map, 21, plane), 90 - 84, 10, 90 + 63, 10 + 147);
    }

    @Test
    void aCodeInASmallerViewLiesFurtherOutInThePicture() {
        box(new Located(TEXT, 1, 2, 3, 4).times(4), 4, 8, 12, 16);
    }

    @Test
    void largeModulesAreMeanedOverNinePlaces() {
        // Modules of 10 pixels, sampled 2 pixels around: pixels 2 apart.
        var picture = new Picture(60, 60, Picture.WHITE);
        var plane = Rings.plane(picture);
        assertEquals(255, Sampler.of(plane, 10).shade(flat(0, 0), 5, 5), EXACT);
        for (int[] at : new int[][] {{18, 18}, {20, 18}, {22, 22}, {20, 20}, {18, 22}}) {
            var spotted = new Picture(60, 60, Picture.WHITE);
            spotted.set(at[0], at[1], Picture.BLACK);
            var seen = Rings.plane(spotted);
            // Of module (5, 5) the place (20.5, 20.5).
            double shade = Sampler.of(seen, 10).shade(flat(0.5, 0.5), 5, 5);
            assertEquals(255 * 8 / 9.0, shade, EXACT);
            boolean middle = at[0] == 20 && at[1] == 20;
            double alone = Sampler.ofMiddles(seen).shade(flat(0.5, 0.5), 5, 5);
            assertEquals(middle ? 0 : 255, alone, EXACT);
            // Below 5 pixels a module the middle alone tells too.
            assertEquals(alone, Sampler.of(seen, 4.9).shade(flat(0.5, 0.5), 5, 5), EXACT);
        }
    }

    @Test
    void onlyWhatIsInThePictureIsMeaned() {
        var plane = Rings.plane(new Picture(60, 60, 0xFF404040));
        var sampler = Sampler.of(plane, 10);
        assertEquals(64, sampler.shade(flat(0, 0), 0, 0), EXACT);
        assertEquals(64, sampler.shade(flat(-1.9, -1.9), 0, 0), EXACT);
        assertEquals(Plane.OUTSIDE, sampler.shade(flat(-3, 0), 0, 0));
        assertEquals(Plane.OUTSIDE, Sampler.ofMiddles(plane).shade(flat(-1, 0), 0, 0));
    }
}
