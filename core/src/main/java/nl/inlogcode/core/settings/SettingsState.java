package nl.inlogcode.core.settings;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.screen.Notice;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.OpenResult;

/**
 * All that the settings page shows, as one value.
 *
 * @param slots the ways to open the vault; none unless it is open
 * @param dialog the one thing that waits for the user's answer
 */
public record SettingsState(
        VaultView vault, List<KeySlot> slots, Optional<Notice> notice, Dialog dialog) {
    public static final SettingsState START =
            new SettingsState(
                    new VaultView.Loading(), List.of(), Optional.empty(), new Dialog.Nothing());

    public SettingsState {
        slots = List.copyOf(slots);
    }

    SettingsState with(VaultView newVault) {
        return new SettingsState(newVault, slots, notice, dialog);
    }

    SettingsState with(List<KeySlot> newSlots) {
        return new SettingsState(vault, newSlots, notice, dialog);
    }

    SettingsState with(Notice newNotice) {
        return new SettingsState(vault, slots, Optional.of(newNotice), dialog);
    }

    /** What was said before is answered by what is asked now. */
    SettingsState with(Dialog newDialog) {
        return new SettingsState(vault, slots, Optional.empty(), newDialog);
    }

    /** The vault, empty while there is none to see. */
    public Vault content() {
        return vault instanceof VaultView.Ready ready ? ready.vault() : Vault.EMPTY;
    }

    /** Whether there is a vault that may be changed. */
    public boolean isChangeable() {
        return vault instanceof VaultView.Ready ready && !ready.readOnly();
    }

    /** Whether there is a vault that is open. */
    public boolean isOpen() {
        return vault instanceof VaultView.Ready;
    }

    /** Whether it is about a vault that cannot be opened now, or not be read. */
    public boolean isShut() {
        return switch (vault) {
            case VaultView.Locked locked -> true;
            case VaultView.Broken broken -> true;
            case VaultView.Loading() -> false;
            case VaultView.Ready ready -> false;
        };
    }

    /** Whether something can be put in the place of a vault that is shut. */
    public boolean isReplaceable() {
        return switch (vault) {
            case VaultView.Locked locked -> true;
            case VaultView.Broken broken ->
                    broken.cause() != OpenResult.Cause.STORAGE_FAILS
                            && broken.cause() != OpenResult.Cause.TOO_NEW;
            case VaultView.Loading() -> false;
            case VaultView.Ready ready -> false;
        };
    }
}
