package nl.inlogcode.practice.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GalleryTest {
    static Stream<Exhibit> forms() {
        return Gallery.forms().stream();
    }

    @Test
    void hasAPageForEachFormOfTheFacts() {
        // 102 lines, two of which are the word lists of other programs.
        assertEquals(100, Gallery.forms().size());
        assertEquals(102, Template.read().size());
    }

    @Test
    void hasAHundredTraps() {
        assertTrue(Gallery.traps().size() >= 100);
    }

    @Test
    void hasEachSlugOnce() {
        new Gallery(Optional.empty());
        var slugs = new HashSet<String>();
        Stream.of(Gallery.forms(), Gallery.traps(), Gallery.shapes())
                .flatMap(pages -> pages.stream())
                .forEach(page -> assertTrue(slugs.add(page.slug()), page.slug()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void leavesNoPlaceholder(Exhibit form) {
        assertFalse(form.body().matches("(?s).*\\{(field|boxes|form|/?shadow).*"), form.body());
        assertTrue(form.body().contains("<input data-right"), form.body());
    }
}
