package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.journey.SettingsScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Earlier versions, and the ways out of a vault that cannot be read. */
@ExtendWith(Stages.class)
class RescueTest {
    private static final String RESTORE = "[data-card=versions] [data-action=restore_version]";

    @TempDir Path folder;

    private static void damage(Scene scene, String... damages) {
        var page = scene.browser().openExtensionPage("welcome.html");
        for (var damage : damages) {
            page.eval(damage);
        }
        page.close();
    }

    /** From the popup that says what is broken to the page that helps. */
    private static SettingsScreen help(Scene scene) {
        scene.somePage();
        scene.popup().await("#trouble [data-card=broken]");
        scene.lastPopup().surface().click("[data-card=broken] [data-action=broken_help]");
        var settings = new SettingsScreen(scene.pageOf("settings.html"));
        settings.page().bringToFront();
        return settings.await("[data-card=rescue]");
    }

    private static PopupScreen popup(Scene scene, int accounts) {
        scene.somePage();
        return scene.popup().awaitAccounts(accounts);
    }

    @ParameterizedTest
    @EnumSource
    void anEarlierVersionComesBackAndSoDoesTheLaterOne(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var tab = scene.popupInTab().awaitCard("forbidden");
            Scene.addByKey(tab, 0, 1);
            damage(scene, Damage.SNAPSHOT_OF_YESTERDAY);
            ((Page) tab.surface()).bringToFront();
            Scene.addByKey(tab, 1, 3);
            var settings = scene.settings().await(RESTORE);
            var row = settings.words("versions");
            assertTrue(row.contains("Gisteren, ") && row.contains("1 account"), row);
            settings.press("versions", "restore_version").await("[data-card=versions] .question");
            var question = settings.words("versions");
            assertTrue(question.contains("Gaat uit je lijst: Site 001"), question);
            assertTrue(question.contains("Gaat uit je lijst: Site 002"), question);
            tab.awaitAccounts(3);
            settings.press("versions", "restore_version_yes").awaitNotice("version_restored");
            tab.awaitAccounts(1);
            settings.page().waitFor("document.querySelectorAll('" + RESTORE + "').length === 2");
            // The one on top is what was there a moment ago.
            settings.press("versions", "restore_version").await("[data-card=versions] .question");
            question = settings.words("versions");
            assertTrue(question.contains("Komt terug: Site 001"), question);
            settings.press("versions", "restore_version_yes");
            tab.awaitAccounts(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEarlierVersionComesBackOverDamage(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 2);
            damage(scene, Damage.SNAPSHOT_OF_YESTERDAY, Damage.SPOIL_DATABASE, Damage.SPOIL_MIRROR);
            var settings = help(scene).await(RESTORE);
            assertEquals(0, settings.count("[data-card=sheet]:not([hidden] *)"));
            settings.press("versions", "restore_version").await("[data-card=versions] .question");
            assertTrue(settings.words("versions").contains("Komt terug: Site 001"));
            settings.press("versions", "restore_version_yes").awaitNotice("version_restored");
            settings.awaitNo("[data-card=rescue]").await("[data-action=discard_aside]");
            popup(scene, 2).close();
            settings.page().bringToFront();
            assertTrue(settings.page().text(Damage.EVERYTHING).contains("witness/aside"));
            settings.press("versions", "discard_aside").await("[data-action=discard_anyway]");
            settings.press("versions", "discard_anyway").awaitNotice("aside_discarded");
            assertFalse(settings.page().text(Damage.EVERYTHING).contains("aside"));
            popup(scene, 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBackUpComesInWhereTheKeyIsGone(Inlogcode product) throws IOException {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 3);
            var file = BackupFiles.made(scene, folder);
            damage(scene, Damage.DELETE_KEY);
            var settings = help(scene);
            assertTrue(settings.words().contains("de sleutel van deze browser is weg"));
            settings = BackupFiles.open(settings, file, BackupFiles.PASSWORD);
            settings.await("[data-verdict=new]");
            assertTrue(settings.words("backup").contains("leggen we opzij"));
            settings.press("backup", "restore_backup").await("[data-card=backup] .good");
            settings.awaitNo("[data-card=rescue]").await("[data-action=discard_aside]");
            popup(scene, 3).inMenuOfFirst("delete").awaitAccounts(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBackUpComesInWhereThePasswordIsForgotten(Inlogcode product) throws IOException {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 2);
            var file = BackupFiles.made(scene, folder);
            var settings = scene.settings().awaitSection("password");
            settings.setPassword("vier paarden eten soep");
            settings.lockNow();
            BackupFiles.open(settings, file, BackupFiles.PASSWORD).await("[data-verdict=new]");
            settings.press("backup", "restore_backup").await("[data-card=backup] .good");
            popup(scene, 2);
        }
    }

    /** Nothing on the page of a newer release's vault changes it. */
    @ParameterizedTest
    @EnumSource
    void aNewerVaultIsShownAndOffersNoChange(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 2);
            damage(scene, Damage.SNAPSHOT_OF_YESTERDAY, Damage.PUT_NEWER);
            popup(scene, 2).await("#trouble [data-card=newer]").close();
            var settings = scene.settings().await("[data-card=newer]").awaitSection("versions");
            settings.await("[data-card=versions] .entries li");
            assertEquals(1, settings.count("#sections button"), settings.words());
            assertEquals(0, settings.count("#sections input"), settings.words());
        }
    }
}
