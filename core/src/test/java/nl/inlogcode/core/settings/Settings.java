package nl.inlogcode.core.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.inlogcode.core.lock.LockChoice;
import nl.inlogcode.core.lock.PasskeySlots;
import nl.inlogcode.core.lock.Password;
import nl.inlogcode.core.lock.SettingsLock;
import nl.inlogcode.core.lock.Unlock;
import nl.inlogcode.core.recovery.Backup;
import nl.inlogcode.core.recovery.Erasing;
import nl.inlogcode.core.recovery.FileSaver;
import nl.inlogcode.core.recovery.RecoverySheet;
import nl.inlogcode.core.recovery.Trash;
import nl.inlogcode.core.recovery.Versions;
import nl.inlogcode.core.screen.Camera;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.QrDrawer;
import nl.inlogcode.core.transfer.BackupFile;
import nl.inlogcode.core.vault.keep.Eraser;
import nl.inlogcode.core.vault.keep.Rescue;
import nl.inlogcode.core.vault.keep.Snapshots;
import nl.inlogcode.core.vault.keep.VaultStore;
import nl.inlogcode.core.vault.slots.PasswordStrength;

/** The settings page with all its rooms, for tests. */
public final class Settings {
    private final SettingsShell shell;
    private final Trash bin;
    private final Password password;
    private final PasskeySlots passkeys;
    private final Unlock unlock;
    private final Backup backup;
    private final RecoverySheet sheet;
    private final Versions versions;
    private final Erasing erasing;

    /** What the page reaches the browser through. */
    public record Ports(
            VaultStore store,
            Unlock.Ports unlock,
            LockChoice lockChoice,
            Password.Parameters parameters,
            PasswordStrength strength,
            FileSaver saver,
            Clock clock,
            Supplier<String> newId,
            QrDrawer drawer,
            Camera camera,
            Snapshots snapshots,
            Rescue rescue,
            Eraser eraser) {}

    /**
     * @param view gets every new state
     */
    public Settings(Ports ports, Consumer<SettingsState> view) {
        var model =
                new SettingsModel(
                        new SettingsModel.Ports(
                                ports.store(),
                                ports.unlock().ways(),
                                ports.rescue(),
                                ports.clock()),
                        view);
        shell = new SettingsShell(model);
        password =
                new Password(
                        model,
                        ports.unlock(),
                        ports.lockChoice(),
                        ports.parameters(),
                        ports.strength());
        passkeys = new PasskeySlots(model, ports.unlock());
        bin = new Trash(model, ports.clock());
        unlock = new Unlock(ports.unlock(), new SettingsLock(model, shell));
        backup =
                new Backup(
                        model,
                        new BackupFile(ports.unlock().crypto(), ports.unlock().kdf()),
                        new Backup.Ports(
                                ports.saver(), ports.strength(), ports.clock(), ports.newId()));
        sheet =
                new RecoverySheet(
                        model,
                        new RecoverySheet.Ports(
                                ports.unlock().ways(),
                                ports.unlock().crypto(),
                                ports.drawer(),
                                ports.camera(),
                                ports.unlock().sheetNote(),
                                ports.clock()));
        versions = new Versions(model, ports.snapshots(), ports.rescue());
        erasing = new Erasing(model, ports.eraser());
        shell.with(List.of(sheet, password, passkeys, versions, backup, bin, erasing));
    }

    /** Opens a vault that does not open by itself. */
    public Unlock unlock() {
        return unlock;
    }

    public SettingsState state() {
        return shell.state();
    }

    public void refresh() {
        shell.refresh();
    }

    /** The password, and when the vault locks. */
    public Password password() {
        return password;
    }

    /** Passkeys. */
    public PasskeySlots passkeys() {
        return passkeys;
    }

    /** Deleted accounts. */
    public Trash bin() {
        return bin;
    }

    /** The recovery sheet. */
    public RecoverySheet sheet() {
        return sheet;
    }

    /** The back-up file. */
    public Backup backup() {
        return backup;
    }

    /** The versions of earlier days. */
    public Versions versions() {
        return versions;
    }

    /** Erasing everything. */
    public Erasing erasing() {
        return erasing;
    }

    public void cancel() {
        shell.cancel();
    }
}
