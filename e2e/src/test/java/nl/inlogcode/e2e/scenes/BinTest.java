package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.SettingsScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The settings page and its bin. */
@ExtendWith(Stages.class)
class BinTest {
    private static final String ENTRY = "[data-card=bin] .entries li";

    /** The settings page, opened from the popup, once two of three accounts were deleted. */
    private static SettingsScreen twoDeleted(Scene scene) {
        var tab = scene.popupInTab().awaitCard("forbidden");
        Scene.addByKey(tab, 0, 3);
        tab.inMenuOfFirst("delete").awaitNotice("deleted").awaitAccounts(2);
        tab.inMenuOfFirst("delete").awaitAccounts(1);
        scene.somePage();
        scene.popup().awaitAccounts(1).surface().click("#settings");
        var settings = new SettingsScreen(scene.pageOf("settings.html"));
        settings.page().bringToFront();
        return settings.awaitSection("bin").await(ENTRY);
    }

    @ParameterizedTest
    @EnumSource
    void putsBackFromTheBin(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var settings = twoDeleted(scene);
            assertEquals(2, settings.count(ENTRY));
            assertTrue(settings.words("bin").contains("Gaat over 30 dagen voorgoed weg."));
            settings.press("bin", "put_back").awaitNotice("restored");
            assertEquals(1, settings.count(ENTRY));
            scene.somePage();
            var popup = scene.popup().awaitAccounts(2);
            assertTrue(popup.words().contains("Site 001"), popup.words());
        }
    }

    @ParameterizedTest
    @EnumSource
    void throwsAwayAfterAQuestion(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var settings = twoDeleted(scene).press("bin", "discard");
            settings.await("[data-action=do_not_discard]:focus");
            settings.page().press("Enter");
            settings.awaitNo("[data-action=do_not_discard]");
            assertEquals(2, settings.count(ENTRY));
            settings.press("bin", "discard").press("bin", "discard_anyway");
            settings.awaitNotice("discarded").await("[data-card=bin] h2:focus");
            assertEquals(1, settings.count(ENTRY));
            assertFalse(settings.words("bin").contains("Site 001"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBinFollowsAnotherWindow(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var settings = twoDeleted(scene);
            var tab = scene.popupInTab().awaitAccounts(1);
            tab.inMenuOfFirst("delete").awaitNotice("deleted");
            settings.page().waitFor("document.querySelectorAll('" + ENTRY + "').length === 3");
            settings.page().bringToFront();
            settings.press("bin", "discard_all").press("bin", "discard_anyway");
            settings.awaitNotice("discarded").awaitNo(ENTRY);
        }
    }
}
