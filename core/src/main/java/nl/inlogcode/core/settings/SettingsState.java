package nl.inlogcode.core.settings;

import java.util.Optional;
import nl.inlogcode.core.app.Notice;
import nl.inlogcode.core.app.VaultView;
import nl.inlogcode.core.vault.Vault;

/**
 * All that the settings page shows, as one value.
 *
 * @param asking the one thing that waits for the user's answer
 */
public record SettingsState(
        VaultView vault, Optional<Notice> notice, Asking asking, SheetStatus sheet) {
    public static final SettingsState START =
            new SettingsState(
                    new VaultView.Loading(),
                    Optional.empty(),
                    new Asking.Nothing(),
                    SheetStatus.UNKNOWN);

    SettingsState with(VaultView newVault) {
        return new SettingsState(newVault, notice, asking, sheet);
    }

    SettingsState with(Notice newNotice) {
        return new SettingsState(vault, Optional.of(newNotice), asking, sheet);
    }

    /** What was said before is answered by what is asked now. */
    SettingsState with(Asking newAsking) {
        return new SettingsState(vault, Optional.empty(), newAsking, sheet);
    }

    SettingsState with(SheetStatus newSheet) {
        return new SettingsState(vault, notice, asking, newSheet);
    }

    /** The vault, empty while there is none to see. */
    public Vault content() {
        return vault instanceof VaultView.Ready ready ? ready.vault() : Vault.EMPTY;
    }

    /** Whether there is a vault that may be changed. */
    public boolean isChangeable() {
        return vault instanceof VaultView.Ready ready && !ready.readOnly();
    }
}
