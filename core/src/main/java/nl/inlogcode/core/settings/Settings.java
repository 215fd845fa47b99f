package nl.inlogcode.core.settings;

import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.inlogcode.core.lock.LockChoice;
import nl.inlogcode.core.lock.Unlock;
import nl.inlogcode.core.screen.Camera;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.QrDrawer;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.transfer.BackupFile;
import nl.inlogcode.core.vault.keep.Eraser;
import nl.inlogcode.core.vault.keep.Rescue;
import nl.inlogcode.core.vault.keep.Snapshots;
import nl.inlogcode.core.vault.keep.VaultStore;
import nl.inlogcode.core.vault.slots.PasswordStrength;
import nl.inlogcode.core.vault.slots.WaysStore;

/**
 * The settings page. Each method of it and of its sections is one thing that the user can do; it
 * blocks until that is done and tells the view every state on the way.
 */
public final class Settings {
    private final SettingsModel model;
    private final Bin bin;
    private final Password password;
    private final PasskeySlots passkeys;
    private final Unlock unlock;
    private final Backup backup;
    private final Sheet sheet;
    private final Versions versions;
    private final Erasing erasing;
    private final WaysStore ways;
    private final Clock clock;

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
        model = new SettingsModel(ports, view);
        password =
                new Password(
                        model,
                        ports.unlock(),
                        ports.lockChoice(),
                        ports.parameters(),
                        ports.strength());
        passkeys = new PasskeySlots(model, ports.unlock());
        bin = new Bin(model, ports.clock());
        unlock = new Unlock(ports.unlock(), new LockedSettings());
        backup =
                new Backup(
                        model,
                        new BackupFile(ports.unlock().crypto(), ports.unlock().kdf()),
                        new Backup.Ports(
                                ports.saver(), ports.strength(), ports.clock(), ports.newId()));
        sheet =
                new Sheet(
                        model,
                        new Sheet.Ports(
                                ports.unlock().ways(),
                                ports.unlock().crypto(),
                                ports.drawer(),
                                ports.camera(),
                                ports.unlock().sheetNote(),
                                ports.clock()));
        versions = new Versions(model, ports.snapshots(), ports.rescue());
        erasing = new Erasing(model, ports.eraser());
        ways = ports.unlock().ways();
        clock = ports.clock();
    }

    /** What the lock needs of the page. */
    private final class LockedSettings implements Unlock.Host {
        @Override
        public VaultView vault() {
            return model.state().vault();
        }

        @Override
        public void show(VaultView.Locked locked) {
            model.show(locked);
        }

        @Override
        public void opened() {
            refresh();
        }
    }

    /** Opens a vault that does not open by itself. */
    public Unlock unlock() {
        return unlock;
    }

    public SettingsState state() {
        return model.state();
    }

    /** The page opens, or another window changed the vault. */
    public void refresh() {
        model.open();
        // After what most people come for: each of them has to be opened.
        versions.look();
        if (model.state().isChangeable()) {
            ways.settle(clock.now() / 1000);
        }
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
    public Bin bin() {
        return bin;
    }

    /** The recovery sheet. */
    public Sheet sheet() {
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

    /** The user does not want what is being asked. */
    public void cancel() {
        sheet.stopScan();
        model.ask(new Asking.Nothing());
    }

    /** Something broke that no result describes: it is said, never swallowed. */
    public void brokeDown() {
        model.tell(SaveSentence.BROKE_DOWN);
    }
}
