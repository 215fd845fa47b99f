package nl.inlogcode.core.settings;

import java.util.List;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.vault.KeySlot;

/** A section of the settings page, as the shell knows it: what it is told. Calls may block. */
public interface SettingsRoom {
    /**
     * The vault was read anew: reads what belongs to it, before all of it is shown.
     *
     * @param slots what opens it; none unless it is open
     */
    default void read(VaultView vault, List<KeySlot> slots) {}

    /** The page opened, or another window changed the vault; it is on the screen. */
    default void opened() {}

    /** The user does not want what is being asked, or looks elsewhere. */
    default void stopped() {}
}
