package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTest {
    /** 29 modules, and 45: versions 3 and 7. */
    private static final String SMALL = Drawn.TEXT;

    private static final String LARGE = "x".repeat(120);

    /** How far a pattern's place may be told wrongly, in modules. */
    private static final double FINE = 0.2;

    /** That a map shows a module's place at that other place of the flat code. */
    private static void shows(Homography map, double u, double v, double atU, double atV) {
        assertTrue(map.exists());
        assertEquals(atU, AlignedCode.u(map, u, v), FINE, "across");
        assertEquals(atV, AlignedCode.v(map, u, v), FINE, "down");
    }

    @Test
    void patternsLieWhereTheStandardSays() {
        // ISO/IEC 18004, annex E.
        assertArrayEquals(new int[0], Alignment.centres(21));
        assertArrayEquals(new int[] {6, 18}, Alignment.centres(25));
        assertArrayEquals(new int[] {6, 22, 38}, Alignment.centres(45));
        assertArrayEquals(new int[] {6, 30, 58, 86, 114, 142, 170}, Alignment.centres(177));
    }

    @Test
    void aPatternIsAModuleInARing() {
        var rows = new StringBuilder();
        for (int y = -2; y <= 2; y++) {
            for (int x = -2; x <= 2; x++) {
                rows.append(Alignment.isSet(x, y) ? '#' : '.');
            }
        }
        assertEquals("######...##.#.##...######", rows.toString());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFlatCodeStaysFlat(boolean inInk) {
        for (var text : new String[] {SMALL, LARGE}) {
            var code = new AlignedCode(text, inInk).blurred();
            var map = code.fit();
            for (double u = 0; u <= code.side; u += 7.25) {
                for (double v = 0; v <= code.side; v += 7.25) {
                    shows(map, u, v, u, v);
                    shows(code.refined(code.flat()), u, v, u, v);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "0,1", "-1,0.5", "2.5,-3", "-4,-4", "4,4", "-3.5,3.5"})
    void theFourthPlaceIsThatOfThePattern(double across, double down) {
        for (boolean inInk : new boolean[] {true, false}) {
            var code = new AlignedCode(SMALL, inInk).blurred();
            double last = code.side - 6.5;
            code.wiped(last, last, 10).pattern(last + across, last + down, code.ink());
            var fitted = code.fit();
            shows(fitted, last, last, last + across, last + down);
            var refined = code.refined(code.flat());
            shows(refined, last, last, last + across, last + down);
            // The finder patterns stay where they were seen.
            for (var map : new Homography[] {fitted, refined}) {
                shows(map, 3.5, 3.5, 3.5, 3.5);
                shows(map, code.side - 3.5, 3.5, code.side - 3.5, 3.5);
                shows(map, 3.5, code.side - 3.5, 3.5, code.side - 3.5);
            }
        }
    }

    @Test
    void aPatternOutOfReachIsNotSeen() {
        var code = new AlignedCode(SMALL, true);
        double last = code.side - 6.5;
        code.wiped(last, last, 11).pattern(last - 6, last - 6, code.ink());
        assertFalse(code.fit().exists());
        var flat = code.flat();
        assertSame(flat, code.refined(flat));
    }

    @Test
    void theReachIsLargerInLargeCodes() {
        // 45 modules: 5.6 of them; in a code of 29 it is 4.3.
        var code = new AlignedCode(LARGE, true);
        double last = code.side - 6.5;
        code.wiped(last, last, 10).pattern(last - 5.5, last + 0.5, code.ink());
        var places = Alignment.corners(code.triple(), code.side);
        assertEquals(3, places.count());
        assertTrue(code.fit().exists());
        var small = new AlignedCode(SMALL, true);
        last = small.side - 6.5;
        small.wiped(last, last, 10).pattern(last - 5.5, last + 0.5, small.ink());
        assertFalse(small.fit().exists());
    }

    @Test
    void ofTwoPatternsTheNearerIsTaken() {
        var code = new AlignedCode(SMALL, true);
        double last = code.side - 6.5;
        code.wiped(last, last, 10);
        code.pattern(last - 3.5, last, code.ink()).pattern(last + 1.5, last, code.ink());
        assertEquals(last + 1.5, AlignedCode.u(code.fit(), last, last), 0.35);
    }

    // Of the finder patterns' contrast a pattern must show 45 percent.
    @ParameterizedTest
    @CsvSource({"0xFF8A8A8A,true", "0xFF8F8F8F,false", "0xFFFFFFFF,false"})
    void aPatternMustBeClear(String ink, boolean seen) {
        var code = new AlignedCode(SMALL, true);
        double last = code.side - 6.5;
        code.wiped(last, last, 10).pattern(last, last, (int) (long) Long.decode(ink));
        assertEquals(seen, code.fit().exists());
        var flat = code.flat();
        assertEquals(!seen, code.refined(flat) == flat);
    }

    @Test
    void aPatternOutsideThePictureIsNotSeen() {
        var code = new AlignedCode(SMALL, true);
        double last = code.side - 6.5;
        double away = 9;
        var finder = code.triple();
        // The same patterns, in a code that would go on beyond the picture.
        var map =
                Alignment.corners(finder, code.side)
                        .add(
                                last,
                                last,
                                AlignedCode.pixel(last + away),
                                AlignedCode.pixel(last + away),
                                1)
                        .fit();
        assertSame(map, code.refined(map));
    }

    private static final double[][] OTHERS = {
        {6.5, 22.5}, {22.5, 6.5}, {22.5, 22.5}, {22.5, 38.5}, {38.5, 22.5}
    };

    private static AlignedCode bent(DoubleUnaryOperator across, DoubleUnaryOperator down) {
        var code = new AlignedCode(LARGE, true);
        for (var place : OTHERS) {
            code.wiped(place[0], place[1], 6);
        }
        for (var place : OTHERS) {
            double u = place[0] + across.applyAsDouble(place[0]);
            double v = place[1] + down.applyAsDouble(place[1]);
            code.pattern(u, v, code.ink());
        }
        return code;
    }

    @Test
    void theOthersBendTheMapTowardsThem() {
        // All of them a module further, or back: of nine places five say so, with half the weight.
        for (int way : new int[] {1, -1}) {
            var across = bent(u -> way, v -> 0).fit();
            double moved = AlignedCode.u(across, 22.5, 22.5) - 22.5;
            assertTrue(way * moved > 0.3 && way * moved < 1, "across " + moved);
            assertEquals(22.5, AlignedCode.v(across, 22.5, 22.5), 0.15);
            var down = bent(u -> 0, v -> way).fit();
            moved = AlignedCode.v(down, 22.5, 22.5) - 22.5;
            assertTrue(way * moved > 0.3 && way * moved < 1, "down " + moved);
            assertEquals(22.5, AlignedCode.u(down, 22.5, 22.5), 0.15);
        }
    }

    @Test
    void theOthersBendItOnlyIfTheyAreNear() {
        var code = bent(u -> 4, v -> 0);
        shows(code.fit(), 22.5, 22.5, 22.5, 22.5);
    }

    @Test
    void theOthersAloneDoNotTellThePlace() {
        var code = new AlignedCode(LARGE, true);
        code.wiped(code.side - 6.5, code.side - 6.5, 8);
        assertFalse(code.fit().exists());
    }
}
