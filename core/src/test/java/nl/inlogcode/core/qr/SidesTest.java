package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {
    private static List<Integer> list(Sides sides) {
        var list = new ArrayList<Integer>();
        for (int i = 0; i < sides.count(); i++) {
            list.add(sides.get(i));
        }
        return list;
    }

    @ParameterizedTest
    @CsvSource({"0,21", "18,21", "22.9,21", "23,25", "23.1,25", "176,177", "300,177"})
    void nearest(double length, int side) {
        assertEquals(side, Sides.nearest(length));
    }

    @Test
    void aSideIsThatOfAVersion() {
        assertTrue(Sides.isSide(21));
        assertTrue(Sides.isSide(177));
        assertFalse(Sides.isSide(17));
        assertFalse(Sides.isSide(181));
        assertFalse(Sides.isSide(22));
        assertFalse(Sides.isSide(0));
    }

    @Test
    void isSureWhereAllAgree() {
        var sides = Sides.likely(41, 41, 40);
        assertTrue(sides.sure());
        assertEquals(List.of(41), list(sides));
        // The counts agree, the distance does not.
        assertFalse(Sides.likely(41, 41, 60).sure());
        assertFalse(Sides.likely(41, 45, 41).sure());
        assertFalse(Sides.likely(42, 42, 41).sure());
    }

    @Test
    void takesTheLikeliestFirst() {
        assertEquals(List.of(45, 41, 37), list(Sides.likely(45, 0, 40)));
        assertEquals(List.of(37, 41, 45), list(Sides.likely(0, 37, 42)));
        assertEquals(List.of(41, 45, 37), list(Sides.likely(0, 0, 41.5)));
        assertEquals(List.of(41, 37, 45), list(Sides.likely(0, 0, 40.5)));
        assertEquals(List.of(21, 25), list(Sides.likely(0, 0, 20)));
    }

    @Test
    void goesFurtherInASecondLook() {
        assertEquals(List.of(49, 41, 45, 37, 33), list(Sides.possible(49, 0, 41)));
        assertEquals(List.of(21, 25, 29), list(Sides.possible(0, 0, 21)));
        assertFalse(Sides.possible(41, 41, 41).sure());
    }
}
