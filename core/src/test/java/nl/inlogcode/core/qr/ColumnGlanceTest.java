package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of runs, light and dark by turns; the row says that a module has 4 pixels. */
class ColumnGlanceTest {
    private static final int PROMINENCE = 80;
    private static final double MODULE = 4;
    private static final double MIDDLE = 128;

    private static Plane column(int light, int dark, int... runs) {
        var picture = new Picture(1, Rings.sum(runs), Picture.WHITE);
        int y = 0;
        for (int i = 0; i < runs.length; i++) {
            for (int j = 0; j < runs[i]; j++) {
                picture.set(0, y++, i % 2 == 0 ? light : dark);
            }
        }
        return Rings.plane(picture);
    }

    private static boolean seen(int y, int... runs) {
        var plane = column(Picture.WHITE, Picture.BLACK, runs);
        return new ColumnGlance(plane, PROMINENCE).mayBeFinder(0, y, MODULE, MIDDLE, true);
    }

    @Test
    void seesAPatternFromEachRowOfItsSquare() {
        for (int y = 18; y < 30; y++) {
            assertTrue(seen(y, 10, 4, 4, 12, 4, 4, 10), "row " + y);
        }
    }

    @Test
    void seesALightPattern() {
        var plane = column(Picture.BLACK, Picture.WHITE, 10, 4, 4, 12, 4, 4, 10);
        var glance = new ColumnGlance(plane, PROMINENCE);
        assertTrue(glance.mayBeFinder(0, 20, MODULE, MIDDLE, false));
        assertFalse(glance.mayBeFinder(0, 20, MODULE, MIDDLE, true));
    }

    @Test
    void whatIsJustTheMiddleIsNotDarkerThanIt() {
        // A gap as light as the middle is a gap still.
        var plane = column(0xFF808080, Picture.BLACK, 10, 4, 4, 12, 4, 4, 10);
        assertTrue(new ColumnGlance(plane, PROMINENCE).mayBeFinder(0, 20, MODULE, 128, true));
        assertFalse(new ColumnGlance(plane, PROMINENCE).mayBeFinder(0, 20, MODULE, 129, true));
    }

    // As high as the row says; a line; a bar. What is stretched or squeezed to a third is let
    // through.
    @ParameterizedTest
    @CsvSource({"12,true", "3,true", "2,false", "1,false", "39,true", "40,false", "60,false"})
    void judgesTheSquareByItsHeight(int height, boolean seen) {
        int gap = Math.max(1, height / 3);
        assertEquals(seen, seen(30 + gap + height / 2, 20, 10, gap, height, gap, 10, 20));
    }

    // For a square of 24 pixels: a module down is 8 of them.
    @ParameterizedTest
    @CsvSource({"8,true", "3,true", "2,false", "18,true", "19,false", "40,false"})
    void judgesBothGapsByTheSquare(int gap, boolean seen) {
        assertEquals(seen, seen(30 + gap + 12, 20, 10, gap, 24, 8, 10, 20), "above");
        assertEquals(seen, seen(50, 20, 10, 8, 24, gap, 10, 20), "below");
    }

    @Test
    void aLongBarIsNoSquareWhereverItIsLookedAt() {
        for (int y = 10; y < 110; y++) {
            assertFalse(seen(y, 10, 100, 10), "row " + y);
        }
    }

    @Test
    void theRingIsLeftToTheCheck() {
        // Nothing is seen of it in a picture that ends with the gaps.
        assertTrue(seen(10, 4, 12, 4));
        // But a square at the edge has no gap there.
        assertFalse(seen(6, 0, 12, 4, 4));
        assertFalse(seen(10, 4, 12));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 59, 60, 80})
    void doesNotJudgeByAMiddleWhereShadesAreHardlyApart(int prominence) {
        var bar = column(Picture.WHITE, Picture.BLACK, 10, 100, 10);
        boolean seen = new ColumnGlance(bar, prominence).mayBeFinder(0, 50, MODULE, MIDDLE, true);
        assertEquals(prominence < 60, seen);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2.1, 2.2, 3})
    void doesNotJudgeSmallModules(double module) {
        var bar = column(Picture.WHITE, Picture.BLACK, 10, 100, 10);
        boolean seen = new ColumnGlance(bar, PROMINENCE).mayBeFinder(0, 50, module, MIDDLE, true);
        assertEquals(module < 2.2, seen);
    }
}
