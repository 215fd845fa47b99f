package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns with modules of 4 pixels at (20, 20), black on white if nothing else is said. */
class FinderCheckTest {
    private static final int[] RUNS = Rings.runs(4);
    private static final double MIDDLE = 34;

    private static Picture pattern(int[] across, int[] down) {
        var picture = new Picture(Rings.sum(across) + 40, Rings.sum(down) + 40, Picture.WHITE);
        Rings.draw(picture, 20, 20, across, down, Picture.BLACK, Picture.WHITE);
        return picture;
    }

    private static FinderCheck check(Picture picture) {
        return new FinderCheck(Rings.plane(picture), 80, 0.35);
    }

    private static void lies(double x, double y, double width, double height, Finder finder) {
        assertEquals(x, finder.x, 1e-9);
        assertEquals(y, finder.y, 1e-9);
        assertEquals(width, finder.width, 1e-9);
        assertEquals(height, finder.height, 1e-9);
    }

    @Test
    void tellsThePatternFromAnyPlaceOfItsSquare() {
        var check = check(pattern(RUNS, RUNS));
        for (int y = 28; y < 40; y++) {
            for (int x = 28; x < 40; x++) {
                var finder = check.at(x, y + 0.5, 4, true).orElseThrow();
                lies(MIDDLE, MIDDLE, 28, 28, finder);
                assertTrue(finder.whole && finder.dark);
                assertEquals(33, finder.right);
            }
        }
    }

    @Test
    void seesNothingBesideTheSquare() {
        var check = check(pattern(RUNS, RUNS));
        assertTrue(check.at(26, MIDDLE, 4, true).isEmpty());
        assertTrue(check.at(42, MIDDLE, 4, true).isEmpty());
        assertTrue(check.at(MIDDLE, 26, 4, true).isEmpty());
        assertTrue(check.at(MIDDLE, 42, 4, true).isEmpty());
        assertTrue(check.at(MIDDLE, MIDDLE, 4, false).isEmpty());
    }

    @Test
    void seesNothingOutsideThePicture() {
        var check = check(pattern(RUNS, RUNS));
        for (double out : new double[] {-1, 68, 1000}) {
            assertTrue(check.at(out, MIDDLE, 4, true).isEmpty());
            assertTrue(check.at(MIDDLE, out, 4, true).isEmpty());
        }
    }

    @Test
    void seesLightOnes() {
        var picture = new Picture(68, 68, Picture.BLACK);
        Rings.draw(picture, 20, 20, RUNS, RUNS, Picture.WHITE, Picture.BLACK);
        var finder = check(picture).at(30, 30, 4, false).orElseThrow();
        lies(MIDDLE, MIDDLE, 28, 28, finder);
        assertFalse(finder.dark);
    }

    @Test
    void seesOneThatFillsThePicture() {
        var picture = new Picture(28, 28, Picture.WHITE);
        Rings.draw(picture, 0, 0, RUNS, RUNS, Picture.BLACK, Picture.WHITE);
        lies(14, 14, 28, 28, check(picture).at(12, 12, 4, true).orElseThrow());
    }

    // How high modules may be that are 4 pixels wide: up to 3.2 times more or less.
    @ParameterizedTest
    @CsvSource({"12,true", "13,false", "2,true", "1,false"})
    void bearsStretchedOnes(int high, boolean found) {
        var check = check(pattern(RUNS, Rings.runs(high)));
        var finder = check.at(MIDDLE, 20 + 3.5 * high, 4, true);
        assertEquals(found, finder.isPresent());
        finder.ifPresent(seen -> lies(MIDDLE, 20 + 3.5 * high, 28, 7 * high, seen));
    }

    @Test
    void looksFarEnoughForARingThatRunsOn() {
        // A ring of 7 modules on one side still shows where it ends; one of 40 does not.
        var seven = check(pattern(RUNS, new int[] {28, 4, 12, 4, 4}));
        var finder = seven.at(MIDDLE, 58, 4, true).orElseThrow();
        lies(MIDDLE, 20 + 28 + 10, 28, 28, finder);
        assertFalse(finder.whole);
        assertEquals(33, finder.right);
        var forty = check(pattern(RUNS, new int[] {4, 4, 12, 4, 160}));
        assertFalse(forty.at(MIDDLE, MIDDLE, 4, true).orElseThrow().whole);
        assertFalse(
                check(pattern(new int[] {28, 4, 12, 4, 4}, RUNS))
                        .at(58, MIDDLE, 4, true)
                        .orElseThrow()
                        .whole);
    }

    /** Spoils modules of a pattern, told by column and row from 0 to 6. */
    private static void spoil(Picture picture, int left, int... modules) {
        for (int module : modules) {
            int x = module / 10;
            int y = module % 10;
            int colour = FinderModules.isSet(x, y) ? Picture.WHITE : Picture.BLACK;
            picture.fill(left + 4 * x, 20 + 4 * y, 4, colour);
        }
    }

    @Test
    void countsTheModulesThatAreRight() {
        var picture = pattern(RUNS, RUNS);
        // None of the middle row and column, by which it is seen; the last is none that counts.
        spoil(picture, 20, 2, 4, 62, 64, 11);
        var finder = check(picture).at(MIDDLE, MIDDLE, 4, true).orElseThrow();
        assertTrue(finder.whole);
        assertEquals(29, finder.right);
    }

    @Test
    void wantsNearlyAllModulesOfAnOpenOne() {
        int[] open = {28, 4, 12, 4, 4};
        var picture = pattern(open, RUNS);
        spoil(picture, 44, 62, 64, 24 + 20);
        assertEquals(30, check(picture).at(58, MIDDLE, 4, true).orElseThrow().right);
        spoil(picture, 44, 24);
        assertTrue(check(picture).at(58, MIDDLE, 4, true).isEmpty());
    }

    @Test
    void comesToTheMiddleOfOneThatLiesAskew() {
        var drawn = Drawn.of(new Slant(0.3, 6, 0, 0, 0));
        var due = drawn.triple().corner();
        var check = new FinderCheck(drawn.plane(), 80, 0.35);
        for (double off = -4; off <= 4; off += 2) {
            var finder = check.at(due.x + off, due.y - off, 6, true).orElseThrow();
            assertEquals(due.x, finder.x, 1, "from " + off);
            assertEquals(due.y, finder.y, 1, "from " + off);
            assertEquals(due.width / Math.cos(0.3), finder.width, 1.5);
            assertEquals(due.height / Math.cos(0.3), finder.height, 1.5);
        }
    }
}
