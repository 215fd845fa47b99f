package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.core.qr.Homography.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AscentTest {
    /** Where four modules of a straight code lie, but one a little off. */
    private static Homography off(Drawn drawn, int place, double x, double y) {
        double near = 3.5;
        double far = drawn.side() - 3.5;
        double last = drawn.side() - 6.5;
        double[][] uvs = {{near, near}, {far, near}, {near, far}, {last, last}};
        var places = new Places(4);
        for (int i = 0; i < 4; i++) {
            double u = uvs[i][0];
            double v = uvs[i][1];
            double offX = i == place ? x : 0;
            double offY = i == place ? y : 0;
            places.add(u, v, drawn.map().x(u, v) + offX, drawn.map().y(u, v) + offY, 1);
        }
        return places.fit();
    }

    private static Ascent from(Drawn drawn, Homography map) {
        var function = new FunctionModules(drawn.side());
        return new Ascent(drawn.plane(), map, drawn.levels(), function);
    }

    @Test
    void staysOnTheTop() {
        var drawn = Drawn.of(Slant.straight(6));
        var ascent = from(drawn, drawn.map());
        assertEquals(1, ascent.fit(), 1e-9);
        ascent.climb(6);
        assertSame(drawn.map(), ascent.map());
        assertEquals(1, ascent.fit(), 1e-9);
    }

    // Each of the four places, each way: by a module and more.
    @ParameterizedTest
    @CsvSource({
        "0,5,0", "0,-5,0", "0,0,5", "0,0,-5",
        "1,5,0", "1,-5,0", "1,0,5", "1,0,-5",
        "2,5,0", "2,-5,0", "2,0,5", "2,0,-5",
        "3,9,0", "3,-9,0", "3,0,7", "3,0,-7",
        "3,7,-7", "3,-6,-6"
    })
    void climbsBack(int place, double x, double y) {
        var drawn = Drawn.of(Slant.straight(6));
        var map = off(drawn, place, x, y);
        assertTrue(drawn.wrong(map) > 10);
        var ascent = from(drawn, map);
        double before = ascent.fit();
        assertTrue(before < 0.95, "fits " + before);
        ascent.climb(6);
        assertEquals(1, ascent.fit(), 0.02);
        assertEquals(0, drawn.wrong(ascent.map()));
        var function = new FunctionModules(drawn.side());
        double told = function.fit(drawn.plane(), ascent.map(), drawn.levels());
        assertEquals(told, ascent.fit(), 1e-12);
    }

    // Where a module has few pixels, a fraction of one counts.
    @ParameterizedTest
    @CsvSource({"0,0.7,0", "1,-0.8,0", "2,0,0.8", "3,1.5,0", "3,0,-1.5", "3,1,1"})
    void endsWithAFractionOfAPixel(int place, double x, double y) {
        var drawn = Drawn.of(Slant.straight(2));
        var ascent = from(drawn, off(drawn, place, x, y));
        double best = from(drawn, drawn.map()).fit();
        ascent.climb(2);
        assertTrue(ascent.fit() >= best - 0.01, ascent.fit() + " of " + best);
        double side = drawn.side();
        for (double u = 0; u <= side; u += side) {
            for (double v = 0; v <= side; v += side) {
                assertEquals(drawn.map().x(u, v), ascent.map().x(u, v), 0.6);
                assertEquals(drawn.map().y(u, v), ascent.map().y(u, v), 0.6);
            }
        }
    }
}
