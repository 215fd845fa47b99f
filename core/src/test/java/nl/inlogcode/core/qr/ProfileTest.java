package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProfileTest {
    private static Profile of(int prominence, int... shades) {
        var line = new byte[shades.length + 2];
        for (int i = 0; i < shades.length; i++) {
            line[i + 1] = (byte) shades[i];
        }
        // Neighbours that would be seen if it went outside.
        line[0] = (byte) (shades[0] > 127 ? 0 : 255);
        line[shades.length + 1] = (byte) (shades[shades.length - 1] > 127 ? 0 : 255);
        var profile = new Profile();
        profile.trace(line, 1, shades.length, prominence);
        return profile;
    }

    private static void ends(Profile profile, double... ends) {
        assertEquals(ends.length, profile.count());
        for (int i = 0; i < ends.length; i++) {
            assertEquals(ends[i], profile.end(i), 1e-12, "run " + i);
            assertEquals(i == 0 ? 0 : ends[i - 1], profile.start(i), 1e-12, "run " + i);
        }
    }

    @Test
    void cutsBetweenTwoPixelsWhereTheEdgeIsSharp() {
        var profile = of(80, 255, 255, 0, 0, 0, 255, 255);
        ends(profile, 2, 5, 7);
        assertEquals(255, profile.extreme(0));
        assertEquals(0, profile.extreme(1));
        assertFalse(profile.isDark(0));
        assertTrue(profile.isDark(1));
    }

    @Test
    void cutsWhereAMixedPixelSaysSo() {
        // A quarter of the third pixel is dark: the edge lies 2.75 pixels in.
        ends(of(80, 200, 200, 160, 40, 40), 2 + 0.5 + 40.0 / 120, 5);
        // Half of it: in its middle.
        ends(of(80, 200, 200, 120, 40, 40), 2.5, 5);
        ends(of(80, 40, 40, 120, 200, 200), 2.5, 5);
        // Three quarters: the middle is crossed between it and the one before.
        ends(of(80, 200, 200, 80, 40, 40), 1 + 0.5 + 80.0 / 120, 5);
    }

    @Test
    void seesNoRunWithoutProminence() {
        ends(of(80, 100, 179, 100, 179), 4);
        ends(of(80, 100, 180, 100, 180), 1, 2, 3, 4);
        ends(of(80, 100), 1);
        ends(of(80, 100, 180), 1, 2);
    }

    @Test
    void takesWhatIsSmallerForNoise() {
        // Down by 60 within the light run, up by 60 within the dark one.
        ends(of(80, 250, 190, 250, 10, 70, 10, 250), 3, 6, 7);
    }

    @Test
    void goesBackFromAnExtremeThatComesLate() {
        // The edge lies where 130 is crossed, far before the extremes.
        ends(
                of(80, 255, 250, 20, 10, 5, 240, 255),
                2 - 0.5 + 120.0 / 230,
                5 - 0.5 + 125.0 / 235,
                7);
    }

    @Test
    void findsTheRunOfAPlace() {
        var profile = of(80, 255, 255, 0, 0, 0, 255, 255);
        assertEquals(0, profile.runAt(0));
        assertEquals(0, profile.runAt(1.9));
        assertEquals(1, profile.runAt(2));
        assertEquals(2, profile.runAt(5));
        assertEquals(3, profile.runAt(7));
    }

    @Test
    void growsWithTheLine() {
        var shades = new int[5000];
        for (int i = 0; i < shades.length; i++) {
            shades[i] = i % 2 * 255;
        }
        assertEquals(5000, of(80, shades).count());
    }

    @Test
    void tellsWhereARunEndsAgainstAnother() {
        // A square of 100 and gaps of 200, in a ring of 0: the middle against the square is 150.
        var profile = of(40, 200, 200, 160, 100, 100, 100, 180, 200, 200, 50, 0, 0);
        assertEquals(4, profile.count());
        // The gap's far edge as the ring tells it is at 100; against the square 150 is crossed
        // sooner: a third of the way from 200 to 50.
        assertEquals(8 + 0.5 + 100.0 / 150, profile.end(2), 1e-12);
        assertEquals(8 + 0.5 + 50.0 / 150, profile.endAgainst(2, 1), 1e-12);
        // Against a run alike that it meets, nothing changes.
        assertEquals(profile.end(1), profile.endAgainst(1, 2), 1e-12);
        assertEquals(profile.end(0), profile.endAgainst(0, 1), 1e-12);
    }

    @Test
    void tellsWhereARunStartsAgainstAnother() {
        var profile = of(40, 0, 0, 50, 200, 200, 180, 100, 100, 100, 200, 200);
        assertEquals(4, profile.count());
        assertEquals(2 + 0.5 + 50.0 / 150, profile.end(0), 1e-12);
        // Gone back from the light run's extreme to 150.
        assertEquals(2 + 0.5 + 100.0 / 150, profile.startAgainst(1, 2), 1e-12);
        assertEquals(profile.start(2), profile.startAgainst(2, 1), 1e-12);
    }

    @Test
    void tellsTheSameOfLightPatterns() {
        var profile = of(40, 55, 55, 95, 155, 155, 155, 75, 55, 55, 205, 255, 255);
        assertEquals(4, profile.count());
        assertEquals(8 + 0.5 + 50.0 / 150, profile.endAgainst(2, 1), 1e-12);
        assertEquals(8 + 0.5 + 100.0 / 150, profile.end(2), 1e-12);
        var other = of(40, 255, 255, 205, 55, 55, 75, 155, 155, 155, 55, 55);
        assertEquals(2 + 0.5 + 100.0 / 150, other.startAgainst(1, 2), 1e-12);
    }

    @Test
    void aRunThatNothingEndsEndsWithTheLine() {
        var profile = of(40, 0, 0, 200, 200, 200);
        assertEquals(5, profile.endAgainst(1, 0), 1e-12);
        assertEquals(2, profile.endAgainst(0, 1), 1e-12);
        assertEquals(0, profile.startAgainst(0, 1), 1e-12);
    }
}
