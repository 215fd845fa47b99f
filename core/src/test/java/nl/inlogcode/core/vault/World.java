package nl.inlogcode.core.vault;

/** A browser with a vault in it, and everything that it is reached through. */
final class World {
    final JavaxCrypto crypto = new JavaxCrypto();
    final MemoryDeviceKey key = new MemoryDeviceKey(crypto);
    final MemoryStorage storage = new MemoryStorage(key);
    final TestClock clock = new TestClock();
    final MemorySession session = new MemorySession(storage.faults);
    final VaultPorts ports = new VaultPorts(storage, crypto, key, session, storage, clock);
    final VaultKeeper keeper = new VaultKeeper(ports);
    final VaultWays ways = new VaultWays(ports);

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

    /** Opens the vault, with the password or the recovery code if it is locked. */
    OpenResult open() {
        if (keeper.open() instanceof OpenResult.Locked locked) {
            for (var slot : locked.slots()) {
                ways.unlock(slot.id(), Operation.KEY, clock.now);
            }
        }
        return keeper.open();
    }
}
