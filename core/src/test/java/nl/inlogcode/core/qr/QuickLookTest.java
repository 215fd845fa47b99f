package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickLookTest {
    private static Optional<String> read(Drawn drawn) {
        return QuickLook.read(drawn.plane(), drawn.triple()).map(QrCode::text);
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
        assertEquals(Drawn.TEXT, code.text());
        assertEquals(150 - 72, code.left(), 1);
        assertEquals(150 + 72, code.bottom(), 1);
    }

    @Test
    void readsWhatIsBlurred() {
        var drawn = Drawn.of(Slant.straight(2));
        var plane = drawn.plane().blurred();
        var code = QuickLook.read(plane, drawn.triple());
        assertEquals(Optional.of(Drawn.TEXT), code.map(QrCode::text));
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
        assertEquals(Optional.of(Drawn.TEXT), code.map(QrCode::text));
    }
}
