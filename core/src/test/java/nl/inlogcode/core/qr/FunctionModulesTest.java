package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nayuki.qrcodegen.QrCode.Ecc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of another encoder, with modules of a pixel. */
class FunctionModulesTest {
    private static final int EDGE = 3;

    private boolean dark = true;

    private static Picture picture(int version, int ink, int paper) {
        var bits = Symbols.of("12345", version, Ecc.MEDIUM, 3);
        int side = bits.getWidth();
        var picture = new Picture(side + 2 * EDGE, side + 2 * EDGE, paper);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.set(EDGE + x, EDGE + y, bits.get(x, y) ? ink : paper);
            }
        }
        return picture;
    }

    private Triple triple(int side, double off) {
        double near = EDGE + 3.5;
        double far = EDGE + side - 3.5;
        return new Triple(
                new Finder(near + off, near, 7, 7, dark),
                new Finder(far + off, near, 7, 7, dark),
                new Finder(near + off, far, 7, 7, dark),
                side,
                0);
    }

    /** How the code fits that lies so many pixels right of its place, by levels of the place. */
    private double fit(int version, Picture picture, double off) {
        int side = 17 + 4 * version;
        var plane = Rings.plane(picture);
        var map = Homography.flat(triple(side, 0), side);
        var levels = Levels.of(Sampler.ofMiddles(plane), map, side, dark);
        var moved = Homography.flat(triple(side, off), side);
        return new FunctionModules(side).fit(plane, moved, levels);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 14, 27, 40})
    void fitEveryVersion(int version) {
        assertEquals(1, fit(version, picture(version, Picture.BLACK, Picture.WHITE), 0), 1e-9);
    }

    @Test
    void fitLightCodes() {
        dark = false;
        assertEquals(1, fit(7, picture(7, Picture.WHITE, Picture.BLACK), 0), 1e-9);
    }

    // Version 2: three finder patterns with separators of 8 by 8, 2 timing patterns of 9, one
    // alignment pattern of 5 by 5. One module of each is made wrong.
    @ParameterizedTest
    @CsvSource({"0,0", "7,3", "17,3", "3,17", "10,6", "6,11", "18,18", "20,16"})
    void eachModuleCountsTheSame(int x, int y) {
        int all = 3 * 64 + 2 * 9 + 25;
        var picture = picture(2, Picture.BLACK, Picture.WHITE);
        boolean set = picture.at(EDGE + x, EDGE + y) == Picture.BLACK;
        picture.set(EDGE + x, EDGE + y, set ? Picture.WHITE : Picture.BLACK);
        assertEquals((all - 2.0) / all, fit(2, picture, 0), 0.003);
    }

    @Test
    void otherModulesDoNotCount() {
        var picture = picture(2, Picture.BLACK, Picture.WHITE);
        for (int y = 9; y < 16; y++) {
            for (int x = 9; x < 16; x++) {
                picture.set(EDGE + x, EDGE + y, 0xFF777777);
            }
        }
        assertEquals(1, fit(2, picture, 0), 1e-9);
    }

    @Test
    void shadesBetweenCountByHowFarTheyAreFromTheThreshold() {
        // From 127.5 to 191.25 is half the way to what counts fully.
        int all = 3 * 64 + 2 * 9 + 25;
        var picture = picture(2, Picture.BLACK, Picture.WHITE);
        picture.set(EDGE + 9, EDGE + 6, 0xFFBFBFBF);
        assertEquals((all - 0.5) / all, fit(2, picture, 0), 0.0001);
        // Set where it should be clear: as far the other way.
        picture.set(EDGE + 9, EDGE + 6, 0xFF404040);
        assertEquals((all - 1.5) / all, fit(2, picture, 0), 0.0001);
    }

    @Test
    void paleCodesFitNoBetterThanTheyShow() {
        // 8 shades of contrast: 4 from the threshold, where 6 count fully.
        assertEquals(4 / 6.0, fit(2, picture(2, 0xFFF7F7F7, Picture.WHITE), 0), 1e-9);
        assertEquals(1, fit(2, picture(2, 0xFFF3F3F3, Picture.WHITE), 0), 1e-9);
    }

    @Test
    void whatLiesOutsideDoesNotFit() {
        var picture = picture(2, Picture.BLACK, Picture.WHITE);
        assertEquals(-1, fit(2, picture, 100), 1e-9);
        double half = fit(2, picture, EDGE + 8 + 0.6);
        assertTrue(half < 0.2, "fits " + half);
    }
}
