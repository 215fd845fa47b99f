package nl.inlogcode.core.vault.keep;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.JavaxCrypto;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.TestClock;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.slots.SlotChange;
import nl.inlogcode.core.vault.slots.UnlockResult;
import nl.inlogcode.core.vault.slots.VaultKeySlots;

/** A browser with a vault in it, and everything that it is reached through. */
public final class World {
    /** What password, recovery code and passkey come to. */
    public static final Bytes KEY = Bytes.of(new byte[VaultCrypto.KEY_LENGTH]);

    /** What they come to once they were changed. */
    public static final Bytes OTHER_KEY = Bytes.of("another wrapping key of 32 bytes".getBytes());

    final JavaxCrypto crypto = new JavaxCrypto();
    public final MemoryDeviceKey key = new MemoryDeviceKey(crypto);
    public final MemoryStorage storage = new MemoryStorage(key);
    public final TestClock clock = new TestClock();
    public final MemorySession session = new MemorySession(storage.faults);
    public final VaultPorts ports = new VaultPorts(storage, crypto, key, session, storage, clock);
    public final VaultKeeper keeper = new VaultKeeper(ports);
    public final VaultKeySlots keySlots = new VaultKeySlots(ports);

    public World(Start start) {
        start.prepare(this);
    }

    private World() {}

    /** Another browser in the very same state: quicker than doing all of it again. */
    World copy() {
        var copy = new World();
        copy.key.key = key.key;
        copy.storage.copy(storage);
        copy.session.kept = session.kept;
        copy.clock.now = clock.now;
        return copy;
    }

    /**
     * What a user finds.
     *
     * @param keySlots each way to open it, and which of the two keys does
     */
    record State(OpenResult result, List<String> keySlots) {
        /**
         * The same vault that opens in the same ways; how the stores are does not count, nor what
         * is noted of changes: who tries once more changes later.
         */
        boolean isSame(State other) {
            return keySlots.equals(other.keySlots)
                    && (result instanceof OpenResult.Opened mine
                                    && other.result instanceof OpenResult.Opened theirs
                            ? Samples.bare(mine.vault()).equals(Samples.bare(theirs.vault()))
                            : result.equals(other.result));
        }
    }

    /** Saves that vault, so many days ago. */
    void save(Vault vault, int daysAgo) {
        clock.now = TestClock.NOON - daysAgo * TestClock.DAY;
        if (!(keeper.update(old -> vault) instanceof SaveResult.Saved)) {
            throw new IllegalStateException("not saved");
        }
        clock.now = TestClock.NOON;
    }

    /** Changes the key slots, yesterday. */
    void change(SlotChange change) {
        if (!(keySlots.change(change, TestClock.NOON - TestClock.DAY)
                instanceof SaveResult.Saved)) {
            throw new IllegalStateException("not changed");
        }
    }

    /** Opens the vault, with whatever opens it if it is locked. */
    State open() {
        if (keeper.open() instanceof OpenResult.Locked locked) {
            for (var slot : locked.slots()) {
                keySlots.unlock(slot.id(), KEY, clock.now);
                keySlots.unlock(slot.id(), OTHER_KEY, clock.now);
            }
        }
        var found = new ArrayList<String>();
        for (var slot : keySlots.slots()) {
            var way = slot.getClass().getSimpleName();
            found.add(way + (opens(slot, KEY) ? " 1" : "") + (opens(slot, OTHER_KEY) ? " 2" : ""));
        }
        return new State(keeper.open(), found);
    }

    private boolean opens(KeySlot slot, Bytes wrappingKey) {
        return keySlots.check(slot.id(), wrappingKey) instanceof UnlockResult.Unlocked;
    }
}
