package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FiveRunsTest {
    private static final double SLACK = 0.35;

    /** Runs of those lengths, light first. */
    private static Profile line(int... lengths) {
        int sum = 0;
        for (int length : lengths) {
            sum += length;
        }
        var line = new byte[sum];
        int at = 0;
        for (int i = 0; i < lengths.length; i++) {
            for (int j = 0; j < lengths[i]; j++) {
                line[at++] = (byte) (i % 2 == 0 ? 255 : 0);
            }
        }
        var profile = new Profile();
        profile.trace(line, 0, sum, 80);
        return profile;
    }

    @Test
    void tellsMiddleAndModuleOfAWholePattern() {
        var runs = new FiveRuns();
        assertTrue(runs.around(24, line(10, 4, 4, 12, 4, 4, 10), true, SLACK));
        assertTrue(runs.whole());
        assertEquals(24, runs.middle(), 1e-12);
        assertEquals(4, runs.module(), 1e-12);
        runs.moveBy(100);
        assertEquals(124, runs.middle(), 1e-12);
    }

    @Test
    void tellsThemOfAPatternOpenOnOneSide() {
        var runs = new FiveRuns();
        assertTrue(runs.around(45, line(10, 20, 4, 12, 4, 4, 10), true, SLACK));
        assertFalse(runs.whole());
        assertEquals(40, runs.middle(), 1e-12);
        assertEquals(4, runs.module(), 1e-12);
        assertTrue(runs.around(24, line(10, 4, 4, 12, 4, 20, 10), true, SLACK));
        assertFalse(runs.whole());
        assertEquals(24, runs.middle(), 1e-12);
        assertEquals(4, runs.module(), 1e-12);
    }

    /** Shades, each for that many pixels. */
    private static Profile shades(int... shadesAndLengths) {
        var line = new byte[200];
        int at = 0;
        for (int i = 0; i < shadesAndLengths.length; i += 2) {
            for (int j = 0; j < shadesAndLengths[i + 1]; j++) {
                line[at++] = (byte) shadesAndLengths[i];
            }
        }
        var profile = new Profile();
        profile.trace(line, 0, at, 24);
        return profile;
    }

    @Test
    void findsTheGapOfAPaleRingOnADarkerPage() {
        var runs = new FiveRuns();
        // The page is 0, ring and square are 150, gap and quiet zone 240.
        var before = shades(0, 20, 150, 4, 240, 4, 150, 12, 240, 4, 150, 4, 240, 10);
        assertTrue(runs.around(34, before, true, SLACK));
        assertFalse(runs.whole());
        assertEquals(34, runs.middle(), 1e-12);
        assertEquals(4, runs.module(), 1e-12);
        var after = shades(240, 10, 150, 4, 240, 4, 150, 12, 240, 4, 150, 4, 0, 20);
        assertTrue(runs.around(24, after, true, SLACK));
        assertEquals(24, runs.middle(), 1e-12);
        assertEquals(4, runs.module(), 1e-12);
    }

    @Test
    void findsTheGapOfAGreyRingOnALighterPage() {
        var runs = new FiveRuns();
        var before = shades(255, 20, 105, 4, 15, 4, 105, 12, 15, 4, 105, 4, 15, 10);
        assertTrue(runs.around(34, before, false, SLACK));
        assertEquals(34, runs.middle(), 1e-12);
        assertEquals(4, runs.module(), 1e-12);
        var after = shades(15, 10, 105, 4, 15, 4, 105, 12, 15, 4, 105, 4, 255, 20);
        assertTrue(runs.around(24, after, false, SLACK));
        assertEquals(24, runs.middle(), 1e-12);
        assertEquals(4, runs.module(), 1e-12);
    }

    @Test
    void seesLightPatterns() {
        var runs = new FiveRuns();
        var line = line(1, 10, 4, 4, 12, 4, 4, 10);
        assertTrue(runs.around(25, line, false, SLACK));
        assertEquals(25, runs.middle(), 1e-12);
        assertFalse(runs.around(25, line, true, SLACK));
    }

    @Test
    void seesNoneInOtherRuns() {
        var runs = new FiveRuns();
        // Not around the middle one.
        assertFalse(runs.around(11, line(10, 4, 4, 12, 4, 4, 10), true, SLACK));
        assertFalse(runs.around(16, line(10, 4, 4, 12, 4, 4, 10), true, SLACK));
        assertFalse(runs.around(36, line(10, 4, 4, 12, 4, 4, 10), true, SLACK));
        // Runs alike, the square too short or too long, a gap too wide, open on both sides.
        assertFalse(runs.around(20, line(10, 4, 4, 4, 4, 4, 10), true, SLACK));
        assertFalse(runs.around(25, line(10, 4, 4, 40, 4, 4, 10), true, SLACK));
        assertFalse(runs.around(30, line(10, 4, 12, 12, 4, 4, 10), true, SLACK));
        assertFalse(runs.around(24, line(10, 4, 4, 12, 12, 4, 10), true, SLACK));
        assertFalse(runs.around(40, line(10, 20, 4, 12, 4, 20, 10), true, SLACK));
        // An outer run that is hardly there.
        assertFalse(runs.around(22, line(10, 1, 4, 12, 4, 4, 10), true, SLACK));
        assertFalse(runs.around(24, line(10, 4, 4, 12, 4, 1, 10), true, SLACK));
        // At the line's ends.
        assertFalse(runs.around(1, line(10, 4), true, SLACK));
        assertFalse(runs.around(5, line(5), true, SLACK));
    }

    @Test
    void bearsMoreWhereModulesAreSmall() {
        // Modules of 2, one of them drawn as 3 or 4 pixels.
        var runs = new FiveRuns();
        assertTrue(runs.around(17, line(10, 2, 3, 6, 2, 2, 10), true, SLACK));
        assertFalse(runs.around(17, line(10, 2, 4, 6, 2, 2, 10), true, 0));
    }

    @Test
    void nearMeansLessThanTheTolerance() {
        assertTrue(FiveRuns.near(4.9, 4, 1));
        assertTrue(FiveRuns.near(3.1, 4, 1));
        assertFalse(FiveRuns.near(5, 4, 1));
        assertFalse(FiveRuns.near(3, 4, 1));
    }
}
