package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeepLookTest {
    private static Triple of(Triple triple, double side, double oddness) {
        return new Triple(triple.corner(), triple.right(), triple.below(), side, oddness);
    }

    static Stream<Arguments> slants() {
        return Stream.of(
                Arguments.of("straight", Slant.straight(4)),
                Arguments.of("straight, shared pixels", Slant.straight(1.3)),
                Arguments.of("straight, tiny", Slant.straight(1.1)),
                Arguments.of("turned", new Slant(0.3, 4, 0, 0, 0)),
                Arguments.of("sheared", new Slant(0, 5, 0.2, 0, 0)),
                Arguments.of("from aside", new Slant(0.1, 6, 0, 0.0008, 0.0005)),
                Arguments.of("from far aside", new Slant(0, 6, 0, 0.0015, 0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slants")
    void readsACode(String name, Slant slant) {
        var drawn = Drawn.of(slant);
        var code = DeepLook.read(drawn.plane(), drawn.triple(), () -> false);
        assertEquals(Optional.of(Drawn.TEXT), code.map(Symbols::text));
    }

    @Test
    void readsItWhereTheFinderPatternsWereSeenBesideTheirPlaces() {
        var drawn = Drawn.of(Slant.straight(5));
        drawn.triple().right().x += 2;
        drawn.triple().below().y -= 2;
        drawn.triple().corner().x -= 2;
        var code = DeepLook.read(drawn.plane(), drawn.triple(), () -> false);
        assertEquals(Optional.of(Drawn.TEXT), code.map(Symbols::text));
    }

    @Test
    void triesOtherSidesToo() {
        var drawn = Drawn.of(Slant.straight(4));
        for (double side : new double[] {24, 29, 35}) {
            var code = DeepLook.read(drawn.plane(), of(drawn.triple(), side, 0), () -> false);
            assertEquals(Optional.of(Drawn.TEXT), code.map(Symbols::text));
        }
    }

    @Test
    void doesNothingWithoutTime() {
        var drawn = Drawn.of(Slant.straight(4));
        assertTrue(DeepLook.read(drawn.plane(), drawn.triple(), () -> true).isEmpty());
    }

    @Test
    void readsNothingWhereNothingIs() {
        var drawn = Drawn.of(Slant.straight(4));
        var white = Rings.plane(new Picture(300, 300, Picture.WHITE));
        assertTrue(DeepLook.read(white, drawn.triple(), () -> false).isEmpty());
        var noise = Rings.plane(new Picture(300, 300, 0xFF808080).noisy(120, 1));
        assertTrue(DeepLook.read(noise, drawn.triple(), () -> false).isEmpty());
    }

    @Test
    void theLikeliestAreThoseWhosePatternsAreThere() {
        var drawn = Drawn.of(Slant.straight(4));
        var good = drawn.triple();
        var lost = new Finder(40, 260, 28, 28, true);
        var none = new Triple(good.corner(), good.right(), lost, 29, 0);
        assertEquals(
                List.of(good), DeepLook.likeliest(drawn.plane(), List.of(none, good, none), 10));
        assertTrue(DeepLook.likeliest(drawn.plane(), List.of(none), 10).isEmpty());
    }

    @Test
    void ofThoseTheMostSquareComeFirst() {
        var drawn = Drawn.of(Slant.straight(4));
        var odd = of(drawn.triple(), 29, 2);
        var odder = of(drawn.triple(), 29, 3);
        var square = of(drawn.triple(), 29, 0);
        var likeliest = DeepLook.likeliest(drawn.plane(), List.of(odd, odder, square), 2);
        assertEquals(2, likeliest.size());
        assertSame(square, likeliest.get(0));
        assertSame(odd, likeliest.get(1));
    }

    @Test
    void looksAtTwoHundredOnly() {
        var drawn = Drawn.of(Slant.straight(4));
        var lost = new Finder(40, 260, 28, 28, true);
        var one = drawn.triple();
        var none = new Triple(one.corner(), one.right(), lost, 29, 0);
        var triples = new ArrayList<Triple>();
        for (int i = 0; i < 199; i++) {
            triples.add(none);
        }
        triples.add(one);
        triples.add(of(one, 29, 1));
        assertEquals(List.of(one), DeepLook.likeliest(drawn.plane(), triples, 10));
    }
}
