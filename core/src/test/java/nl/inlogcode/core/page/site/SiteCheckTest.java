package nl.inlogcode.core.page.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SiteCheckTest {
    private static final PublicSuffixes SUFFIXES = new SomeSuffixes();
    private static final List<Row> ROWS = read();

    private record Row(List<Origin> known, Origin here, String expected, String shown) {}

    @TestFactory
    List<DynamicTest> decidesAsTheTableSays() {
        return ROWS.stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.here().serialised() + " for " + row.known(),
                                        () -> assertEquals(row.expected(), decided(row))))
                .toList();
    }

    @Test
    void callsNothingTheSameThatIsNotExactlyTheSame() {
        int others = 0;
        for (var row : ROWS) {
            boolean same = row.known().contains(row.here());
            assertEquals(same, decided(row).equals("SAME"), row.toString());
            assertEquals(same, SiteCheck.isSame(row.here(), row.known()));
            others += same ? 0 : 1;
        }
        assertTrue(others >= 200, others + " rows");
    }

    /** Anything that is a look-alike of one account's site is so beside another known site too. */
    @Test
    void aSecondKnownSiteHidesNoLookAlike() {
        var second = Origin.parse("https://elders.example").orElseThrow();
        for (var row : ROWS) {
            if (row.known().size() != 1 || row.expected().equals("SAME")) {
                continue;
            }
            var both = List.of(second, row.known().get(0));
            var decision = SiteCheck.decide(row.here(), both, SUFFIXES);
            var alone = SiteCheck.decide(row.here(), row.known(), SUFFIXES);
            if (!(alone instanceof SiteDecision.Other)) {
                assertEquals(name(alone), name(decision), row.toString());
            }
        }
    }

    @Test
    void showsTheHostInItsOwnLetters() {
        for (var row : ROWS) {
            if (!row.shown().isEmpty()) {
                var parts = HostParts.of(row.here(), SUFFIXES);
                assertEquals(row.shown(), parts.unicode().whole());
                assertEquals(row.here().shown(), parts.ascii().whole());
                assertTrue(parts.differ());
            }
        }
    }

    @Test
    void showsWhereTheRentedNameIs() {
        assertParts("login.", "krachtplan.nl", "", "https://login.krachtplan.nl");
        assertParts("krachtplan.nl.", "evil.com", ":8443", "https://krachtplan.nl.evil.com:8443");
        assertParts("", "krachtplan.nl", ".", "https://krachtplan.nl.");
        assertParts("a.", "b.co.uk", "", "https://a.b.co.uk");
        assertParts("", "jan.github.io", "", "https://jan.github.io");
        assertParts("", "github.io", "", "https://github.io");
        assertParts("", "192.168.1.1", ":8006", "https://192.168.1.1:8006");
        assertParts("", "[2001:db8::1]", "", "https://[2001:db8::1]");
        assertParts("", "localhost", ":8080", "http://localhost:8080");
        assertFalse(HostParts.of(Origin.parse("https://a.nl").orElseThrow(), SUFFIXES).differ());
    }

    private static void assertParts(String before, String domain, String after, String origin) {
        var parts = HostParts.of(Origin.parse(origin).orElseThrow(), SUFFIXES);
        assertEquals(new HostText(before, domain, after), parts.ascii());
    }

    private static String decided(Row row) {
        return name(SiteCheck.decide(row.here(), row.known(), SUFFIXES));
    }

    private static String name(SiteDecision decision) {
        if (decision instanceof SiteDecision.LookAlike alike) {
            return alike.reasons().stream().map(Enum::name).collect(Collectors.joining(" "));
        }
        if (decision instanceof SiteDecision.SameSiteOtherHost) {
            return "SITE";
        }
        if (decision instanceof SiteDecision.FirstSite) {
            return "FIRST";
        }
        return decision instanceof SiteDecision.Same ? "SAME" : "OTHER";
    }

    private static List<Row> read() {
        try (var in = SiteCheckTest.class.getResourceAsStream("look-alikes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(
                            cells ->
                                    new Row(
                                            origins(cells[0]),
                                            Origin.parse(cells[1]).orElseThrow(),
                                            cells[2],
                                            cells.length > 3 ? cells[3] : ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Origin> origins(String cell) {
        return cell.equals("-")
                ? List.of()
                : Stream.of(cell.split(" ")).map(one -> Origin.parse(one).orElseThrow()).toList();
    }
}
