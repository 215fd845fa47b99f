package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of 29 modules, drawn in so many pixels that some modules have one and others two. */
class TinyLookTest {
    private final boolean[][] modules = QrWriter.modules(Drawn.TEXT).orElseThrow();
    private int ink = Picture.BLACK;
    private int paper = Picture.WHITE;

    private Picture drawn(int left, int top, int wide, int high, int right, int bottom) {
        var picture = new Picture(left + wide + right, top + high + bottom, paper);
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                boolean set = modules[y * modules.length / high][x * modules.length / wide];
                picture.set(left + x, top + y, set ? ink : paper);
            }
        }
        return picture;
    }

    /** Without time: only what needs no deblurring. */
    private Optional<Located> read(Picture picture, int left, int top, int wide, int high) {
        double across = (double) wide / modules.length;
        double down = (double) high / modules.length;
        double far = modules.length - 3.5;
        boolean dark = (ink & 0xFF) < (paper & 0xFF);
        var triple =
                new Triple(
                        finder(left, top, across, down, 3.5, 3.5, dark),
                        finder(left, top, across, down, far, 3.5, dark),
                        finder(left, top, across, down, 3.5, far, dark),
                        modules.length,
                        0);
        var plane = Rings.plane(picture);
        var levels = Levels.ofCorners(plane, triple, modules.length);
        return TinyLook.read(plane, triple, levels, () -> true);
    }

    private static Finder finder(
            int left, int top, double across, double down, double u, double v, boolean dark) {
        return new Finder(left + u * across, top + v * down, 7 * across, 7 * down, dark);
    }

    private void reads(int left, int top, int wide, int high, int right, int bottom) {
        var picture = drawn(left, top, wide, high, right, bottom);
        var code = read(picture, left, top, wide, high);
        assertEquals(Optional.of(Drawn.TEXT), code.map(Symbols::text));
        assertEquals(left, code.get().left());
        assertEquals(top, code.get().top());
        assertEquals(left + wide, code.get().right());
        assertEquals(top + high, code.get().bottom());
    }

    @ParameterizedTest
    @CsvSource({"29,29", "37,37", "43,43", "51,51", "58,58", "33,47", "57,30"})
    void leavesOutTheDoubles(int wide, int high) {
        reads(12, 17, wide, high, 20, 9);
    }

    // Where the page ends with the code, and where other things are near.
    @ParameterizedTest
    @CsvSource({"0,0,0,0", "1,2,0,3", "0,5,1,0", "3,0,2,1", "2,2,2,2"})
    void readsACodeAtTheEdge(int left, int top, int right, int bottom) {
        reads(left, top, 40, 44, right, bottom);
    }

    @Test
    void readsALightCode() {
        ink = Picture.WHITE;
        paper = Picture.BLACK;
        reads(8, 8, 41, 41, 8, 8);
    }

    @Test
    void readsAPaleOneWithNoise() {
        ink = 0xFF909090;
        paper = 0xFFD0D0D0;
        var picture = drawn(8, 8, 41, 38, 8, 8).noisy(4, 3);
        assertEquals(Optional.of(Drawn.TEXT), read(picture, 8, 8, 41, 38).map(Symbols::text));
    }

    /** Some modules of the finder patterns may be wrong: fewer than 12. */
    @ParameterizedTest
    @ValueSource(ints = {0, 6, 11, 12, 20})
    void bearsRoundedCorners(int wrong) {
        int far = modules.length - 7;
        int[][] corners = {{0, 0}, {far, 0}, {0, far}};
        for (int i = 0; i < wrong; i++) {
            int[] corner = corners[i % 3];
            int x = corner[0] + (i / 3 % 4) % 2 * 6;
            int y = corner[1] + (i / 6 % 2) * 6 + i / 12;
            modules[y][x] = false;
        }
        var code = read(drawn(8, 8, 41, 41, 8, 8), 8, 8, 41, 41);
        assertEquals(wrong < 12, code.isPresent());
    }

    @Test
    void doesNotReadWhatIsNoCode() {
        for (var row : modules) {
            for (int x = 8; x < 20; x++) {
                row[x] = false;
            }
        }
        assertTrue(read(drawn(8, 8, 41, 41, 8, 8), 8, 8, 41, 41).isEmpty());
    }

    @Test
    void asksForDeblurringWhereModulesShareTheirPixels() {
        var drawn = Drawn.of(Slant.straight(1.4));
        var levels = drawn.levels();
        assertTrue(TinyLook.read(drawn.plane(), drawn.triple(), levels, () -> true).isEmpty());
        var code = TinyLook.read(drawn.plane(), drawn.triple(), levels, () -> false);
        assertEquals(Optional.of(Drawn.TEXT), code.map(Symbols::text));
    }
}
