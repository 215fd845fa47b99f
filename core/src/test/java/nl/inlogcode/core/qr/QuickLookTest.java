package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickLookTest {
    private static Optional<String> read(Drawn drawn) {
        return QuickLook.read(drawn.plane(), drawn.triple()).map(Symbols::text);
    }

    /** As the search would have them: chords of what lies askew. */
    private static Drawn seen(Slant slant) {
        var drawn = Drawn.of(slant);
        double longer =
                1 / Math.max(Math.abs(Math.cos(slant.angle())), Math.abs(Math.sin(slant.angle())));
        for (var finder : drawn.finders()) {
            finder.width *= longer;
            finder.height *= longer;
        }
        return drawn;
    }

    static Stream<Arguments> slants() {
        return Stream.of(
                Arguments.of("straight", Slant.straight(5)),
                Arguments.of("straight, small", Slant.straight(1.8)),
                Arguments.of("straight, no whole pixels", Slant.straight(3.3)),
                Arguments.of("turned", new Slant(0.5, 5, 0, 0, 0)),
                Arguments.of("turned by more than a quarter", new Slant(1.9, 5, 0, 0, 0)),
                Arguments.of("upside down", new Slant(Math.PI, 4, 0, 0, 0)),
                Arguments.of("sheared", new Slant(0, 5, 0.1, 0, 0)),
                Arguments.of("a little from aside", new Slant(0, 6, 0, 0.0004, 0.0003)),
                Arguments.of("from aside", new Slant(0, 6, 0, 0.001, 0)),
                Arguments.of("from below", new Slant(0, 6, 0, 0, 0.001)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slants")
    void readsACode(String name, Slant slant) {
        assertEquals(Optional.of(Drawn.TEXT), read(seen(slant)));
    }

    /** What the distances tell may be wrong by a version: the timing patterns tell. */
    @ParameterizedTest
    @ValueSource(doubles = {25, 26.9, 29, 31, 33, 34})
    void takesTheSideThatTheTimingPatternsTell(double side) {
        var drawn = Drawn.of(Slant.straight(5));
        var one = drawn.triple();
        var triple = new Triple(one.corner(), one.right(), one.below(), side, 0);
        var code = QuickLook.read(drawn.plane(), triple).orElseThrow();
        assertEquals(Drawn.TEXT, Symbols.text(code));
        assertEquals(150 - 72, code.left(), 1);
        assertEquals(150 + 72, code.bottom(), 1);
    }

    @Test
    void readsWhatIsBlurred() {
        var drawn = Drawn.of(Slant.straight(2));
        var plane = drawn.plane().blurred();
        var code = QuickLook.read(plane, drawn.triple());
        assertEquals(Optional.of(Drawn.TEXT), code.map(Symbols::text));
    }

    @Test
    void readsNothingWhereThePatternsAreNone() {
        var drawn = Drawn.of(Slant.straight(5));
        var white = Rings.plane(new Picture(300, 300, Picture.WHITE));
        assertTrue(QuickLook.read(white, drawn.triple()).isEmpty());
        // Nor where they are the only thing there is.
        var picture = new Picture(300, 300, Picture.WHITE);
        for (var finder : drawn.finders()) {
            int left = (int) Math.round(finder.x - 17.5);
            int top = (int) Math.round(finder.y - 17.5);
            var runs = Rings.runs(5);
            Rings.draw(picture, left, top, runs, runs, Picture.BLACK, Picture.WHITE);
        }
        assertTrue(QuickLook.read(Rings.plane(picture), drawn.triple()).isEmpty());
    }

    @Test
    void readsAMirroredTripleToo() {
        // ZXing reads mirrored codes: pages show them seldom, but they do.
        var drawn = Drawn.of(Slant.straight(5));
        var code = QuickLook.read(drawn.plane(), drawn.triple().mirrored());
        assertEquals(Optional.of(Drawn.TEXT), code.map(Symbols::text));
    }

    private static final String SHORT = "abc";

    /** Turns modules of the timing patterns, the first ones across, then down. */
    private static boolean[][] spoiled(String text, int across, int down) {
        var modules = QrWriter.modules(text).orElseThrow();
        for (int i = 0; i < across; i++) {
            modules[6][8 + i] = !modules[6][8 + i];
        }
        for (int i = 0; i < down; i++) {
            modules[8 + i][6] = !modules[8 + i][6];
        }
        return modules;
    }

    private static boolean reads(String text, boolean[][] modules) {
        var read = read(Drawn.of(Slant.straight(6), modules));
        assertTrue(read.isEmpty() || read.get().equals(text));
        return read.isPresent();
    }

    // Version 1 has 10 modules of timing patterns: more than 7 of them must be right.
    @ParameterizedTest
    @CsvSource({
        "0,0,true",
        "1,0,true",
        "1,1,true",
        "2,0,true",
        "2,1,false",
        "0,3,false",
        "5,5,false"
    })
    void wantsTimingPatterns(int across, int down, boolean read) {
        assertEquals(read, reads(SHORT, spoiled(SHORT, across, down)));
    }

    // Where the finder patterns are not as they should be either, more than 8.
    @ParameterizedTest
    @CsvSource({"0,0,true", "1,0,true", "1,1,false", "2,0,false"})
    void wantsMoreOfThemWhereTheFinderPatternsAreWorn(int across, int down, boolean read) {
        var modules = spoiled(SHORT, across, down);
        // Six of the 99 modules that tell.
        for (int i = 2; i < 5; i++) {
            modules[0][i] = false;
            modules[20][i] = false;
        }
        assertEquals(read, reads(SHORT, modules));
    }

    /** From aside such that a flat code would not be read, yet its alignment pattern is near. */
    private static final Slant ASIDE = new Slant(0, 6, 0, 0.0005, 0.0004);

    @Test
    void bendsWhatIsNotFlat() {
        assertEquals(Optional.of(Drawn.TEXT), read(Drawn.of(ASIDE)));
    }

    @Test
    void bendsItThoughOneTimingPatternIsSpoiled() {
        for (boolean across : new boolean[] {true, false}) {
            var modules = QrWriter.modules(Drawn.TEXT).orElseThrow();
            for (int i = 8; i < 21; i++) {
                if (across) {
                    modules[6][i] = true;
                } else {
                    modules[i][6] = true;
                }
            }
            assertEquals(Optional.of(Drawn.TEXT), read(Drawn.of(ASIDE, modules)));
        }
    }

    @Test
    void doesNotBendItWithoutTimingPatterns() {
        var modules = QrWriter.modules(Drawn.TEXT).orElseThrow();
        for (int i = 8; i < 21; i++) {
            modules[6][i] = true;
            modules[i][6] = true;
        }
        assertEquals(Optional.empty(), read(Drawn.of(ASIDE, modules)));
    }

    @Test
    void readsTheSmallestCodeFromAside() {
        // It has no alignment pattern: only its edges tell.
        for (var slant :
                new Slant[] {
                    new Slant(0, 8, 0, 0.0025, 0),
                    new Slant(0, 8, 0, 0, 0.0025),
                    new Slant(0, 8, 0, -0.0025, 0)
                }) {
            var drawn = Drawn.of(slant, QrWriter.modules(SHORT).orElseThrow());
            // Each pattern as large as it is seen.
            for (var finder : drawn.finders()) {
                double nearness =
                        1 + slant.tiltX() * (finder.x - 150) + slant.tiltY() * (finder.y - 150);
                finder.width *= slant.tiltX() == 0 ? nearness : nearness * nearness;
                finder.height *= slant.tiltY() == 0 ? nearness : nearness * nearness;
            }
            assertEquals(Optional.of(SHORT), read(drawn), slant.toString());
        }
    }
}
