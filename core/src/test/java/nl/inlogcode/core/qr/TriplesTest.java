package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.qr.Triples.Likeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriplesTest {
    /** With modules of 4 pixels. */
    private static Finder finder(double x, double y) {
        return new Finder(x, y, 28, 28, true);
    }

    private static List<Triple> strict(Finder... finders) {
        return Triples.of(List.of(finders), Likeness.STRICT);
    }

    @Test
    void findsTheThreeOfACode() {
        // 25 modules: 18 from middle to middle.
        var corner = finder(100, 100);
        var right = finder(172, 100);
        var below = finder(100, 172);
        var triples = strict(below, right, corner);
        assertEquals(1, triples.size());
        var triple = triples.get(0);
        assertSame(corner, triple.corner());
        assertSame(right, triple.right());
        assertSame(below, triple.below());
        assertEquals(25, triple.side(), 1e-9);
        assertEquals(0, triple.oddness(), 1e-9);
        assertEquals(4, triple.module(25), 1e-9);
        assertSame(right, triple.mirrored().below());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 2, 3.1, 4, 5.5})
    void findsThemTurned(double angle) {
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        double wide = 28 / Math.max(Math.abs(cosine), Math.abs(sine));
        var corner = new Finder(200, 200, wide, wide, true);
        var right = new Finder(200 + 72 * cosine, 200 + 72 * sine, wide, wide, true);
        var below = new Finder(200 - 72 * sine, 200 + 72 * cosine, wide, wide, true);
        var triples = strict(corner, right, below);
        assertSame(corner, triples.get(0).corner());
        assertSame(right, triples.get(0).right());
        assertEquals(25, triples.get(0).side(), 1e-6);
    }

    @Test
    void leavesOutWhatCannotBelongTogether() {
        var corner = finder(100, 100);
        var right = finder(172, 100);
        // On one line, too near, too far, of other polarity, of another size.
        assertTrue(strict(corner, right, finder(244, 100)).isEmpty());
        assertTrue(strict(corner, finder(140, 100), finder(100, 140)).isEmpty());
        assertTrue(strict(corner, finder(900, 100), finder(100, 900)).isEmpty());
        assertTrue(strict(corner, right, new Finder(100, 172, 28, 28, false)).isEmpty());
        assertTrue(strict(corner, right, new Finder(100, 172, 50, 50, true)).isEmpty());
        // One side twice the other; an angle of 135 degrees.
        assertTrue(strict(corner, right, finder(100, 250)).isEmpty());
        assertTrue(strict(corner, right, finder(40, 160)).isEmpty());
    }

    @Test
    void bearsLessLikeOnesWhenLoose() {
        var odd = List.of(finder(100, 100), finder(172, 100), finder(100, 210));
        assertTrue(Triples.of(odd, Likeness.STRICT).isEmpty());
        assertEquals(1, Triples.of(odd, Likeness.LOOSE).size());
    }

    @Test
    void putsTheMostSquareFirst() {
        var corner = finder(100, 100);
        var right = finder(172, 100);
        var skewed = finder(112, 172);
        var square = finder(100, 172);
        var triples = strict(skewed, corner, right, square);
        assertSame(square, triples.get(0).below());
        assertSame(corner, triples.get(0).corner());
        for (int i = 1; i < triples.size(); i++) {
            assertTrue(triples.get(i - 1).oddness() <= triples.get(i).oddness());
        }
    }

    @Test
    void considersTheBestOnly() {
        var finders = new ArrayList<Finder>();
        for (int i = 0; i < 100; i++) {
            var poor = finder(1000 + 40 * i, 2000);
            poor.right = 25;
            finders.add(poor);
        }
        for (var good : List.of(finder(100, 100), finder(172, 100), finder(100, 172))) {
            good.right = 33;
            good.seen = 5;
            finders.add(good);
        }
        assertEquals(100, Triples.of(finders, Likeness.STRICT).get(0).corner().x);
    }

    @Test
    void keysDiffer() {
        var one = finder(0, 0);
        var two = finder(72, 0);
        var three = finder(0, 72);
        two.number = 1;
        three.number = 2;
        assertEquals(1002, new Triple(one, two, three, 25, 0).key());
        assertEquals(2001, new Triple(one, three, two, 25, 0).key());
        assertEquals(1000002, new Triple(two, one, three, 25, 0).key());
    }
}
