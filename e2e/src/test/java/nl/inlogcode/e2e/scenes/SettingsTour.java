package nl.inlogcode.e2e.scenes;

import java.util.function.BiConsumer;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.journey.SettingsScreen;

/** The settings page's part of the tour; at least one account was deleted before. */
final class SettingsTour {
    private final SettingsScreen settings;
    private final BiConsumer<Surface, String> take;

    SettingsTour(Page page, BiConsumer<Surface, String> take) {
        settings = new SettingsScreen(page);
        this.take = take;
    }

    void walk() {
        settings.await("[data-card=bin] li");
        take.accept(settings.page(), "settings");
        bin();
        backup();
        sheet();
    }

    private void backup() {
        settings.press("backup", "make_backup").await("[name=file_password]:focus");
        settings.write("file_password", "1234").press("backup", "make_backup").await(".problem");
        take.accept(settings.page(), "settings-backup-password");
        settings.press("backup", "cancel").await("[data-action=make_backup]");
    }

    private void sheet() {
        settings.press("sheet", "make_sheet").await(".paper");
        take.accept(settings.page(), "settings-sheet");
        settings.page().eval("document.querySelector('.paper').scrollIntoView()");
        take.accept(settings.page(), "settings-sheet-paper");
        settings.press("sheet", "sheet_printed").write("recovery_code", "0000 1111");
        settings.press("sheet", "check_sheet").await("[data-card=sheet] .problem");
        take.accept(settings.page(), "settings-sheet-prove");
        settings.press("sheet", "sheet_later");
    }

    private void bin() {
        settings.press("bin", "discard").await("[data-action=discard_anyway]");
        take.accept(settings.page(), "settings-discard");
        settings.press("bin", "discard_anyway").awaitNotice("discarded");
        take.accept(settings.page(), "settings-discarded");
    }
}
