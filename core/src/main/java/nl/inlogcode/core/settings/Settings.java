package nl.inlogcode.core.settings;

import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.inlogcode.core.app.Camera;
import nl.inlogcode.core.app.Clock;
import nl.inlogcode.core.app.Notice;
import nl.inlogcode.core.app.QrDrawer;
import nl.inlogcode.core.app.SheetNote;
import nl.inlogcode.core.vault.BackupFile;
import nl.inlogcode.core.vault.PasswordKdf;
import nl.inlogcode.core.vault.PasswordStrength;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.VaultStore;
import nl.inlogcode.core.vault.VaultWays;

/**
 * The settings page. Each method of it and of its sections is one thing that the user can do; it
 * blocks until that is done and tells the view every state on the way.
 */
public final class Settings {
    private final SettingsModel model;
    private final Bin bin;
    private final Backup backup;
    private final Sheet sheet;

    /** What the page reaches the browser through. */
    public record Ports(
            VaultStore store,
            VaultCrypto crypto,
            PasswordKdf kdf,
            PasswordStrength strength,
            FileSaver saver,
            Clock clock,
            Supplier<String> newId,
            VaultWays ways,
            QrDrawer drawer,
            Camera camera,
            SheetNote sheetNote) {}

    /**
     * @param view gets every new state
     */
    public Settings(Ports ports, Consumer<SettingsState> view) {
        model = new SettingsModel(ports.store(), view);
        bin = new Bin(model, ports.clock());
        backup =
                new Backup(
                        model,
                        new BackupFile(ports.crypto(), ports.kdf()),
                        new Backup.Ports(
                                ports.saver(), ports.strength(), ports.clock(), ports.newId()));
        sheet =
                new Sheet(
                        model,
                        new Sheet.Ports(
                                ports.ways(),
                                ports.crypto(),
                                ports.drawer(),
                                ports.camera(),
                                ports.sheetNote(),
                                ports.clock()));
    }

    public SettingsState state() {
        return model.state();
    }

    /** The page opens, or another window changed the vault. */
    public void refresh() {
        model.open();
        sheet.look();
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

    /** The user does not want what is being asked. */
    public void cancel() {
        sheet.stopScan();
        model.ask(new Asking.Nothing());
    }

    /** Something broke that no result describes: it is said, never swallowed. */
    public void brokeDown() {
        model.tell(Notice.Kind.BROKE_DOWN);
    }
}
