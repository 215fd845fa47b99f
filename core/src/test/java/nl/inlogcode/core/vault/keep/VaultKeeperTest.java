package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.SaveResult.Saved;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** vault-format.md section 6: saving, and opening what was saved. */
class VaultKeeperTest extends VaultKeeperFixture {
    @Test
    void isAbsentAtFirst() {
        assertEquals(new OpenResult.Absent(), keeper.open());
        assertTrue(key.key.isEmpty());
    }

    @Test
    void anEmptyVaultIsNotAnAbsentOne() {
        assertEquals(new Saved(Vault.EMPTY), keeper.update(vault -> vault));
        assertOpens(Vault.EMPTY);
        save(1);
        keeper.update(vault -> vault.delete(Samples.id(1), 5));
        assertEquals(0, ((OpenResult.Opened) keeper.open()).vault().items().size());
    }

    @Test
    void keepsThreeGenerationsAndTheMirror() {
        for (int i = 1; i <= 5; i++) {
            save(i);
        }
        assertEquals(List.of(3L, 4L, 5L), List.copyOf(storage.database.keySet()));
        assertEquals(storage.mirror, Optional.of(storage.database.get(5L)));
        assertOpens(Samples.of(5));
    }

    @Test
    void neverPrintsASecret() {
        for (int i = 1; i <= 50; i++) {
            save(i);
            assertFalse(storage.mirror.orElseThrow().contains("voorbeeld"));
        }
    }

    @Test
    void refusesAChangeThatWouldNotReadBack() {
        save(1);
        var before = storage.mirror;
        assertThrows(
                IllegalArgumentException.class,
                () -> keeper.update(vault -> vault.add(Samples.item(1))));
        assertEquals(before, storage.mirror);
        assertOpens(Samples.of(1));
        save(2);
    }

    @Tag("slow")
    @Test
    void allChangesOfManyAtOnceAreThere() throws InterruptedException {
        var threads = new ArrayList<Thread>();
        for (int t = 0; t < 3; t++) {
            int first = t * 60;
            threads.add(
                    new Thread(
                            () -> {
                                var own = new VaultKeeper(ports);
                                for (int i = 1; i <= 60; i++) {
                                    var item = Samples.item(first + i);
                                    own.update(vault -> vault.add(item));
                                }
                            }));
        }
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        assertEquals(180, ((OpenResult.Opened) keeper.open()).vault().items().size());
        assertEquals(180L, storage.database.lastKey());
    }

    @Test
    void eachVaultHasItsOwnKey() {
        save(1);
        var first = storage.mirror.orElseThrow();
        var other = new MemoryStorage(key);
        var otherPorts = new VaultPorts(other, crypto, key, session, other, clock);
        new VaultKeeper(otherPorts).update(vault -> vault);
        assertNotEquals(first.substring(40, 100), other.mirror.orElseThrow().substring(40, 100));
    }
}
