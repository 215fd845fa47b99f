package nl.inlogcode.e2e.scenes;

import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.journey.SettingsScreen;
import nl.inlogcode.e2e.journey.Shots;

/** Walks through the settings page and all that a vault can suffer; takes a picture of each. */
final class SettingsTour {
    private static final String PASSWORD = "vier paarden eten soep";

    private final Scene scene;
    private final Shots shots;
    private final Page quiet;
    private final SettingsScreen settings;
    private int number;

    /** In a scene without any account. */
    SettingsTour(Scene scene, Shots shots) {
        this.scene = scene;
        this.shots = shots;
        var tab = scene.popupInTab().awaitCard("forbidden");
        Scene.addByKey(tab, 0, 2);
        quiet = scene.browser().openExtensionPage("welcome.html");
        quiet.eval(Damage.SNAPSHOT_OF_YESTERDAY);
        ((Page) tab.surface()).bringToFront();
        Scene.addByKey(tab, 2, 4);
        over().awaitAccounts(4).inMenuOfFirst("delete").awaitNotice("deleted").close();
        ((Page) tab.surface()).close();
        settings = scene.settings();
    }

    private void take(Surface surface, String name) {
        number++;
        shots.take(surface, "s" + (number < 10 ? "0" : "") + number + "-" + name);
    }

    /** The page from the top of one of its sections. */
    private void takeFrom(String section, String name) {
        settings.page()
                .eval(
                        "document.querySelector('[data-card="
                                + section
                                + "]').scrollIntoView() ?? true");
        take(settings.page(), name);
    }

    private PopupScreen over() {
        scene.browser().openPage(scene.site().address() + "/geen-qr");
        return scene.popup();
    }

    void walk() {
        offer();
        settings.page().bringToFront();
        settings.await("[data-card=versions] li").await("[data-card=bin] li");
        take(settings.page(), "settings");
        versions();
        erase();
        password();
        passkeys();
        bin();
        backup();
        used(sheet());
        newer();
        damaged();
        locked();
    }

    private void offer() {
        var popup = over().awaitAccounts(3).copyFirst().awaitNotice("copied");
        popup.await(".reminder[data-call=offer]");
        take(popup.surface(), "offer-sheet");
        popup.close();
    }

    private void versions() {
        takeFrom("versions", "versions");
        settings.press("versions", "restore_version").await("[data-card=versions] .question");
        takeFrom("versions", "versions-question");
        settings.press("versions", "cancel").awaitNo("[data-card=versions] .question");
    }

    private void erase() {
        takeFrom("erase", "erase");
        settings.press("erase", "erase").await("[data-card=erase] .question");
        takeFrom("erase", "erase-question");
        settings.press("erase", "erase_anyway").await("[data-card=erase] .problem");
        takeFrom("erase", "erase-unread");
        settings.press("erase", "do_not_erase").awaitNo("[data-card=erase] .question");
    }

    private void password() {
        settings.press("password", "set_password").await("[name=new_password]:focus");
        takeFrom("password", "password");
        settings.write("password", "new_password", "123456");
        settings.page().press("Enter");
        settings.await("[data-card=password] .problem");
        takeFrom("password", "password-refused");
        settings.press("password", "cancel").await("[data-action=set_password]");
    }

    private void passkeys() {
        if (settings.count("[data-card=passkeys]") > 0) {
            settings.page().plugInAuthenticator();
            settings.press("passkeys", "add_passkey").awaitNotice("passkey_added");
            takeFrom("passkeys", "passkey");
            settings.press("passkeys", "remove_passkey").await("[data-card=passkeys] .question");
            takeFrom("passkeys", "passkey-question");
            settings.press("passkeys", "remove_passkey_anyway").awaitNotice("passkey_removed");
        }
    }

    private void backup() {
        settings.press("backup", "make_backup").await("[name=file_password]:focus");
        settings.write("file_password", "1234").press("backup", "make_backup").await(".problem");
        takeFrom("backup", "backup-password");
        settings.press("backup", "cancel").await("[data-action=make_backup]");
    }

    private void bin() {
        settings.press("bin", "discard").await("[data-action=discard_anyway]");
        takeFrom("bin", "discard");
        settings.press("bin", "discard_anyway").awaitNotice("discarded");
        take(settings.page(), "discarded");
    }

    private String sheet() {
        settings.press("sheet", "make_sheet").await(".paper");
        takeFrom("sheet", "sheet");
        settings.page().eval("document.querySelector('.paper').scrollIntoView() ?? true");
        take(settings.page(), "sheet-paper");
        var code = settings.recoveryCode();
        settings.press("sheet", "sheet_printed").write("recovery_code", "0000 1111");
        settings.press("sheet", "check_sheet").await("[data-card=sheet] .problem");
        takeFrom("sheet", "sheet-prove");
        settings.write("recovery_code", code);
        settings.press("sheet", "check_sheet").await("[data-card=sheet] .good");
        takeFrom("sheet", "sheet-proved");
        settings.press("sheet", "ok").await("[data-action=make_new_sheet]");
        return code;
    }

    private void used(String code) {
        quiet.bringToFront();
        quiet.eval(Damage.DELETE_KEY);
        var popup = over().awaitLock();
        take(popup.surface(), "key-gone");
        popup.unlock(code).awaitAccounts(3).await(".reminder[data-call=renew]");
        take(popup.surface(), "sheet-used");
        popup.close();
        settings.page().bringToFront();
        settings.await("[data-action=make_new_sheet]");
        settings.page().eval("scrollTo(0, 0) ?? true");
        take(settings.page(), "settings-sheet-used");
        // The page renews the keys: what is put into the database by hand comes after that.
        settings.page().waitFor(Damage.NO_SESSION);
    }

    private void newer() {
        quiet.bringToFront();
        quiet.eval(Damage.PUT_NEWER);
        var popup = over().await("#trouble [data-card=newer]");
        take(popup.surface(), "newer");
        popup.close();
        var page = scene.settings().await("[data-card=newer]");
        take(page.page(), "settings-newer");
        page.page().close();
        quiet.bringToFront();
        quiet.eval(Damage.TAKE_NEWER);
    }

    private void damaged() {
        quiet.bringToFront();
        quiet.eval(Damage.SPOIL_DATABASE);
        quiet.eval(Damage.SPOIL_MIRROR);
        var popup = over().await("#trouble [data-card=broken]");
        take(popup.surface(), "broken");
        popup.close();
        settings.page().navigate(settings.page().url());
        settings.page().bringToFront();
        settings.await("[data-card=rescue]").await("[data-action=restore_version]");
        take(settings.page(), "rescue");
        settings.press("versions", "restore_version").await("[data-card=versions] .question");
        takeFrom("versions", "rescue-question");
        settings.press("versions", "restore_version_yes").awaitNotice("version_restored");
        settings.await("[data-action=discard_aside]");
        take(settings.page(), "rescued");
        takeFrom("versions", "rescued-aside");
    }

    private void locked() {
        settings.setPassword(PASSWORD);
        takeFrom("password", "password-set");
        settings.lockNow();
        settings.page().eval("scrollTo(0, 0) ?? true");
        take(settings.page(), "settings-locked");
        take(over().awaitLock().surface(), "locked");
    }
}
