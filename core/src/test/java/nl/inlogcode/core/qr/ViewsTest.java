package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsTest {
    private static final int ORANGE = 0xFFC86428;

    private static Views views(Picture picture) {
        return new Views(picture.pixels(), 255);
    }

    // 200, 100 and 40; the brightness by the weights 77, 150 and 29 of 256.
    @ParameterizedTest
    @CsvSource({
        "BRIGHTNESS,123",
        "RED,200",
        "BLUE,40",
        "HALF,123",
        "QUARTER,123",
        "HALF_BLURRED,123",
        "QUARTER_BLURRED,123"
    })
    void eachShowsItsShade(View view, int shade) {
        var plane = views(new Picture(100, 90, ORANGE)).plane(view).orElseThrow();
        assertEquals(shade, plane.shade(10, 10));
        assertEquals(100 / view.shrunk(), plane.width());
        assertEquals(90 / view.shrunk(), plane.height());
        assertEquals(shade, plane.shade(plane.width() - 1, plane.height() - 1));
    }

    @Test
    void eachIsMadeOnce() {
        var views = views(new Picture(100, 100, ORANGE));
        for (var view : View.values()) {
            assertSame(views.plane(view).orElseThrow(), views.plane(view).orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BRIGHTNESS,21,21,true", "BRIGHTNESS,20,21,false", "BRIGHTNESS,21,20,false",
        "HALF,42,42,true", "HALF,41,42,false", "HALF,42,41,false",
        "QUARTER_BLURRED,84,84,true", "QUARTER_BLURRED,83,100,false"
    })
    void whatIsSmallerThanTheSmallestCodeIsNotLookedAt(
            View view, int width, int height, boolean there) {
        assertEquals(there, views(new Picture(width, height, ORANGE)).plane(view).isPresent());
    }

    @Test
    void greyPicturesHaveNoColours() {
        var grey = new Picture(100, 100, 0xFF808080);
        assertTrue(views(grey).plane(View.BRIGHTNESS).isPresent());
        for (var view : new View[] {View.RED, View.BLUE}) {
            assertTrue(view.isColour());
            assertTrue(views(grey).plane(view).isEmpty());
            // Channels that hardly differ are noise.
            assertTrue(views(new Picture(100, 100, 0xFF808098)).plane(view).isEmpty());
            assertTrue(views(new Picture(100, 100, 0xFF808099)).plane(view).isPresent());
            assertTrue(views(new Picture(100, 100, 0xFF998080)).plane(view).isPresent());
            assertTrue(views(new Picture(100, 100, 0xFF809980)).plane(view).isPresent());
        }
        assertFalse(View.HALF.isColour());
    }

    @Test
    void aFewColouredPixelsAreNoColours() {
        // Each 61st is asked: of the first 305 in a row five, of 300 too, of 240 four.
        for (int coloured : new int[] {240, 250}) {
            var picture = new Picture(1000, 100, Picture.WHITE);
            for (int x = 0; x < coloured; x++) {
                picture.set(x, 0, ORANGE);
            }
            assertEquals(coloured > 244, views(picture).plane(View.RED).isPresent());
        }
    }

    @Test
    void transparentPixelsShowTheGround() {
        int half = 0x80000000;
        var picture = new Picture(30, 30, half);
        var onWhite = new Views(picture.pixels(), 255).plane(View.BRIGHTNESS).orElseThrow();
        assertEquals(127, onWhite.shade(3, 3));
        var onBlack = new Views(picture.pixels(), 0).plane(View.BRIGHTNESS).orElseThrow();
        assertEquals(0, onBlack.shade(3, 3));
        var white = new Picture(30, 30, 0x40FFFFFF);
        var pale = new Views(white.pixels(), 0).plane(View.BRIGHTNESS).orElseThrow();
        assertEquals(64, pale.shade(29, 29));
    }

    @Test
    void theGroundIsWhatContrastsWithTheOpaque() {
        assertEquals(List.of(Ground.WHITE), Ground.of(new Picture(9, 9, 0xFF000000).pixels()));
        assertEquals(List.of(Ground.WHITE), Ground.of(new Picture(9, 9, 0xFFFFFFFF).pixels()));
        var ink = new Picture(9, 9, Picture.NOTHING).fill(2, 2, 3, Picture.BLACK);
        assertEquals(List.of(Ground.WHITE, Ground.BLACK), Ground.of(ink.pixels()));
        var light = new Picture(9, 9, Picture.NOTHING).fill(2, 2, 3, 0xFF808080);
        assertEquals(List.of(Ground.BLACK, Ground.WHITE), Ground.of(light.pixels()));
        // What hardly covers anything does not count; what covers half does.
        var faint = new Picture(9, 9, 0x7FFFFFFF).fill(2, 2, 2, Picture.BLACK);
        assertEquals(List.of(Ground.WHITE, Ground.BLACK), Ground.of(faint.pixels()));
        var half = new Picture(9, 9, 0x80FFFFFF).fill(2, 2, 2, Picture.BLACK);
        assertEquals(List.of(Ground.BLACK, Ground.WHITE), Ground.of(half.pixels()));
        assertEquals(255, Ground.WHITE.shade());
        assertEquals(0, Ground.BLACK.shade());
    }

    @Test
    void theGroundOfALargePictureIsToldFromSomeOfIt() {
        var picture = new Picture(700, 700, Picture.BLACK).fill(0, 0, 300, Picture.NOTHING);
        assertEquals(List.of(Ground.WHITE, Ground.BLACK), Ground.of(picture.pixels()));
        picture.fill(0, 300, 400, Picture.WHITE);
        picture.fill(300, 0, 400, Picture.WHITE);
        assertEquals(List.of(Ground.BLACK, Ground.WHITE), Ground.of(picture.pixels()));
    }
}
