package nl.inlogcode.e2e.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inlogcode.e2e.browser.BrowserException;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.LongRun;
import nl.inlogcode.practice.gallery.Exhibit;
import nl.inlogcode.practice.gallery.Expected;
import nl.inlogcode.practice.gallery.Gallery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the gallery, in a browser, through the real popup; hundreds take a quarter of an
 * hour, so in the ordinary run each browser has a quarter of the forms and of the libraries, and
 * Chromium a third of the traps. Prints a table with the reason of each miss.
 */
final class GalleryTest {
    /** What is known to go wrong, by slug, with its cause. */
    private static final Map<String, String> KNOWN = Misses.read();

    /** A page with what was seen there, or what went wrong with the visit. */
    private record Line(Exhibit exhibit, boolean good, boolean harmless, String told) {
        Optional<String> known() {
            return Optional.ofNullable(KNOWN.get(exhibit.slug()));
        }

        @Override
        public String toString() {
            return "%-6s %-44s %-34s %s%s%s"
                    .formatted(
                            good ? "right" : "MISS",
                            exhibit.product(),
                            exhibit.page(),
                            exhibit.oneTimeCode() ? "one-time-code; " : "",
                            told,
                            known().map(why -> (good ? "; no longer: " : "; known: ") + why)
                                    .orElse(""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void fillsTheFormsOfRealProducts(Inlogcode product) {
        var lines = tried(product, LongRun.quarter(product, Gallery.forms()));
        var forms =
                lines.stream().filter(line -> line.exhibit.expected() == Expected.RIGHT).toList();
        var marked = forms.stream().filter(line -> line.exhibit.oneTimeCode()).toList();
        int right = count(forms);
        System.out.println(
                "%s: %d of %d forms right (%.1f %%); %d of %d with one-time-code; %d of %d traps among them left alone"
                        .formatted(
                                product,
                                right,
                                forms.size(),
                                100.0 * right / forms.size(),
                                count(marked),
                                marked.size(),
                                count(lines) - right,
                                lines.size() - forms.size()));
        assertNothingNew(lines);
        assertEquals(marked.size(), count(marked), "fields that say one-time-code");
        assertTrue(right * 100 >= forms.size() * 95, right + " of " + forms.size());
    }

    @ParameterizedTest
    @EnumSource
    void fillsWhatRealLibrariesDraw(Inlogcode product) {
        var lines = tried(product, LongRun.quarter(product, Gallery.shapes()));
        System.out.println(
                product + ": " + count(lines) + " of " + lines.size() + " libraries right");
        assertNothingNew(lines);
    }

    @ParameterizedTest
    @MethodSource("nl.inlogcode.e2e.journey.LongRun#browsers")
    void leavesTrapsAlone(Inlogcode product) {
        var lines = tried(product, LongRun.every(3, 0, Gallery.traps()));
        System.out.println(
                product + ": " + count(lines) + " of " + lines.size() + " traps left alone");
        assertNothingNew(lines);
    }

    private static List<Line> tried(Inlogcode product, List<Exhibit> exhibits) {
        var lines = new ArrayList<Line>();
        try (var stand = Stand.of(product)) {
            for (var exhibit : exhibits) {
                var line = tried(stand, exhibit);
                lines.add(line);
                System.out.println(product + " " + line);
            }
        }
        return lines;
    }

    private static Line tried(Stand stand, Exhibit exhibit) {
        try {
            var visit = stand.visit(exhibit);
            // Boxes may show what their component never took.
            boolean taken = !exhibit.isShape() || visit.isTaken();
            boolean good =
                    exhibit.expected() == Expected.RIGHT
                            ? visit.isFilledRight() && taken
                            : visit.isUntouched();
            var told = visit.told() + (taken ? "" : ", THE COMPONENT HAS NOT TAKEN IT");
            return new Line(exhibit, good, visit.leftTheRestAlone(), told);
        } catch (BrowserException e) {
            return new Line(exhibit, false, false, e.getMessage());
        }
    }

    private static int count(List<Line> lines) {
        return (int) lines.stream().filter(Line::good).count();
    }

    /** What is wrong is known, and never a wrong field of a real form, a button or Enter. */
    private static void assertNothingNew(List<Line> lines) {
        var missed = lines.stream().filter(line -> !line.good && line.known().isEmpty()).toList();
        assertEquals(List.of(), missed);
        var harmed =
                lines.stream()
                        .filter(line -> line.exhibit.expected() == Expected.RIGHT && !line.harmless)
                        .toList();
        assertEquals(List.of(), harmed);
    }
}
