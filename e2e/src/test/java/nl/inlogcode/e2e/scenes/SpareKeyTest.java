package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The browser begins its databases anew, as Chromium does when a crash damaged them: the codes are
 * there all the same. A password leaves no spare key to open them with.
 */
@ExtendWith(Stages.class)
class SpareKeyTest {
    private static final String SPARE = "'' + (localStorage.getItem('deviceKey') ?? '').length";

    /** A page of the extension that shows nothing of the vault, after two accounts were added. */
    private static Page withAccounts(Scene scene) {
        Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 2);
        var page = scene.browser().openExtensionPage("welcome.html");
        assertEquals("44", page.text(SPARE), "32 bytes as base64");
        return page;
    }

    @ParameterizedTest
    @EnumSource
    void opensTheMirrorWhenAllDatabasesAreGone(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = withAccounts(scene);
            page.eval(Damage.DELETE_DATABASE);
            page.eval(Damage.DELETE_KEY_HANDLE);
            scene.somePage();
            scene.popup().awaitAccounts(2).inMenuOfFirst("delete").awaitAccounts(1).close();
            // Everything is at its place again: the handle does without the spare, the database
            // without the mirror.
            page.eval("localStorage.removeItem('deviceKey')");
            page.eval(Damage.EMPTY_MIRROR);
            scene.somePage();
            scene.popup().awaitAccounts(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneOfAnotherVaultIsNone(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = withAccounts(scene);
            for (var spare : new String[] {"A".repeat(43) + "=", "AAAA", "geen sleutel"}) {
                page.eval("localStorage.setItem('deviceKey', '" + spare + "')");
                page.eval(Damage.DELETE_KEY_HANDLE);
                scene.somePage();
                scene.popup().await("#trouble [data-card=broken]").close();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesWhenThereIsAPassword(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = withAccounts(scene);
            var settings = scene.settings().awaitSection("password");
            settings.press("password", "set_password");
            settings.write("password", "new_password", "vier paarden eten soep");
            settings.write("password", "password_again", "vier paarden eten soep");
            settings.page().press("Enter");
            settings.awaitNotice("password_set");
            assertEquals("0", page.text(SPARE));
            settings.press("password", "lock_now").await("[data-card=locked] input");
            scene.somePage();
            scene.popup().awaitLock();
        }
    }
}
