package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.detector.FinderPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of photographs, from black and white to texts: patterns of 3 pixels a module. */
class PhotoTest {
    private static final String ONE = "https://voorbeeld.nl/een";
    private static final String TWO = "https://voorbeeld.nl/twee";
    private static final int MODULE = 3;

    private static void pattern(BitMatrix matrix, double x, double y, int module) {
        int left = (int) (x - 3.5 * module);
        int top = (int) (y - 3.5 * module);
        for (int j = 0; j < 7; j++) {
            for (int i = 0; i < 7; i++) {
                if (FinderModules.isSet(i, j)) {
                    matrix.setRegion(left + i * module, top + j * module, module, module);
                }
            }
        }
    }

    private static BitMatrix patterns(double... places) {
        var matrix = new BitMatrix(1000, 300);
        for (int i = 0; i < places.length; i += 2) {
            pattern(matrix, places[i], places[i + 1], MODULE);
        }
        return matrix;
    }

    private static List<PhotoTriples.Corners> triples(double... places) {
        return PhotoTriples.of(PhotoCorners.of(patterns(places)));
    }

    private static BitMatrix matrix(Picture picture) {
        return Threshold.matrix(Rings.plane(picture)).orElseThrow();
    }

    @Test
    void cornersAreAllThatLookLikeOne() {
        var places = PhotoCorners.of(patterns(30.5, 40.5, 102.5, 40.5, 500.5, 200.5));
        assertEquals(3, places.size());
        for (double x : new double[] {30.5, 102.5, 500.5}) {
            assertTrue(places.stream().anyMatch(place -> Math.abs(place.getX() - x) < 0.6));
        }
        for (var place : places) {
            assertEquals(MODULE, place.getEstimatedModuleSize(), 0.1);
        }
    }

    @Test
    void cornersMayTouchTheEdgesOfTheirPicture() {
        var matrix = new BitMatrix(21, 21);
        pattern(matrix, 10.5, 10.5, MODULE);
        assertEquals(1, PhotoCorners.of(matrix).size());
    }

    @Test
    void barsAreNoCorners() {
        var matrix = new BitMatrix(100, 100);
        for (int x : new int[] {20, 26, 27, 28, 32}) {
            matrix.setRegion(x, 0, 1, 100);
        }
        for (int[] bar : new int[][] {{50, 3}, {56, 9}, {68, 3}}) {
            matrix.setRegion(bar[0], 0, bar[1], 100);
        }
        assertEquals(List.of(), PhotoCorners.of(matrix));
    }

    @Test
    void moreCornersThanTheseAreAPattern() {
        var matrix = new BitMatrix(600, 600);
        for (int i = 0; i < 20 * 20; i++) {
            pattern(matrix, 20.5 + i % 20 * 28, 20.5 + i / 20 * 28, MODULE);
        }
        var corners = PhotoCorners.of(matrix);
        assertEquals(240, corners.size());
        for (int i = 1; i < corners.size(); i++) {
            assertTrue(corners.get(i - 1).getCount() >= corners.get(i).getCount());
        }
        assertEquals(150, PhotoTriples.of(corners).size());
    }

    @Test
    void threeCornersOfASquareBelongTogether() {
        // 25 modules: 18 of 3 pixels from middle to middle.
        var triples = triples(94.5, 40.5, 40.5, 40.5, 40.5, 94.5);
        assertEquals(1, triples.size());
        var triple = triples.get(0);
        assertEquals(0, triple.skew(), 0.02);
        place(40.5, 94.5, triple.patterns()[0]);
        place(40.5, 40.5, triple.patterns()[1]);
        place(94.5, 40.5, triple.patterns()[2]);
    }

    private static void place(double x, double y, FinderPattern pattern) {
        assertEquals(x, pattern.getX(), 0.6);
        assertEquals(y, pattern.getY(), 0.6);
    }

    // The third corner, with two at (100, 100) and (172, 100): 24 modules apart.
    @ParameterizedTest
    @CsvSource({
        "100,172,1",
        "28,100,0",
        "100,28,1",
        "172,172,1",
        // Skewed, until the sides differ by a fifth or the cosine is as large.
        "112,172,1",
        "118,172,0",
        "100,188,1",
        "100,196,0",
        "100,160,1",
        "100,154,0",
        // Turned is not skewed.
        "300,172,0"
    })
    void theyMayBeALittleSkewed(double x, double y, int count) {
        assertEquals(count, triples(100.5, 100.5, 172.5, 100.5, x + 0.5, y + 0.5).size());
    }

    @Test
    void skewIsTheDifferenceOfTheSidesAndTheCosine() {
        // 72 and 80 pixels: (80² - 72²) / 80² / 2.
        var longer = triples(100.5, 100.5, 172.5, 100.5, 100.5, 180.5).get(0);
        assertEquals(0.095, longer.skew(), 0.01);
        // A cosine of 9 / 72.
        var skewed = triples(100.5, 100.5, 172.5, 100.5, 109.5, 171.5).get(0);
        assertEquals(0.125, skewed.skew(), 0.02);
    }

    @Test
    void theMostSquareComesFirst() {
        var triples = triples(100.5, 100.5, 172.5, 100.5, 110.5, 172.5, 100.5, 244.5, 172.5, 244.5);
        for (int i = 1; i < triples.size(); i++) {
            assertTrue(triples.get(i - 1).skew() <= triples.get(i).skew());
        }
        assertTrue(triples.size() >= 1);
    }

    // In modules of 3 pixels: version 1 has 14 between two corners, version 40 has 170.
    @ParameterizedTest
    @CsvSource({"30,0", "36,1", "42,1", "240,1"})
    void theyAreNotTooNear(int apart, int count) {
        double far = 20.5 + apart;
        assertEquals(count, triples(20.5, 20.5, far, 20.5, 20.5, far).size());
    }

    @ParameterizedTest
    @CsvSource({"170,1", "210,0"})
    void norTooFar(int apart, int count) {
        var matrix = new BitMatrix(240, 240);
        pattern(matrix, 10.5, 10.5, 1);
        pattern(matrix, 10.5 + apart, 10.5, 1);
        pattern(matrix, 10.5, 10.5 + apart, 1);
        var corners = PhotoCorners.of(matrix);
        assertEquals(corners.size() == 3 ? count : 0, PhotoTriples.of(corners).size());
    }

    @ParameterizedTest
    @CsvSource({"4,1", "5,0", "6,0"})
    void theirModulesAreAlike(int module, int count) {
        var matrix = patterns(40.5, 40.5, 112.5, 40.5);
        pattern(matrix, 40.5, 112.5, module);
        assertEquals(count, PhotoTriples.of(PhotoCorners.of(matrix)).size());
    }

    @Test
    void findsAllCodes() {
        var picture = new Picture(400, 200, Picture.WHITE);
        picture.draw(ONE, 20, 20, 150, Picture.BLACK, Picture.WHITE);
        picture.draw(TWO, 220, 30, 150, Picture.BLACK, Picture.WHITE);
        var codes = PhotoCodes.read(matrix(picture), () -> false);
        assertEquals(List.of(ONE, TWO), codes.stream().map(Symbols::text).sorted().toList());
        for (var code : codes) {
            // The middles of its patterns: 3.5 of 25 modules in.
            int left = Symbols.text(code).equals(ONE) ? 20 : 220;
            int top = Symbols.text(code).equals(ONE) ? 20 : 30;
            assertEquals(left + 21, code.left(), 2);
            assertEquals(top + 21, code.top(), 2);
            assertEquals(left + 129, code.right(), 2);
            assertEquals(top + 129, code.bottom(), 2);
        }
    }

    // Widths that end a word of the matrix, and that do not.
    @ParameterizedTest
    @ValueSource(ints = {125, 128, 131, 150, 160})
    void readsACodeThatFillsItsPicture(int side) {
        for (boolean inverted : new boolean[] {false, true}) {
            int ink = inverted ? Picture.WHITE : Picture.BLACK;
            int paper = inverted ? Picture.BLACK : Picture.WHITE;
            var picture = new Picture(side, side, paper).draw(ONE, 0, 0, side, ink, paper);
            var matrix = matrix(picture);
            if (inverted) {
                matrix.flip();
            }
            var codes = PhotoCodes.read(matrix, () -> false);
            assertEquals(List.of(ONE), codes.stream().map(Symbols::text).toList());
        }
    }

    @Test
    void stopsWhenTimeIsUp() {
        var picture = new Picture(400, 200, Picture.WHITE);
        picture.draw(ONE, 20, 20, 150, Picture.BLACK, Picture.WHITE);
        picture.draw(TWO, 220, 30, 150, Picture.BLACK, Picture.WHITE);
        var matrix = matrix(picture);
        assertEquals(List.of(), PhotoCodes.read(matrix, () -> true));
        var asked = new AtomicInteger();
        assertEquals(1, PhotoCodes.read(matrix, () -> asked.incrementAndGet() > 1).size());
    }

    @Test
    void eachPassReadsDarkAndLightCodes() {
        for (var pass : PhotoPass.TABLE) {
            for (int ink : new int[] {Picture.BLACK, Picture.WHITE}) {
                int paper = ink ^ 0xFFFFFF;
                var picture = new Picture(300, 300, paper).draw(ONE, 50, 60, 200, ink, paper);
                var codes = pass.look(new Views(picture.pixels(), 255), () -> false);
                var texts = codes.stream().map(Symbols::text).toList();
                assertEquals(List.of(ONE), texts, pass.name());
                assertEquals(50 + 28, codes.get(0).left(), 4);
                assertEquals(60 + 172, codes.get(0).bottom(), 4);
            }
            var none = new Picture(300, 300, Picture.WHITE);
            var views = new Views(none.pixels(), 255);
            assertEquals(new ArrayList<>(), pass.look(views, () -> false));
        }
    }

    @Test
    void readsACodeInPoorLight() {
        // From left to right ever darker: the ink at the left is as light as paper at the right.
        var picture = new Picture(300, 300, Picture.WHITE);
        picture.draw(ONE, 50, 50, 200, Picture.BLACK, Picture.WHITE);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 300; x++) {
                int light = 240 - x / 2;
                int shade = (picture.at(x, y) & 0xFF) == 0 ? light / 2 : light;
                picture.set(x, y, 0xFF000000 | shade * 0x010101);
            }
        }
        var views = new Views(picture.pixels(), 255);
        var codes = PhotoPass.TABLE.get(0).look(views, () -> false);
        assertEquals(List.of(ONE), codes.stream().map(Symbols::text).toList());
    }

    @Test
    void anEvenPictureHasNoBlackAndWhite() {
        var plane = Rings.plane(new Picture(30, 30, Picture.BLACK));
        assertTrue(Threshold.matrix(plane).isEmpty());
    }
}
