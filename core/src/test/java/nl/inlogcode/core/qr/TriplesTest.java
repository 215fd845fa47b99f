package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.qr.Triples.Likeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static Finder finder(int right, int seen, boolean whole, double x, double y) {
        var finder = finder(x, y);
        finder.right = right;
        finder.seen = seen;
        finder.whole = whole;
        return finder;
    }

    /**
     * Three patterns after 48 others with 30 right modules, whole, seen 5 times. A right module
     * counts as much as 8 rows more, being whole as 5; more than 9 rows say no more.
     */
    @ParameterizedTest
    @CsvSource({
        "30,5,true,false", "30,6,true,true", "30,4,true,false", "31,1,true,true",
        "31,1,false,false", "31,2,false,true", "30,9,false,false", "30,50,false,false",
        "29,9,true,false", "33,1,false,true"
    })
    void considersThoseThatAreSeenBest(int right, int seen, boolean whole, boolean considered) {
        var finders = new ArrayList<Finder>();
        for (int i = 0; i < 48; i++) {
            finders.add(finder(30, 5, true, 5000 + 40 * i, 5000));
        }
        finders.add(finder(right, seen, whole, 100, 100));
        finders.add(finder(right, seen, whole, 172, 100));
        finders.add(finder(right, seen, whole, 100, 172));
        assertEquals(considered, !Triples.of(finders, Likeness.STRICT).isEmpty());
        // With one fewer they would all be.
        finders.subList(0, 3).clear();
        assertEquals(1, Triples.of(finders, Likeness.STRICT).size());
    }

    @Test
    void fewRightModulesAreAllTheSame() {
        var finders = new ArrayList<Finder>();
        for (int i = 0; i < 48; i++) {
            finders.add(finder(24, 1, false, 5000 + 40 * i, 5000));
        }
        finders.add(finder(3, 2, false, 100, 100));
        finders.add(finder(0, 2, false, 172, 100));
        finders.add(finder(23, 2, false, 100, 172));
        assertEquals(1, Triples.of(finders, Likeness.STRICT).size());
    }

    @Test
    void oddnessSumsUpWhatIsNotSquare() {
        // One side a tenth longer: told modules differ, 18 against 19.8 of them and 7.
        var longer = strict(finder(100, 100), finder(172, 100), finder(100, 179.2)).get(0);
        assertEquals(4 * (26.8 / 25 - 1) + 0.1 / 2, longer.oddness(), 1e-9);
        assertEquals((25 + 26.8) / 2, longer.side(), 1e-9);
        // A larger pattern, in area by 1.21 and in each direction by 1.1.
        var large = new Finder(172, 100, 30.8, 30.8, true);
        var larger = strict(finder(100, 100), large, finder(100, 172)).get(0);
        double across = 72 / 4.2 + 7;
        assertEquals(4 * (25 / across - 1) + 0.21, larger.oddness(), 1e-9);
        var low = new Finder(100, 172, 30.8, 30.8, true);
        var lower = strict(finder(100, 100), finder(172, 100), low).get(0);
        assertEquals(larger.oddness(), lower.oddness(), 1e-9);
        // A cosine of 0.6 / 2 or so: both axes as long, one turned.
        var turned = strict(finder(100, 100), finder(172, 100), finder(120.16, 169.12)).get(0);
        assertEquals(3 * 0.28, turned.oddness(), 0.2);
    }

    // Areas up to 2.6 times as large, and the side that one tells up to 1.35 times the other's.
    @ParameterizedTest
    @CsvSource({"28,1", "44,1", "46,0", "18,1", "17,0"})
    void patternsAreAboutAsLarge(double size, int count) {
        var other = new Finder(100, 172, size, size, true);
        assertEquals(count, strict(finder(100, 100), finder(172, 100), other).size());
    }

    // In modules of 4 pixels: 18 and 200 a side.
    @ParameterizedTest
    @CsvSource({"43,0", "44,1", "772,1", "773,0"})
    void sidesAreThoseOfCodes(double apart, int count) {
        assertEquals(count, strict(finder(0, 0), finder(apart, 0), finder(0, apart)).size());
    }

    @Test
    void twoInOnePlaceAreNoSide() {
        assertTrue(strict(finder(0, 0), finder(0, 0), finder(72, 0)).isEmpty());
    }
}
