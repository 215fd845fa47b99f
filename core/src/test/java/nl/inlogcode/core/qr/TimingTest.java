package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.inlogcode.core.qr.Modules.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code of 29 modules of 6 pixels: its timing patterns have 13 modules each. */
class TimingTest {
    private static Drawn drawn() {
        return Drawn.of(Slant.straight(6));
    }

    private static double match(AlignedCode code) {
        var sampler = Sampler.ofMiddles(Rings.plane(code.picture));
        var levels = Levels.of(sampler, code.flat(), code.side, true);
        return Timing.match(sampler, code.flat(), levels);
    }

    private static void turn(AlignedCode code, int x, int y) {
        int left = AlignedCode.EDGE + x * AlignedCode.MODULE;
        int top = AlignedCode.EDGE + y * AlignedCode.MODULE;
        int colour = code.picture.at(left, top) ^ 0xFFFFFF;
        code.picture.fill(left, top, AlignedCode.MODULE, colour);
    }

    @Test
    void matchIsTheShareOfRightModules() {
        var code = new AlignedCode(Drawn.TEXT, true);
        assertEquals(1, match(code));
        turn(code, 8, 6);
        assertEquals(25 / 26.0, match(code), 1e-9);
        turn(code, 20, 6);
        turn(code, 6, 8);
        turn(code, 6, 20);
        turn(code, 6, 13);
        assertEquals(21 / 26.0, match(code), 1e-9);
        // Beside the pattern.
        turn(code, 12, 5);
        turn(code, 7, 12);
        assertEquals(21 / 26.0, match(code), 1e-9);
    }

    @Test
    void ofWhatIsOutsideNothingIsSaid() {
        var drawn = drawn();
        var levels = drawn.levels();
        var sampler = Sampler.ofMiddles(Rings.plane(new Picture(10, 10, Picture.WHITE)));
        assertEquals(0, Timing.match(sampler, drawn.map(), levels));
        // A picture that ends within the code: the pattern down still lies in it.
        var code = new AlignedCode(Drawn.TEXT, true);
        int width = AlignedCode.EDGE + 8 * AlignedCode.MODULE;
        var part = new Picture(width, code.picture.height, Picture.WHITE);
        for (int y = 0; y < part.height; y++) {
            for (int x = 0; x < width; x++) {
                part.set(x, y, code.picture.at(x, y));
            }
        }
        var whole = Sampler.ofMiddles(Rings.plane(code.picture));
        var told = Levels.of(whole, code.flat(), code.side, true);
        var seen = Sampler.ofMiddles(Rings.plane(part));
        assertEquals(1, Timing.match(seen, code.flat(), told));
    }

    @ParameterizedTest
    @CsvSource({"2,29", "6,29", "9,29"})
    void countsInAllSizes(double module, int side) {
        var drawn = Drawn.of(Slant.straight(module));
        assertEquals(side, Timing.count(drawn.plane(), drawn.triple(), 255));
        assertEquals(side, Timing.count(drawn.plane(), drawn.triple().mirrored(), 255));
    }

    @Test
    void countsByTheContrastThatThereIs() {
        var code = new AlignedCode(Drawn.TEXT, true);
        // Of 100 shades' contrast: what differs by 25 is noise, what differs by 40 is a module.
        for (int y = 0; y < code.picture.height; y++) {
            for (int x = 0; x < code.picture.width; x++) {
                boolean set = code.picture.at(x, y) == Picture.BLACK;
                code.picture.set(x, y, set ? 0xFF646464 : 0xFFC8C8C8);
            }
        }
        int top = AlignedCode.EDGE + 6 * AlignedCode.MODULE;
        int left = AlignedCode.EDGE + 8 * AlignedCode.MODULE;
        code.picture.fill(left + 2, top + 2, 2, 0xFF7D7D7D);
        var plane = Rings.plane(code.picture);
        assertEquals(29, Timing.count(plane, code.triple(), 100));
        code.picture.fill(left + 2, top + 2, 2, 0xFF8C8C8C);
        plane = Rings.plane(code.picture);
        assertEquals(31, Timing.count(plane, code.triple(), 100));
        assertEquals(29, Timing.count(plane, code.triple(), 200));
    }

    private static Triple apart(double pixels) {
        var near = new Finder(20, 20, 14, 14, true);
        return new Triple(
                near,
                new Finder(20 + pixels, 20, 14, 14, true),
                new Finder(20, 20 + pixels, 14, 14, true),
                29,
                0);
    }

    @Test
    void linesTooShortOrTooLongAreNone() {
        var plane = Rings.plane(new Picture(100, 100, Picture.WHITE));
        // Two places a pixel: of 20 there is one run, and finder patterns count as 12 modules more.
        assertEquals(0, Timing.count(plane, apart(9), 255));
        assertEquals(13, Timing.count(plane, apart(9.5), 255));
        assertTrue(Timing.count(plane, apart(3999.5), 255) > 0);
        assertEquals(0, Timing.count(plane, apart(4000), 255));
    }

    @Test
    void aSymbolReadsItsTextWhereItLies() {
        var drawn = drawn();
        var symbol = Symbol.at(Sampler.ofMiddles(drawn.plane()), drawn.map(), drawn.side(), true);
        assertEquals(1, symbol.timing());
        assertEquals(1, symbol.match());
        var code = symbol.read(Way.THRESHOLD).orElseThrow();
        assertEquals(Drawn.TEXT, Symbols.text(code));
        assertEquals(150 - 87, code.left());
        assertEquals(150 + 87, code.bottom());
        assertEquals(Optional.empty(), symbol.read());
    }

    @Test
    void aSymbolTriesOneWayAfterTheOther() {
        // In deep shadow at the right: the threshold takes all for set there.
        var code = new AlignedCode(Drawn.TEXT, true);
        for (int y = AlignedCode.pixel(9); y < AlignedCode.pixel(20); y++) {
            for (int x = AlignedCode.pixel(9); x < AlignedCode.pixel(29); x++) {
                boolean set = code.picture.at(x, y) == Picture.BLACK;
                code.picture.set(x, y, set ? Picture.BLACK : 0xFF646464);
            }
        }
        var sampler = Sampler.ofMiddles(Rings.plane(code.picture));
        var symbol = Symbol.at(sampler, code.flat(), code.side, true);
        assertEquals(Optional.empty(), symbol.read(Way.THRESHOLD));
        var text = symbol.read(Way.THRESHOLD, Way.LOCAL_MEAN).map(Symbols::text);
        assertEquals(Optional.of(Drawn.TEXT), text);
    }
}
