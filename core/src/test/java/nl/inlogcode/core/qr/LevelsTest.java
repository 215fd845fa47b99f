package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A code of 25 modules of 4 pixels, whose finder patterns have different shades. */
class LevelsTest {
    private static final int SIDE = 25;
    private static final int MODULE = 4;

    private final Picture picture = new Picture(SIDE * MODULE, SIDE * MODULE, Picture.WHITE);

    private static int grey(int shade) {
        return 0xFF000000 | shade * 0x010101;
    }

    private void finder(int left, int top, int set, int clear) {
        var runs = Rings.runs(MODULE);
        Rings.draw(picture, left * MODULE, top * MODULE, runs, runs, grey(set), grey(clear));
    }

    private static Finder at(double u, double v, boolean dark) {
        return new Finder(u * MODULE, v * MODULE, 7 * MODULE, 7 * MODULE, dark);
    }

    private static Triple triple(boolean dark) {
        return new Triple(at(3.5, 3.5, dark), at(21.5, 3.5, dark), at(3.5, 21.5, dark), SIDE, 0);
    }

    private Levels flat(boolean dark) {
        var sampler = Sampler.ofMiddles(Rings.plane(picture));
        return Levels.of(sampler, Homography.flat(triple(dark), SIDE), SIDE, dark);
    }

    @Test
    void theThresholdRisesFromCornerToCorner() {
        finder(0, 0, 20, 100);
        finder(18, 0, 60, 200);
        finder(0, 18, 0, 80);
        for (var levels :
                new Levels[] {
                    flat(true), Levels.ofCorners(Rings.plane(picture), triple(true), SIDE)
                }) {
            assertEquals(1, levels.match());
            assertEquals(60, levels.middle(0), 1e-9);
            assertEquals(130, levels.middle(1), 1e-9);
            assertEquals(40, levels.middle(2), 1e-9);
            assertEquals(80, levels.contrast(0), 1e-9);
            assertEquals(140, levels.contrast(1), 1e-9);
            assertEquals(80, levels.leastContrast(), 1e-9);
            assertEquals(100, levels.meanContrast(), 1e-9);
            assertEquals(60, levels.threshold(3.5, 3.5), 1e-9);
            assertEquals(130, levels.threshold(21.5, 3.5), 1e-9);
            assertEquals(40, levels.threshold(3.5, 21.5), 1e-9);
            // Half the way right, half the way down.
            assertEquals(95, levels.threshold(12.5, 3.5), 1e-9);
            assertEquals(50, levels.threshold(3.5, 12.5), 1e-9);
            assertEquals(110, levels.threshold(21.5, 21.5), 1e-9);
            assertTrue(levels.isSet(109, 21.5, 21.5));
            assertFalse(levels.isSet(110.5, 21.5, 21.5));
        }
    }

    @Test
    void lightModulesAreAboveTheThreshold() {
        finder(0, 0, 200, 100);
        finder(18, 0, 200, 100);
        finder(0, 18, 180, 100);
        var levels = flat(false);
        assertEquals(1, levels.match());
        assertEquals(80, levels.leastContrast(), 1e-9);
        assertEquals(150, levels.middle(0), 1e-9);
        assertTrue(levels.isSet(151, 3.5, 3.5));
        assertFalse(levels.isSet(149, 3.5, 3.5));
        // Dark ones there are none.
        assertEquals(0, flat(true).match());
    }

    @Test
    void countsTheModulesThatAreAsTheyShouldBe() {
        finder(0, 0, 0, 255);
        finder(18, 0, 0, 255);
        finder(0, 18, 0, 255);
        // Three of 99; and one that does not count, in a corner of the ring.
        picture.fill(3 * MODULE, 0, MODULE, Picture.WHITE);
        picture.fill(21 * MODULE, MODULE, MODULE, Picture.BLACK);
        picture.fill(3 * MODULE, 21 * MODULE, MODULE, Picture.WHITE);
        picture.fill(0, 0, MODULE, Picture.WHITE);
        assertEquals(96.0 / 99, flat(true).match(), 1e-9);
    }

    @Test
    void onePatternThatIsNoneIsEnough() {
        finder(0, 0, 0, 255);
        finder(18, 0, 0, 255);
        assertEquals(0, flat(true).match());
    }
}
