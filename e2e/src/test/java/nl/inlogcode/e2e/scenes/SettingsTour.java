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
    }

    private void bin() {
        settings.press("bin", "discard").await("[data-action=discard_anyway]");
        take.accept(settings.page(), "settings-discard");
        settings.press("bin", "discard_anyway").awaitNotice("discarded");
        take.accept(settings.page(), "settings-discarded");
    }
}
