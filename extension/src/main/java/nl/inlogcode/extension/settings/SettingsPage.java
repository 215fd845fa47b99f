package nl.inlogcode.extension.settings;

import java.util.Optional;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.settings.Seen;
import nl.inlogcode.core.settings.Settings;
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
import nl.inlogcode.extension.view.lock.KdfWaiting;
import nl.inlogcode.extension.view.lock.LockedPage;
import nl.inlogcode.extension.view.parts.Actions;

/** Starts the settings page: ties the screen to the browser and to the view. */
final class SettingsPage {
    /** The bytes of an item's id. */
    private static final int ID_LENGTH = 16;

    private SettingsPage() {}

    static void open() {
        Static.fill(Words.language(), Words::of);
        var view = new SettingsView[1];
        var video =
                Markup.of("video", "")
                        .attribute("muted", "")
                        .attribute("playsinline", "")
                        .attribute("aria-label", Words.of("way_camera_video"));
        var vault = BrowserVault.ports();
        var kdf = new Argon2(new KdfWaiting());
        var ports =
                new Settings.Ports(
                        BrowserVault.store(),
                        BrowserVault.unlocking(kdf),
                        new BrowserLockChoice(),
                        () -> parameters(kdf),
                        new Zxcvbn(),
                        new BlobSaver(),
                        new SystemClock(),
                        () -> Hex.encode(WebCrypto.randomBytes(ID_LENGTH)),
                        new WorkerDrawer(),
                        new BrowserCamera(video),
                        new Snapshots(vault),
                        new Rescue(vault),
                        new Eraser(vault));
        var lockedPage = new LockedPage();
        var settings =
                new Settings(
                        ports,
                        state -> {
                            view[0].show(state);
                            lockedPage.saw(state.vault());
                        });
        view[0] = new SettingsView(settings, new Actions<>(settings, settings::brokeDown), video);
        showSeen(settings::brokeDown);
        Window.whenHidden(() -> Tasks.run(settings.sheet()::stopScan, settings::brokeDown));
        // The popup leads here from a vault that broke without a word to this page.
        Window.whenShown(() -> Tasks.run(settings::refresh, settings::brokeDown));
        VaultMirror.whenChanged(() -> Tasks.run(settings::refresh, settings::brokeDown));
        Tasks.run(settings::refresh, settings::brokeDown);
    }

    /** What the popup laid down is taken by the page that the user looks at. */
    private static void showSeen(Runnable brokeDown) {
        var view = new SeenSection[1];
        var seen =
                new Seen(
                        BrowserDiagnosisDesk::take,
                        new SystemClipboard(),
                        state -> view[0].show(state));
        view[0] = new SeenSection(new Actions<>(seen, brokeDown));
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
