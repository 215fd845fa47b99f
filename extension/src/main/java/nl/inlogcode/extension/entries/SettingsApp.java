package nl.inlogcode.extension.entries;

import org.teavm.jso.JSExport;

/** The entry point of the settings page's bundle. */
public final class SettingsApp {
    private SettingsApp() {}

    @JSExport
    public static void settings() {
        SettingsPage.open();
    }
}
