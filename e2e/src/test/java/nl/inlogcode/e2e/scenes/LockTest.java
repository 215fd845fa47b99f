package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.SettingsScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A vault with a password or a passkey: closed and opened. */
@ExtendWith(Stages.class)
class LockTest {
    private static final String PASSWORD = "vier paarden eten soep";
    private static final String OTHER = "zes koeien drinken thee";

    /** What comes of asking the browser for one under the extension's own id. */
    private static final String MAKE_PASSKEY =
            """
            navigator.credentials.create({publicKey: {
                challenge: new Uint8Array(32), rp: {name: 'Inlogcode'},
                user: {id: new Uint8Array(16), name: 'jan', displayName: 'Jan'},
                pubKeyCredParams: [{type: 'public-key', alg: -7}],
                extensions: {prf: {}}
            }}).then(made => 'made', refusal => refusal.name)""";

    private static SettingsScreen settings(Scene scene) {
        return new SettingsScreen(scene.browser().openExtensionPage("settings.html"));
    }

    /** One account, and a password on it. */
    private static SettingsScreen withPassword(Scene scene) {
        Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 1);
        return settings(scene).setPassword(PASSWORD);
    }

    private static void lock(SettingsScreen settings) {
        settings.lockNow();
    }

    @ParameterizedTest
    @EnumSource
    void aPasswordClosesAndOpens(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var settings = withPassword(scene);
            scene.somePage();
            scene.popup().awaitAccounts(1).close();
            settings.page().bringToFront();
            lock(settings);
            scene.somePage();
            var popup = scene.popup().awaitLock();
            assertFalse(popup.words().contains("Site 000"), popup.words());
            popup.unlock("iets anders").await("[data-card=locked] .problem");
            assertTrue(popup.words().contains("Dit wachtwoord klopt niet"), popup.words());
            popup.unlock(PASSWORD).awaitAccounts(1).close();
            // Open for all windows of this browser, until it is time.
            settings.page().bringToFront();
            settings.await("[data-card=password] [data-action=lock_now]");
            scene.somePage();
            scene.popup().awaitAccounts(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBrowsersEndCloses(Inlogcode product) {
        var scene = Scene.in(product);
        try (scene) {
            withPassword(scene);
            scene.restart();
            scene.somePage();
            scene.popup().unlock(PASSWORD).awaitAccounts(1);
        } finally {
            scene.quit();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBackgroundsEndDoesNotClose(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            withPassword(scene);
            scene.browser().killBackground();
            scene.somePage();
            scene.popup().awaitAccounts(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isChangedAndTakenAway(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var settings = withPassword(scene).press("password", "change_password");
            settings.write("password", "current_password", "niet dit");
            settings.write("password", "new_password", OTHER);
            settings.write("password", "password_again", OTHER);
            settings.page().press("Enter");
            settings.await("[data-card=password] .problem");
            settings.write("password", "current_password", PASSWORD);
            settings.write("password", "new_password", OTHER);
            settings.write("password", "password_again", OTHER);
            settings.page().press("Enter");
            settings.awaitNotice("password_changed");
            lock(settings);
            scene.somePage();
            var popup = scene.popup().unlock(PASSWORD).await("[data-card=locked] .problem");
            popup.unlock(OTHER).awaitAccounts(1).close();
            settings.page().bringToFront();
            settings.press("password", "remove_password");
            settings.write("password", "current_password", OTHER);
            settings.page().press("Enter");
            settings.awaitNotice("password_removed");
            scene.somePage();
            scene.popup().awaitAccounts(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyAPasswordIsRefused(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 1);
            var settings =
                    settings(scene).awaitSection("password").press("password", "set_password");
            settings.write("password", "new_password", "123456");
            settings.page().press("Enter");
            settings.await("[data-card=password] .problem");
            assertTrue(settings.words("password").contains("alleen cijfers"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPasskeyOpensWhereTheBrowserCanUseIt(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 1);
            var settings = settings(scene).awaitSection("password");
            settings.page().plugInAuthenticator();
            if (product == Inlogcode.FIREFOX) {
                // There is a device, and Firefox lets no extension have a passkey of its own.
                assertEquals("SecurityError", settings.page().text(MAKE_PASSKEY));
                assertEquals(0, settings.count("[data-card=passkeys]"));
                return;
            }
            settings.press("passkeys", "add_passkey").awaitNotice("passkey_added");
            settings.press("password", "lock_now");
            settings.page().click("[data-card=locked] [data-action=unlock_passkey]");
            settings.await("[data-card=passkeys] .entries li");
            settings.press("passkeys", "remove_passkey");
            settings.press("passkeys", "remove_passkey_anyway").awaitNotice("passkey_removed");
            scene.somePage();
            scene.popup().awaitAccounts(1);
        }
    }
}
