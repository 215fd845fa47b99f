package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.core.qr.Homography.Places;
import org.junit.jupiter.api.Test;

class HomographyTest {
    private static final double EXACT = 1e-5;

    private static double x(double u, double v) {
        return (7 * u + 1.5 * v + 120) / (0.002 * u + 0.001 * v + 1);
    }

    private static double y(double u, double v) {
        return (-0.5 * u + 6 * v + 80) / (0.002 * u + 0.001 * v + 1);
    }

    private static Places known(double[]... places) {
        var known = new Places(10);
        for (var place : places) {
            known.add(place[0], place[1], x(place[0], place[1]), y(place[0], place[1]), place[2]);
        }
        return known;
    }

    private static double[] at(double u, double v, double weight) {
        return new double[] {u, v, weight};
    }

    private static void same(Homography map) {
        assertTrue(map.exists());
        for (double u = 0; u <= 41; u += 4.1) {
            for (double v = 0; v <= 41; v += 4.1) {
                assertEquals(x(u, v), map.x(u, v), EXACT);
                assertEquals(y(u, v), map.y(u, v), EXACT);
            }
        }
    }

    @Test
    void recoversAPerspectiveFromFourPlaces() {
        same(known(at(3.5, 3.5, 1), at(37.5, 3.5, 1), at(3.5, 37.5, 1), at(34.5, 34.5, 1)).fit());
    }

    @Test
    void recoversItFromMorePlacesOfDifferentWeight() {
        same(
                known(
                                at(3.5, 3.5, 1),
                                at(37.5, 3.5, 1),
                                at(3.5, 37.5, 1),
                                at(34.5, 34.5, 0.5),
                                at(20.5, 6.5, 0.5),
                                at(6.5, 20.5, 0.25))
                        .fit());
    }

    @Test
    void leansToPlacesOfMoreWeight() {
        var light = known(at(0, 0, 1), at(41, 0, 1), at(0, 41, 1), at(41, 41, 1));
        light.add(20, 20, x(20, 20) + 10, y(20, 20), 0.01);
        var heavy = known(at(0, 0, 1), at(41, 0, 1), at(0, 41, 1), at(41, 41, 1));
        heavy.add(20, 20, x(20, 20) + 10, y(20, 20), 100);
        assertEquals(x(20, 20), light.fit().x(20, 20), 0.5);
        assertEquals(x(20, 20) + 10, heavy.fit().x(20, 20), 0.5);
    }

    @Test
    void takesNoMorePlacesThanThereIsRoomFor() {
        var places = new Places(1).add(1, 2, 3, 4, 1).add(5, 6, 7, 8, 1);
        assertEquals(1, places.count());
        assertEquals(3, places.xs[0]);
    }

    @Test
    void flatIsWhatThreeFinderPatternsTell() {
        // A code of 21 modules of 4 pixels at (10, 20), turned by a quarter.
        var corner = new Finder(10 + 17.5 * 4, 20 + 3.5 * 4, 28, 28, true);
        var right = new Finder(10 + 17.5 * 4, 20 + 17.5 * 4, 28, 28, true);
        var below = new Finder(10 + 3.5 * 4, 20 + 3.5 * 4, 28, 28, true);
        var map = Homography.flat(new Triple(corner, right, below, 21, 0), 21);
        assertTrue(map.exists());
        assertEquals(10 + 21 * 4, map.x(0, 0), 1e-12);
        assertEquals(20, map.y(0, 0), 1e-12);
        assertEquals(10, map.x(0, 21), 1e-12);
        assertEquals(20 + 21 * 4, map.y(21, 0), 1e-12);
    }

    @Test
    void noneIsNone() {
        assertFalse(Homography.NONE.exists());
    }
}
