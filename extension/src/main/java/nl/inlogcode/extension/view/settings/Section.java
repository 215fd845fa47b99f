package nl.inlogcode.extension.view.settings;

import nl.inlogcode.core.settings.Dialog;
import nl.inlogcode.core.settings.SettingsState;

/** A section of the page. It builds itself anew only when what it shows is another thing. */
public interface Section {
    void show(SettingsState state);

    /** Whether this is its question. */
    boolean asks(Dialog dialog);

    /** Whether there is nothing to see of it while the vault is shut. */
    default boolean needsOpenVault() {
        return false;
    }

    /** The key of its title, and the id of its place on the page. */
    String key();
}
