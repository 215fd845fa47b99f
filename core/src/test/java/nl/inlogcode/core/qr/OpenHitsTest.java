package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenHitsTest {
    private static List<String> checked(OpenHits hits) {
        var checked = new ArrayList<String>();
        hits.check((x, y, module, dark) -> checked.add(x + " " + y + " " + module + " " + dark));
        return checked;
    }

    @Test
    void handsOnEachPlaceOnce() {
        var hits = new OpenHits();
        hits.put(1, 2, 3, true);
        hits.put(4, 5, 6, false);
        assertEquals(List.of("1.0 2.0 3.0 true", "4.0 5.0 6.0 false"), checked(hits));
        assertEquals(List.of(), checked(hits));
        hits.put(7, 8, 9, true);
        assertEquals(List.of("7.0 8.0 9.0 true"), checked(hits));
    }

    @Test
    void hasRoomForManyAndNoMore() {
        var hits = new OpenHits();
        for (int i = 0; i < OpenHits.MOST + 10; i++) {
            hits.put(i, 2 * i, 1 + i, i % 3 == 0);
        }
        var checked = checked(hits);
        assertEquals(60_000, checked.size());
        for (int i = 0; i < checked.size(); i += 97) {
            String due = (double) i + " " + 2.0 * i + " " + (1.0 + i) + " " + (i % 3 == 0);
            assertEquals(due, checked.get(i));
        }
    }
}
