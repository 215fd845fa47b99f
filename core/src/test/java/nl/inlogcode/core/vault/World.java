package nl.inlogcode.core.vault;

/** A browser with a vault in it, and everything that it is reached through. */
final class World {
    final JavaxCrypto crypto = new JavaxCrypto();
    final MemoryDeviceKey key = new MemoryDeviceKey(crypto);
    final MemoryStorage storage = new MemoryStorage(key);
    final TestClock clock = new TestClock();
    final VaultPorts ports = new VaultPorts(storage, crypto, key, storage, clock);
    final VaultKeeper keeper = new VaultKeeper(ports);

    World(Operation.Start start) {
        start.prepare(this);
    }

    /** Saves that vault, so many days ago. */
    void save(Vault vault, int daysAgo) {
        clock.now = TestClock.NOON - daysAgo * TestClock.DAY;
        if (!(keeper.update(old -> vault) instanceof SaveResult.Saved)) {
            throw new IllegalStateException("not saved");
        }
        clock.now = TestClock.NOON;
    }
}
