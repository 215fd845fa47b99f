package nl.inlogcode.extension.settings;

import org.teavm.jso.JSExport;

/** The entry point of the settings page's bundle. */
public final class SettingsBundle {
    private SettingsBundle() {}

    @JSExport
    public static void settings() {
        SettingsPage.open();
    }
}
