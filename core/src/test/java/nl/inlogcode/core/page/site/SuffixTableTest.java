package nl.inlogcode.core.page.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuffixTableTest {
    @Test
    void asksForEachNameOnceAndForNoAddress() {
        assertEquals(
                List.of("a.nl", "b.co.uk", "nas"),
                SuffixTable.namesOf(
                        origins(
                                "https://a.nl",
                                "http://a.nl:8080",
                                "https://a.nl.",
                                "https://192.168.1.1",
                                "https://[::1]",
                                "https://b.co.uk",
                                "https://nas")));
    }

    @Test
    void answersWhatItWasGiven() {
        var table = new SuffixTable(List.of("a.b.co.uk", "c.nl"), List.of("co.uk", "nl"));
        assertEquals("co.uk", table.suffixOf("a.b.co.uk"));
        assertEquals("nl", table.suffixOf("c.nl"));
    }

    @Test
    void refusesWhatIsNoSuffix() {
        var names = List.of("a.nl");
        assertThrows(IllegalArgumentException.class, () -> new SuffixTable(names, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new SuffixTable(names, List.of("")));
        assertThrows(IllegalArgumentException.class, () -> new SuffixTable(names, List.of("l")));
        assertThrows(IllegalArgumentException.class, () -> new SuffixTable(names, List.of("be")));
    }

    /** Without a list only the very host is the same site. */
    @Test
    void takesNothingForTheSameSiteWithoutAList() {
        var known = origins("https://app.krachtplan.nl");
        for (var other : List.of("https://krachtplan.nl", "https://login.krachtplan.nl")) {
            var decision = SiteCheck.decide(origins(other).get(0), known, SuffixTable.UNKNOWN);
            assertInstanceOf(SiteDecision.Other.class, decision, other);
        }
        assertInstanceOf(
                SiteDecision.LookAlike.class,
                SiteCheck.decide(
                        origins("http://app.krachtplan.nl").get(0), known, SuffixTable.UNKNOWN));
    }

    private static List<Origin> origins(String... texts) {
        return List.of(texts).stream().map(text -> Origin.parse(text).orElseThrow()).toList();
    }
}
