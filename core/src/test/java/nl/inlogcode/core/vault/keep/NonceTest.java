package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.transfer.BackupFile;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.JavaxCrypto;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.SealedVault;
import nl.inlogcode.core.vault.TestClock;
import nl.inlogcode.core.vault.keep.SaveResult.Saved;
import nl.inlogcode.core.vault.keep.Snapshots.Listing;
import nl.inlogcode.core.vault.slots.SlotChange;
import nl.inlogcode.core.vault.slots.VaultKeySlots;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No nonce is used twice (vault-format.md sections 3 and 4): not by saves, changes of the key
 * slots, snapshots, what is sealed anew without something, restoring, beginning anew, back-up
 * files, nor by any slot. Looked at where it is used, and in what is stored.
 */
class NonceTest {
    private static final long FIRST = TestClock.NOON;

    /** Which nonces were used, under whatever key. */
    private static final class Watched extends JavaxCrypto {
        final List<String> used = new ArrayList<>();

        @Override
        public byte[] seal(byte[] key, byte[] nonce, byte[] associatedData, byte[] plain) {
            used.add(Hex.encode(nonce));
            return super.seal(key, nonce, associatedData, plain);
        }
    }

    private final Watched crypto = new Watched();
    private final MemoryDeviceKey key = new MemoryDeviceKey(crypto);
    private final MemoryStorage storage = new MemoryStorage(key);
    private final TestClock clock = new TestClock();
    private final VaultPorts ports =
            new VaultPorts(storage, crypto, key, new MemorySession(), storage, clock);
    private final VaultKeeper keeper = new VaultKeeper(ports);
    private final VaultKeySlots keySlots = new VaultKeySlots(ports);

    /** The sealed part of everything that was ever found stored, under its nonce. */
    private final Map<Bytes, String> stored = new HashMap<>();

    /** How many different texts there were, and slots in them. */
    private final Set<String> texts = new HashSet<>();

    private final Set<Bytes> wrapped = new HashSet<>();

    private void done(SaveResult result) {
        assertTrue(result instanceof Saved);
        storage.database.values().forEach(this::look);
        storage.snapshots.values().forEach(this::look);
        storage.mirror.ifPresent(this::look);
    }

    private void look(String text) {
        var sealed = ((SealedVault.Parsed.Known) SealedVault.parse(text)).vault();
        put(sealed.header().nonce(), Hex.encode(sealed.ciphertext().orElseThrow()));
        texts.add(text);
        for (var slot : sealed.header().slots()) {
            put(slot.key().nonce(), slot.key().sealed().print());
            wrapped.add(slot.key().sealed());
        }
    }

    private void put(Bytes nonce, String sealed) {
        assertEquals(sealed, stored.computeIfAbsent(nonce, first -> sealed), "nonce used twice");
    }

    private void save(int number) {
        done(keeper.update(vault -> vault.add(Samples.item(number))));
    }

    @Tag("slow")
    @Test
    void noneIsUsedTwice() {
        for (int i = 1; i <= 30; i++) {
            // Half of them on a new day: so there are snapshots.
            clock.now = FIRST + i * TestClock.DAY / 2;
            save(i);
        }
        done(keeper.update(vault -> vault.delete(Samples.id(3), clock.now)));
        done(keeper.updateForGood(vault -> vault.discard(Samples.id(3))));
        for (var change :
                List.of(
                        Operations.recovery(World.KEY),
                        Operations.passkey(World.KEY, false),
                        Operations.password(World.KEY),
                        Operations.password(World.OTHER_KEY),
                        new SlotChange.Renew(),
                        new SlotChange.RemovePassword(),
                        new SlotChange.RemoveRecovery())) {
            done(keySlots.change(change, clock.now));
            save(40 + stored.size());
        }
        var snapshots = new Snapshots(ports);
        var listed = (Listing.Listed) snapshots.list();
        done(snapshots.restore(listed.snapshots().get(1).savedAt()));
        var files = new BackupFile(crypto, (password, parameters) -> Optional.of(World.KEY));
        for (int i = 0; i < 3; i++) {
            look(((BackupFile.Made.File) files.make(Samples.of(i), "vier paarden")).text());
        }
        storage.database.replaceAll((generation, text) -> VaultKeeperFixture.damaged(text));
        storage.mirror = storage.mirror.map(VaultKeeperFixture::damaged);
        storage.snapshots.clear();
        done(new Rescue(ports).begin(vault -> Samples.of(2)));
        assertTrue(texts.size() > 60, "texts: " + texts.size());
        assertEquals(texts.size() + wrapped.size(), stored.size());
        assertEquals(crypto.used.size(), new HashSet<>(crypto.used).size(), "nonces used twice");
    }
}
