package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OuterEdgesTest {
    private static final int MODULE = AlignedCode.MODULE;

    private static Homography fit(AlignedCode code, Homography flat) {
        var plane = Rings.plane(code.picture);
        var levels = Levels.ofCorners(plane, code.triple(), code.side);
        return OuterEdges.fit(plane, code.triple(), flat, levels);
    }

    private static AlignedCode code(boolean dark) {
        return new AlignedCode(Drawn.TEXT, dark);
    }

    /** That the edges meet at a place, told in modules. */
    private static void meet(AlignedCode code, double u, double v) {
        var map = fit(code, code.flat());
        assertTrue(map.exists());
        assertEquals(u, AlignedCode.u(map, code.side, code.side), 0.02);
        assertEquals(v, AlignedCode.v(map, code.side, code.side), 0.02);
        // The finder patterns stay.
        assertEquals(3.5, AlignedCode.u(map, 3.5, 3.5), 1e-6);
        assertEquals(code.side - 3.5, AlignedCode.u(map, code.side - 3.5, 3.5), 1e-6);
        assertEquals(code.side - 3.5, AlignedCode.v(map, 3.5, code.side - 3.5), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theEdgesOfAFlatCodeMeetInItsCorner(boolean dark) {
        meet(code(dark), 29, 29);
    }

    /** Makes the ring of a pattern that many pixels thicker on the outside, or thinner. */
    private static void thicken(AlignedCode code, int across, int down) {
        int end = AlignedCode.EDGE + code.side * MODULE;
        for (int i = 0; i < 7 * MODULE; i++) {
            for (int j = 0; j < Math.abs(across); j++) {
                int x = across > 0 ? end + j : end - 1 - j;
                code.picture.set(x, AlignedCode.EDGE + i, across > 0 ? code.ink() : code.paper());
            }
            for (int j = 0; j < Math.abs(down); j++) {
                int y = down > 0 ? end + j : end - 1 - j;
                code.picture.set(AlignedCode.EDGE + i, y, down > 0 ? code.ink() : code.paper());
            }
        }
    }

    // An edge is looked for from within the ring (2.6 or 2.9 modules out) to about 4.8.
    @ParameterizedTest
    @CsvSource({"3,0", "0,3", "6,4", "-1,-2", "7,7"})
    void anEdgeIsWhereTheRingEnds(int across, int down) {
        for (boolean dark : new boolean[] {true, false}) {
            var code = code(dark);
            thicken(code, across, down);
            meet(code, 29 + across / 6.0, 29 + down / 6.0);
        }
    }

    @Test
    void anEdgeThatRunsOnIsNone() {
        var right = code(true);
        thicken(right, 9, 0);
        assertFalse(fit(right, right.flat()).exists());
        var below = code(true);
        thicken(below, 0, 9);
        assertFalse(fit(below, below.flat()).exists());
    }

    @Test
    void anEdgeIsSeenWhereMostOfItIs() {
        // Eleven places half a module apart: something stands at five of them, at six.
        for (int places : new int[] {5, 6}) {
            var code = code(true);
            int top = AlignedCode.EDGE + MODULE - 2;
            for (int y = top; y < top + places * MODULE / 2; y++) {
                for (int x = 0; x < 12; x++) {
                    int end = AlignedCode.EDGE + code.side * MODULE;
                    code.picture.set(end + x, y, code.ink());
                }
            }
            assertEquals(places == 5, fit(code, code.flat()).exists());
        }
    }

    @Test
    void aCodeThatEndsWithItsPictureShowsNoEdge() {
        var code = code(true);
        int end = AlignedCode.EDGE + code.side * MODULE;
        var cut = new Picture(end, end, Picture.WHITE);
        for (int y = 0; y < end; y++) {
            for (int x = 0; x < end; x++) {
                cut.set(x, y, code.picture.at(x, y));
            }
        }
        var plane = Rings.plane(cut);
        var levels = Levels.ofCorners(plane, code.triple(), code.side);
        assertFalse(OuterEdges.fit(plane, code.triple(), code.flat(), levels).exists());
    }

    // A third of the diagonal, 246 pixels: 86 of them.
    @ParameterizedTest
    @CsvSource({
        "84,0,true",
        "88,0,false",
        "0,-84,true",
        "0,88,false",
        "60,60,true",
        "62,62,false",
        "-62,62,false"
    })
    void theyMeetWhereTheCornerMayBe(double x, double y, boolean there) {
        var code = code(true);
        var one = code.triple();
        var moved =
                new Triple(
                        new Finder(one.corner().x + x, one.corner().y + y, 42, 42, true),
                        new Finder(one.right().x + x, one.right().y + y, 42, 42, true),
                        new Finder(one.below().x + x, one.below().y + y, 42, 42, true),
                        29,
                        0);
        assertEquals(there, fit(code, Homography.flat(moved, 29)).exists());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.7, 1.3, 2, 2.9, 3.6, 4.4, 5.5})
    void theyMeetInTheCornerHoweverItIsTurned(double angle) {
        var slant = new Slant(angle, 6, 0, 0, 0);
        var drawn = Drawn.of(slant);
        double straight = Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle)));
        for (var finder : drawn.finders()) {
            finder.width /= straight;
            finder.height /= straight;
        }
        var map = OuterEdges.fit(drawn.plane(), drawn.triple(), drawn.map(), drawn.levels());
        // Each edge is seen along 5 modules, and goes on for 22.
        var corner = slant.place(14.5, 14.5);
        assertEquals(150 + corner[0], map.x(29, 29), 1.5);
        assertEquals(150 + corner[1], map.y(29, 29), 1.5);
    }
}
