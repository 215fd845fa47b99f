package nl.inlogcode.core.qr;

import static nl.inlogcode.core.qr.Picture.BLACK;
import static nl.inlogcode.core.qr.Picture.WHITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows that show a part of a code, or what only looks like one. */
class CodePartTest {
    private static final String TEXT =
            "otpauth://totp/Krachtplan:jan%40voorbeeld.nl?secret=GEZDGNBVGY3TQOJQ&issuer=Krachtplan";
    private static final int PAGE = 0xFF121212;
    private static final int BANNER = 0xFF3060C0;
    private static final int WIDTH = 500;
    private static final int HEIGHT = 420;

    private static final List<Double> SCALES = List.of(2.0, 2.5, 3.0, 4.0, 5.3, 8.0);

    private static boolean isPart(Picture picture) {
        var reading = QrReader.read(picture.pixels());
        assertEquals(List.of(), reading.codes());
        return reading.part();
    }

    /** What a window shows of a code at a place, which may lie partly outside. */
    private static Picture window(double scale, int left, int top, int ink, int paper) {
        var modules = QrWriter.modules(TEXT).orElseThrow();
        int side = (int) (modules.length * scale);
        var code = new Picture(side, side, paper).draw(TEXT, 0, 0, side, ink, paper);
        var window = new Picture(WIDTH, HEIGHT, paper);
        for (int y = Math.max(0, top); y < Math.min(HEIGHT, top + side); y++) {
            for (int x = Math.max(0, left); x < Math.min(WIDTH, left + side); x++) {
                window.set(x, y, code.at(x - left, y - top));
            }
        }
        return window;
    }

    private static Picture cover(Picture window, int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                window.set(x, y, BANNER);
            }
        }
        return window;
    }

    static Stream<Arguments> clipped() {
        return Stream.of("left", "right", "top", "bottom", "banner", "box")
                .flatMap(
                        side ->
                                Stream.of(20, 30, 40, 50, 60)
                                        .map(share -> Arguments.of(side, share)));
    }

    /** Most, not all: some data looks like nothing. */
    @ParameterizedTest(name = "{0} {1} %")
    @MethodSource("clipped")
    void tellsAPart(String side, int share) {
        int told = 0;
        for (double scale : SCALES) {
            told += isPart(clipped(side, share, scale, BLACK, WHITE)) ? 1 : 0;
            told += isPart(clipped(side, share, scale, WHITE, PAGE)) ? 1 : 0;
        }
        int all = 2 * SCALES.size();
        int least = side.equals("box") ? all / 2 : all - 2;
        // Of 60 % under a banner no corner is left.
        assertTrue(told >= (side.equals("banner") && share == 60 ? 0 : least), told + " of " + all);
    }

    private static Picture clipped(String side, int share, double scale, int ink, int paper) {
        int length = (int) (QrWriter.modules(TEXT).orElseThrow().length * scale);
        int cut = length * share / 100;
        int left = 100;
        int top = 90;
        var window =
                switch (side) {
                    case "left" -> window(scale, -cut, top, ink, paper);
                    case "right" -> window(scale, WIDTH - length + cut, top, ink, paper);
                    case "top" -> window(scale, left, -cut, ink, paper);
                    case "bottom" -> window(scale, left, HEIGHT - length + cut, ink, paper);
                    default -> window(scale, left, top, ink, paper);
                };
        int middle = top + length / 2;
        return switch (side) {
            case "banner" -> cover(window, 0, middle - cut / 2, WIDTH, middle + cut / 2);
            case "box" -> cover(window, left, 0, left + cut, middle);
            default -> window;
        };
    }

    @Test
    void aWholeCodeIsNoPart() {
        var reading = QrReader.read(window(4, 100, 90, BLACK, WHITE).pixels());
        assertEquals(1, reading.codes().size());
        assertFalse(reading.part());
    }

    @Test
    void besideAWholeCodeNothingIsSaid() {
        var window = window(2, WIDTH - 30, 90, BLACK, WHITE).draw(TEXT, 20, 20, 200, BLACK, WHITE);
        assertFalse(QrReader.read(window.pixels()).part());
    }

    /** All three corners are there, and nothing lies over it. */
    @Test
    void aCodeThatIsNotReadIsNoPart() {
        var window = window(4, 100, 90, BLACK, WHITE);
        var random = new Random(7);
        for (int y = 9; y < 25; y++) {
            for (int x = 9; x < 25; x++) {
                int ink = random.nextBoolean() ? BLACK : WHITE;
                window.fill(100 + 4 * x, 90 + 4 * y, 4, ink);
            }
        }
        assertFalse(isPart(window));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 7})
    void aCornerAloneIsNoPart(int module) {
        assertFalse(isPart(withCorner(module)));
    }

    private static Picture withCorner(int module) {
        var window = new Picture(WIDTH, HEIGHT, WHITE);
        Rings.draw(window, 100, 90, Rings.runs(module), Rings.runs(module), BLACK, WHITE);
        return window;
    }

    /** Like a radio button with its label: strokes, but no squares of the pattern's grid. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 7})
    void aCornerBesideStrokesIsNoPart(int module) {
        for (int seed = 0; seed < 20; seed++) {
            var window = withCorner(module);
            var random = new Random(seed);
            for (int x = 100 + 8 * module; x < 400; x += 2 + random.nextInt(2 * module)) {
                int high = module * (3 + random.nextInt(5));
                for (int y = 90 + 7 * module - high; y < 90 + 7 * module; y++) {
                    window.set(x, y, BLACK);
                    window.set(x + 1, y, BLACK);
                }
            }
            assertFalse(isPart(window), "seed " + seed);
        }
    }

    /** Icons in a row, each like a corner. */
    @Test
    void cornersInRowsAreNoPart() {
        for (int apart = 8; apart < 24; apart++) {
            var window = new Picture(WIDTH, HEIGHT, WHITE);
            for (int y = 10; y < HEIGHT - 30; y += 3 * apart) {
                for (int x = 10; x < WIDTH - 30; x += 3 * apart) {
                    Rings.draw(window, x, y, Rings.runs(3), Rings.runs(3), BLACK, WHITE);
                }
            }
            assertFalse(isPart(window), apart + " modules");
        }
    }
}
