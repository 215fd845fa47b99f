package nl.inlogcode.core.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.lock.Unlock;
import nl.inlogcode.core.popup.FakeLock;
import nl.inlogcode.core.recovery.FileSaver;
import nl.inlogcode.core.screen.Camera;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.Notice;
import nl.inlogcode.core.screen.Sentence;
import nl.inlogcode.core.vault.JavaxCrypto;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultSession;
import nl.inlogcode.core.vault.keep.Eraser;
import nl.inlogcode.core.vault.keep.MemoryDeviceKey;
import nl.inlogcode.core.vault.keep.MemoryStorage;
import nl.inlogcode.core.vault.keep.Rescue;
import nl.inlogcode.core.vault.keep.SaveResult;
import nl.inlogcode.core.vault.keep.Snapshots;
import nl.inlogcode.core.vault.keep.Snapshots.Listing;
import nl.inlogcode.core.vault.keep.VaultKeeper;
import nl.inlogcode.core.vault.keep.VaultPorts;
import nl.inlogcode.core.vault.slots.VaultKeySlots;

/** The settings page over a real vault in memory. */
public final class RealSettings implements Clock, FileSaver {
    static final long DAY = 86_400;

    final JavaxCrypto crypto = new JavaxCrypto();
    public final MemoryDeviceKey deviceKey = new MemoryDeviceKey(crypto);
    public final MemoryStorage storage = new MemoryStorage(deviceKey);
    long now = FakeSettings.NOW;
    final VaultPorts vault =
            new VaultPorts(storage, crypto, deviceKey, VaultSession.NONE, storage, () -> this.now);
    public final VaultKeeper keeper = new VaultKeeper(vault);
    final VaultKeySlots ways = new VaultKeySlots(vault);
    final FakeLock lock = new FakeLock(this);
    public final List<SettingsState> states = new ArrayList<>();

    /** What the section of earlier versions had, at each of these states. */
    public final List<Optional<Listing>> listings = new ArrayList<>();

    public final List<String> files = new ArrayList<>();
    private int ids = 1000;
    public final Settings page =
            new Settings(
                    new Settings.Ports(
                            keeper,
                            new Unlock.Ports(ways, lock, lock, crypto, lock.note, this),
                            new FakeSettings(),
                            Optional::empty,
                            FakeSettings::judge,
                            this,
                            this,
                            () -> "%032x".formatted(++ids),
                            text -> Optional.empty(),
                            () -> new Camera.Start.Refused(Camera.Cause.NONE),
                            new Snapshots(vault),
                            new Rescue(vault),
                            new Eraser(vault)),
                    this::saw);

    @Override
    public long now() {
        return now * 1000;
    }

    @Override
    public void sleep(int milliseconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String save(String backup) {
        files.add(backup);
        return FakeSettings.FILE_NAME;
    }

    /** Saves that vault; the next one is saved a day later. */
    public RealSettings saved(Vault content) {
        if (!(keeper.update(old -> content) instanceof SaveResult.Saved)) {
            throw new IllegalStateException("not saved");
        }
        now += DAY;
        return this;
    }

    private void saw(SettingsState state) {
        states.add(state);
        listings.add(page.versions().earlier());
    }

    public Optional<Sentence> notice() {
        return page.state().notice().map(Notice::sentence);
    }

    public <T extends Dialog> T asks(Class<T> kind) {
        return kind.cast(page.state().dialog());
    }
}
