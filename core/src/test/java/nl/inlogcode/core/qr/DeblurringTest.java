package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes whose pixels are the means of what they cover. */
class DeblurringTest {
    private final boolean[][] modules = QrWriter.modules(Drawn.TEXT).orElseThrow();
    private int ink = 0;
    private int paper = 255;
    private double across = 1.4;
    private double down = 1.4;

    /** The share of a pixel that lies in dark modules; what is outside is paper. */
    private double covered(double left, double top) {
        int fine = 20;
        int dark = 0;
        for (int j = 0; j < fine; j++) {
            for (int i = 0; i < fine; i++) {
                double u = (left + (i + 0.5) / fine) / across;
                double v = (top + (j + 0.5) / fine) / down;
                boolean inside = u >= 0 && v >= 0 && u < modules.length && v < modules.length;
                dark += inside && modules[(int) v][(int) u] ? 1 : 0;
            }
        }
        return (double) dark / (fine * fine);
    }

    private Picture drawn(double left, double top, int width, int height) {
        var picture = new Picture(width, height, Picture.WHITE);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double dark = covered(x - left, y - top);
                int shade = (int) Math.round(dark * ink + (1 - dark) * paper);
                picture.set(x, y, 0xFF000000 | shade * 0x010101);
            }
        }
        return picture;
    }

    private Triple triple(double left, double top) {
        double far = modules.length - 3.5;
        return new Triple(
                finder(left, top, 3.5, 3.5),
                finder(left, top, far, 3.5),
                finder(left, top, 3.5, far),
                modules.length,
                0);
    }

    private Finder finder(double left, double top, double u, double v) {
        return new Finder(left + u * across, top + v * down, 7 * across, 7 * down, ink < paper);
    }

    private Optional<String> read(Picture picture, double left, double top) {
        var plane = Rings.plane(picture);
        var triple = triple(left, top);
        var levels = Levels.ofCorners(plane, triple, modules.length);
        return Deblurring.read(plane, triple, levels, () -> false)
                .map(text -> text.in(CharacterSets.NONE));
    }

    private void reads(double left, double top, int width, int height) {
        var picture = drawn(left, top, width, height);
        assertEquals(Optional.of(Drawn.TEXT), read(picture, left, top));
    }

    @ParameterizedTest
    @CsvSource({"1.1,1.1", "1.25,1.25", "1.5,1.5", "1.9,1.9", "1.2,1.6", "1.7,1.15"})
    void tellsModulesFromSharedPixels(double wide, double high) {
        across = wide;
        down = high;
        reads(8.3, 9.6, 80, 80);
    }

    @ParameterizedTest
    @CsvSource({"0,0,41,41", "0.4,0.7,42,42", "3.2,0,45,60", "0,5.5,60,47", "2,2,44.7,44.7"})
    void readsACodeAtTheEdgeOfThePicture(double left, double top, double width, double height) {
        reads(left, top, (int) width, (int) height);
    }

    @Test
    void readsLightAndPaleCodes() {
        ink = 255;
        paper = 0;
        reads(8.3, 9.6, 60, 60);
        ink = 150;
        paper = 190;
        reads(8.3, 9.6, 60, 60);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bearsNoise(long seed) {
        var picture = drawn(8.3, 9.6, 60, 60).noisy(20, seed);
        assertEquals(Optional.of(Drawn.TEXT), read(picture, 8.3, 9.6));
    }

    @Test
    void bearsABlurOverTheNeighbours() {
        across = 1.8;
        down = 1.8;
        var picture = drawn(8.3, 9.6, 72, 72);
        var blurred = new Picture(72, 72, Picture.WHITE);
        // Half a pixel on each side.
        for (int y = 1; y < 71; y++) {
            for (int x = 1; x < 71; x++) {
                int sum = 0;
                for (int j = -1; j <= 1; j++) {
                    for (int i = -1; i <= 1; i++) {
                        int weight = (2 - Math.abs(i)) * (2 - Math.abs(j));
                        sum += weight * (picture.at(x + i, y + j) & 0xFF);
                    }
                }
                blurred.set(x, y, 0xFF000000 | sum / 16 * 0x010101);
            }
        }
        assertEquals(Optional.of(Drawn.TEXT), read(blurred, 8.3, 9.6));
    }

    @Test
    void isNotDisturbedByWhatStandsNearby() {
        var picture = drawn(12.3, 13.6, 66, 66);
        // A frame, two modules and more away: far darker than the ink.
        ink = 100;
        var pale = drawn(12.3, 13.6, 66, 66);
        for (int i = 0; i < 66; i++) {
            for (int j = 0; j < 9; j++) {
                pale.set(i, j, Picture.BLACK);
                pale.set(j, i, Picture.BLACK);
                pale.set(i, 65 - j, Picture.BLACK);
                pale.set(65 - j, i, Picture.BLACK);
            }
        }
        assertEquals(Optional.of(Drawn.TEXT), read(pale, 12.3, 13.6));
        assertEquals(Optional.of(Drawn.TEXT), read(picture, 12.3, 13.6));
    }

    @Test
    void readsNothingWhereThereIsNoCodeOrNoTime() {
        var white = new Picture(60, 60, Picture.WHITE);
        assertEquals(Optional.empty(), read(white, 8, 8));
        assertEquals(Optional.empty(), read(white.noisy(200, 1), 8, 8));
        var picture = Rings.plane(white);
        var triple = triple(8, 8);
        var levels = Levels.ofCorners(picture, triple, modules.length);
        var asked = new AtomicInteger();
        var text = Deblurring.read(picture, triple, levels, () -> asked.incrementAndGet() > 1);
        assertEquals(Optional.empty(), text);
        assertEquals(2, asked.get());
    }
}
