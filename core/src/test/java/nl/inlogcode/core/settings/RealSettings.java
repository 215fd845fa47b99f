package nl.inlogcode.core.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.lock.Unlock;
import nl.inlogcode.core.popup.FakeLock;
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
import nl.inlogcode.core.vault.keep.VaultKeeper;
import nl.inlogcode.core.vault.keep.VaultPorts;
import nl.inlogcode.core.vault.slots.VaultWays;

/** The settings page over a real vault in memory. */
final class RealSettings implements Clock, FileSaver {
    static final long DAY = 86_400;

    final JavaxCrypto crypto = new JavaxCrypto();
    final MemoryDeviceKey deviceKey = new MemoryDeviceKey(crypto);
    final MemoryStorage storage = new MemoryStorage(deviceKey);
    long now = FakeSettings.NOW;
    final VaultPorts vault =
            new VaultPorts(storage, crypto, deviceKey, VaultSession.NONE, storage, () -> this.now);
    final VaultKeeper keeper = new VaultKeeper(vault);
    final VaultWays ways = new VaultWays(vault);
    final FakeLock lock = new FakeLock(this);
    final List<SettingsState> states = new ArrayList<>();
    final List<String> files = new ArrayList<>();
    private int ids = 1000;
    final Settings page =
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
                    states::add);

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
    RealSettings saved(Vault content) {
        if (!(keeper.update(old -> content) instanceof SaveResult.Saved)) {
            throw new IllegalStateException("not saved");
        }
        now += DAY;
        return this;
    }

    Optional<Sentence> notice() {
        return page.state().notice().map(Notice::sentence);
    }

    <T extends Asking> T asks(Class<T> kind) {
        return kind.cast(page.state().asking());
    }
}
