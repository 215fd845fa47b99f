package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import nl.inlogcode.core.qr.Modules.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A code of 21 modules of a pixel each, black on white: the threshold is 127.5. */
class ModulesTest {
    private static final int SIDE = 21;

    private final Picture picture = new Picture(SIDE, SIDE, Picture.WHITE);

    ModulesTest() {
        for (int[] corner : new int[][] {{0, 0}, {14, 0}, {0, 14}}) {
            var runs = Rings.runs(1);
            Rings.draw(picture, corner[0], corner[1], runs, runs, Picture.BLACK, Picture.WHITE);
        }
    }

    private void shade(int x, int y, int shade) {
        picture.set(x, y, 0xFF000000 | shade * 0x010101);
    }

    private static Triple triple(double off, boolean dark) {
        return new Triple(
                new Finder(3.5 + off, 3.5, 7, 7, dark),
                new Finder(17.5 + off, 3.5, 7, 7, dark),
                new Finder(3.5 + off, 17.5, 7, 7, dark),
                SIDE,
                0);
    }

    private Modules modules(boolean dark) {
        var sampler = Sampler.ofMiddles(Rings.plane(picture));
        var map = Homography.flat(triple(0, dark), SIDE);
        return Modules.sampled(sampler, map, Levels.of(sampler, map, SIDE, dark)).orElseThrow();
    }

    private boolean isSet(int x, int y, Way way) {
        return modules(true).bits(way).get(x, y);
    }

    @Test
    void tellsThemByTheThreshold() {
        shade(10, 9, 127);
        shade(9, 10, 128);
        var bits = modules(true).bits(Way.THRESHOLD);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                boolean due = (picture.at(x, y) & 0xFF) < 128;
                assertEquals(due, bits.get(x, y), x + "," + y);
            }
        }
    }

    @Test
    void lightModulesAreLighterThanTheThreshold() {
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                picture.set(x, y, picture.at(x, y) ^ 0xFFFFFF);
            }
        }
        shade(10, 9, 128);
        shade(9, 10, 127);
        var bits = modules(false).bits(Way.THRESHOLD);
        assertTrue(bits.get(10, 9));
        assertFalse(bits.get(9, 10));
        assertTrue(bits.get(0, 0));
        assertFalse(bits.get(1, 1));
    }

    @Test
    void noneMayLieOutsideThePicture() {
        var sampler = Sampler.ofMiddles(Rings.plane(picture));
        var map = Homography.flat(triple(0, true), SIDE);
        var levels = Levels.of(sampler, map, SIDE, true);
        // The pixels at the edge go on for half a pixel.
        for (double off : new double[] {0.99, -0.99}) {
            var near = Homography.flat(triple(off, true), SIDE);
            assertTrue(Modules.sampled(sampler, near, levels).isPresent());
        }
        for (double off : new double[] {1.01, -1.01}) {
            var out = Homography.flat(triple(off, true), SIDE);
            assertTrue(Modules.sampled(sampler, out, levels).isEmpty());
        }
    }

    @Test
    void sharpeningTellsABlurredModuleFromItsNeighbours() {
        // Among white ones: 140 + 0.5 (140 - 255) is dark.
        shade(10, 10, 140);
        assertFalse(isSet(10, 10, Way.THRESHOLD));
        assertTrue(isSet(10, 10, Way.SHARPENED));
        // Neighbours of 160 in the mean: 140 - 0.5 * 20 is light, 140 - 1.2 * 20 dark.
        shade(9, 10, 130);
        shade(11, 10, 190);
        shade(10, 9, 150);
        shade(10, 11, 170);
        assertFalse(isSet(10, 10, Way.SHARPENED));
        assertTrue(isSet(10, 10, Way.MORE_SHARPENED));
        // A light one among dark ones.
        shade(10, 10, 120);
        for (int[] at : new int[][] {{9, 10}, {11, 10}, {10, 9}, {10, 11}}) {
            shade(at[0], at[1], 80);
        }
        assertTrue(isSet(10, 10, Way.THRESHOLD));
        assertFalse(isSet(10, 10, Way.SHARPENED));
    }

    @Test
    void sharpeningTakesEachNeighbourTheSame() {
        for (int[] at : new int[][] {{9, 10}, {11, 10}, {10, 9}, {10, 11}}) {
            for (int[] every : new int[][] {{9, 10}, {11, 10}, {10, 9}, {10, 11}, {10, 10}}) {
                shade(every[0], every[1], 134);
            }
            // 134 + 0.5 (134 - (3 * 134 + neighbour) / 4): the neighbour decides.
            shade(at[0], at[1], 134 + 48);
            assertFalse(isSet(10, 10, Way.SHARPENED));
            shade(at[0], at[1], 134 + 56);
            assertTrue(isSet(10, 10, Way.SHARPENED));
        }
    }

    @Test
    void atTheEdgeAModuleIsItsOwnNeighbour() {
        // Three white neighbours: 134 + 0.5 (134 - (3 * white + 134) / 4).
        for (int[] at : new int[][] {{10, 0}, {0, 10}, {20, 10}, {10, 20}}) {
            shade(at[0], at[1], 160);
            assertTrue(isSet(at[0], at[1], Way.SHARPENED), at[0] + "," + at[1]);
            // 175 + 0.5 (175 - 235) is light.
            shade(at[0], at[1], 175);
            assertFalse(isSet(at[0], at[1], Way.SHARPENED), at[0] + "," + at[1]);
        }
        // Two in the corner: 170 + 0.5 (170 - 212.5); 160 + 0.5 (160 - 207.5).
        shade(20, 20, 170);
        assertFalse(isSet(20, 20, Way.SHARPENED));
        shade(20, 20, 150);
        assertTrue(isSet(20, 20, Way.SHARPENED));
    }

    @Test
    void theLocalMeanIsThatOfNineByNine() {
        var random = new Random(1);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                boolean finder = x < 7 && y < 7 || x > 13 && y < 7 || x < 7 && y > 13;
                if (!finder) {
                    shade(x, y, random.nextInt(256));
                }
            }
        }
        var bits = modules(true).bits(Way.LOCAL_MEAN);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int sum = 0;
                int count = 0;
                for (int v = Math.max(0, y - 4); v <= Math.min(SIDE - 1, y + 4); v++) {
                    for (int u = Math.max(0, x - 4); u <= Math.min(SIDE - 1, x + 4); u++) {
                        sum += picture.at(u, v) & 0xFF;
                        count++;
                    }
                }
                boolean due = (picture.at(x, y) & 0xFF) * count < sum;
                assertEquals(due, bits.get(x, y), x + "," + y);
            }
        }
    }

    @Test
    void theLocalMeanReadsWhatLiesInAShadow() {
        // What is clear there is darker than the threshold.
        for (int y = 8; y < SIDE; y++) {
            for (int x = 8; x < SIDE; x++) {
                shade(x, y, (x + y) % 2 == 0 ? 30 : 90);
            }
        }
        for (int x = 13; x < 17; x++) {
            assertTrue(isSet(x, 14, Way.THRESHOLD));
            assertEquals(x % 2 == 0, isSet(x, 14, Way.LOCAL_MEAN), "at " + x);
            assertEquals(x % 2 == 0, isSet(x, 14, Way.SHARPENED_LOCAL_MEAN), "at " + x);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void everyWayReadsACleanCode(Way way) {
        var drawn = Drawn.of(Slant.straight(4));
        var sampler = Sampler.ofMiddles(drawn.plane());
        var bits = Modules.sampled(sampler, drawn.map(), drawn.levels()).orElseThrow().bits(way);
        assertEquals(Drawn.TEXT, Symbols.text(bits).orElseThrow());
    }
}
