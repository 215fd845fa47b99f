package nl.inlogcode.extension.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.filling.Diagnosis;
import nl.inlogcode.core.lock.PasskeySlots;
import nl.inlogcode.core.lock.Password;
import nl.inlogcode.core.lock.SettingsLock;
import nl.inlogcode.core.lock.Unlock;
import nl.inlogcode.core.recovery.Backup;
import nl.inlogcode.core.recovery.Erasing;
import nl.inlogcode.core.recovery.RecoverySheet;
import nl.inlogcode.core.recovery.Trash;
import nl.inlogcode.core.recovery.Versions;
import nl.inlogcode.core.settings.SettingsModel;
import nl.inlogcode.core.settings.SettingsShell;
import nl.inlogcode.core.transfer.BackupFile;
import nl.inlogcode.core.vault.KeySlot.Argon2id;
import nl.inlogcode.core.vault.keep.Eraser;
import nl.inlogcode.core.vault.keep.Rescue;
import nl.inlogcode.core.vault.keep.Snapshots;
import nl.inlogcode.core.vault.slots.KdfCalibration;
import nl.inlogcode.core.vault.slots.PasswordKdf;
import nl.inlogcode.extension.browser.Argon2;
import nl.inlogcode.extension.browser.SystemClipboard;
import nl.inlogcode.extension.browser.SystemClock;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.browser.VaultMirror;
import nl.inlogcode.extension.browser.WebCrypto;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.browser.Zxcvbn;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Static;
import nl.inlogcode.extension.dom.Window;
import nl.inlogcode.extension.picture.BrowserCamera;
import nl.inlogcode.extension.picture.WorkerDrawer;
import nl.inlogcode.extension.store.BrowserDiagnosisDesk;
import nl.inlogcode.extension.store.BrowserVault;
import nl.inlogcode.extension.store.BrowserVaultSession.BrowserLockChoice;
import nl.inlogcode.extension.view.filling.DiagnosisSection;
import nl.inlogcode.extension.view.lock.KdfWaiting;
import nl.inlogcode.extension.view.lock.LockView;
import nl.inlogcode.extension.view.lock.LockedPage;
import nl.inlogcode.extension.view.lock.PasskeySection;
import nl.inlogcode.extension.view.lock.PasswordSection;
import nl.inlogcode.extension.view.lock.TroubleView;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.recovery.BackupSection;
import nl.inlogcode.extension.view.recovery.BlobSaver;
import nl.inlogcode.extension.view.recovery.EraseSection;
import nl.inlogcode.extension.view.recovery.RecoverySheetSection;
import nl.inlogcode.extension.view.recovery.TrashSection;
import nl.inlogcode.extension.view.recovery.VersionsSection;
import nl.inlogcode.extension.view.settings.Section;
import nl.inlogcode.extension.view.settings.SettingsView;

/** Starts the settings page: ties the screen to the browser and to the view. */
final class SettingsPage {
    /** The bytes of an item's id. */
    private static final int ID_LENGTH = 16;

    private SettingsPage() {}

    static void open() {
        Static.fill(Words.language(), Words::of);
        var vault = BrowserVault.ports();
        var kdf = new Argon2(new KdfWaiting());
        var clock = new SystemClock();
        var lock = BrowserVault.unlocking(kdf);
        var strength = new Zxcvbn();
        var drawer = new WorkerDrawer();
        var rescue = new Rescue(vault);
        var view = new SettingsView[1];
        var lockedPage = new LockedPage();
        var model =
                new SettingsModel(
                        new SettingsModel.Ports(BrowserVault.store(), lock.ways(), rescue, clock),
                        state -> {
                            view[0].show(state);
                            lockedPage.saw(state.vault());
                        });
        var shell = new SettingsShell(model);
        var actions = new Actions<>(shell, shell::brokeDown);
        var video =
                Markup.of("video", "")
                        .attribute("muted", "")
                        .attribute("playsinline", "")
                        .attribute("aria-label", Words.of("way_camera_video"));
        var sheet =
                new RecoverySheet(
                        model,
                        new RecoverySheet.Ports(
                                lock.ways(),
                                lock.crypto(),
                                drawer,
                                new BrowserCamera(video),
                                lock.sheetNote(),
                                clock));
        var password =
                new Password(model, lock, new BrowserLockChoice(), () -> parameters(kdf), strength);
        var passkeys = new PasskeySlots(model, lock);
        var versions = new Versions(model, new Snapshots(vault), rescue);
        var backup =
                new Backup(
                        model,
                        new BackupFile(lock.crypto(), kdf),
                        new Backup.Ports(
                                new BlobSaver(),
                                strength,
                                clock,
                                () -> Hex.encode(WebCrypto.randomBytes(ID_LENGTH))));
        var bin = new Trash(model, clock);
        var erasing = new Erasing(model, new Eraser(vault));
        shell.with(List.of(sheet, password, passkeys, versions, backup, bin, erasing));
        // In the order in which they stand on the page.
        var sections = new ArrayList<Section>();
        sections.add(new RecoverySheetSection(sheet, actions, video));
        sections.add(new PasswordSection(password, actions));
        sections.add(new PasskeySection(passkeys, actions));
        sections.add(new VersionsSection(versions, actions));
        sections.add(new BackupSection(backup, actions));
        sections.add(new TrashSection(bin, actions));
        showSeen(shell::brokeDown);
        sections.add(new EraseSection(erasing, actions.blocking(backup::askPassword), actions));
        view[0] =
                new SettingsView(
                        new TroubleView(
                                        new LockView(
                                                actions,
                                                new Unlock(lock, new SettingsLock(model, shell))),
                                        Optional.empty())
                                ::build,
                        sections,
                        id -> actions.blocking(() -> bin.putBack(id)));
        Window.whenHidden(() -> Tasks.run(shell::hide, shell::brokeDown));
        // The popup leads here from a vault that broke without a word to this page.
        Window.whenShown(() -> Tasks.run(shell::refresh, shell::brokeDown));
        VaultMirror.whenChanged(() -> Tasks.run(shell::refresh, shell::brokeDown));
        Tasks.run(shell::refresh, shell::brokeDown);
    }

    /** What the popup laid down is taken by the page that the user looks at. */
    private static void showSeen(Runnable brokeDown) {
        var view = new DiagnosisSection[1];
        var seen =
                new Diagnosis(
                        BrowserDiagnosisDesk::take,
                        new SystemClipboard(),
                        state -> view[0].show(state));
        view[0] = new DiagnosisSection(new Actions<>(seen, brokeDown));
        Runnable look =
                () ->
                        Tasks.run(
                                () -> {
                                    if (seen.look()) {
                                        view[0].comeFirst();
                                    }
                                },
                                brokeDown);
        look.run();
        Window.whenShown(look);
        Window.whenFocused(look);
    }

    private static Optional<Argon2id> parameters(PasswordKdf kdf) {
        return KdfCalibration.measure(
                new WebCrypto(), kdf, () -> (double) System.currentTimeMillis());
    }
}
