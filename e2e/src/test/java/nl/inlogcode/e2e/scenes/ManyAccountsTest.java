package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * More accounts than rows are made at first: the list scrolls to its end, and searching narrows it.
 */
@ExtendWith(Stages.class)
class ManyAccountsTest {
    private static final int MANY = 70;

    @ParameterizedTest
    @EnumSource
    void scrollsAndSearches(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var tab = scene.popupInTab().awaitCard("forbidden");
            for (int i = 0; i < MANY; i += 10) {
                Scene.addByKey(tab, i, i + 10);
            }
            scene.somePage();
            var popup = scene.popup().await(".account");
            var surface = popup.surface();
            assertTrue(shown(surface) < MANY, "rows are made as they are needed");
            scrollToTheEnd(surface);
            assertEquals(MANY, shown(surface));

            surface.typeInto("#query", "site 04");
            popup.awaitAccounts(10);
            surface.type("2");
            popup.awaitAccounts(1);
            assertTrue(popup.words().contains("Site 042"), popup.words());
            surface.type("x");
            popup.awaitAccounts(0).await("#none:not([hidden])");
        }
    }

    private static int shown(Surface surface) {
        return surface.eval("document.querySelectorAll('.account').length").getAsInt();
    }

    /** Scrolls to the end again and again, until all rows have come. */
    private static void scrollToTheEnd(Surface surface) {
        surface.waitFor(
                """
                (scrollTo({top: document.scrollingElement.scrollHeight, behavior: 'instant'}),
                    document.querySelectorAll('.account').length === %d)"""
                        .formatted(MANY));
    }
}
