package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.vault.JavaxCrypto;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.TestClock;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.OpenResult.Cause;
import nl.inlogcode.core.vault.keep.OpenResult.Health;
import nl.inlogcode.core.vault.keep.SaveResult.NotSaved;
import nl.inlogcode.core.vault.keep.SaveResult.Saved;

/** A keeper on stores that a test can spoil, and what may be said of it. */
public abstract class VaultKeeperFixture {
    final JavaxCrypto crypto = new JavaxCrypto();
    final MemoryDeviceKey key = new MemoryDeviceKey(crypto);
    final MemoryStorage storage = new MemoryStorage(key);
    final MemorySession session = new MemorySession();
    public final TestClock clock = new TestClock();
    public final VaultPorts ports = new VaultPorts(storage, crypto, key, session, storage, clock);
    public final VaultKeeper keeper = new VaultKeeper(ports);

    final void save(int item) {
        assertTrue(keeper.update(vault -> vault.add(Samples.item(item))) instanceof Saved);
    }

    /** But for what is noted of changes, which StampingTest looks at. */
    final void assertOpens(Vault vault) {
        assertEquals(
                Samples.bare(vault), Samples.bare(((OpenResult.Opened) keeper.open()).vault()));
    }

    /** Likewise. */
    static void assertSaved(Vault vault, SaveResult result) {
        assertTrue(result instanceof Saved, () -> "" + result);
        assertEquals(Samples.bare(vault), Samples.bare(((Saved) result).vault()));
    }

    final void assertHealth(Health health) {
        assertEquals(health, ((OpenResult.Opened) keeper.open()).health());
    }

    final void assertUnreadable(Cause cause) {
        assertEquals(new OpenResult.Unreadable(cause), keeper.open());
    }

    final void assertNotSaved(SaveResult.Cause cause) {
        var before = new ArrayList<>(storage.database.values());
        var mirror = storage.mirror;
        assertEquals(new NotSaved(cause), keeper.update(vault -> vault.add(Samples.item(99))));
        assertEquals(before, List.copyOf(storage.database.values()));
        assertEquals(mirror, storage.mirror);
    }

    public static String damaged(String sealed) {
        int at = sealed.length() - 10;
        char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
        return sealed.substring(0, at) + other + sealed.substring(at + 1);
    }
}
