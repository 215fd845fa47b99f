package nl.inlogcode.extension.settings;

import nl.inlogcode.core.settings.Asking;
import nl.inlogcode.core.settings.SettingsState;

/** A section of the page. It builds itself anew only when what it shows is another thing. */
interface Section {
    void show(SettingsState state);

    /** Whether this is its question. */
    boolean asks(Asking asking);

    /** The key of its title. */
    String key();
}
