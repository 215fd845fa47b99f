package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.OpenResult.Cause;
import nl.inlogcode.core.vault.SaveResult.NotSaved;
import nl.inlogcode.core.vault.SaveResult.Saved;
import org.junit.jupiter.api.Test;

/** vault-format.md section 6. */
class VaultKeeperTest {
    private final JavaxCrypto crypto = new JavaxCrypto();
    private final MemoryDeviceKey key = new MemoryDeviceKey(crypto);
    private final MemoryStorage storage = new MemoryStorage();
    private final VaultKeeper keeper = new VaultKeeper(storage, crypto, key);

    private void save(int item) {
        assertTrue(keeper.update(vault -> vault.add(Samples.item(item))) instanceof Saved);
    }

    private void assertOpens(Vault vault) {
        assertEquals(new OpenResult.Opened(vault), keeper.open());
    }

    private void assertUnreadable(Cause cause) {
        assertEquals(new OpenResult.Unreadable(cause), keeper.open());
    }

    private void assertNotSaved(SaveResult.Cause cause) {
        var before = new ArrayList<>(storage.database.values());
        var mirror = storage.mirror;
        assertEquals(new NotSaved(cause), keeper.update(vault -> vault.add(Samples.item(99))));
        assertEquals(before, List.copyOf(storage.database.values()));
        assertEquals(mirror, storage.mirror);
    }

    private static String damaged(String sealed) {
        int at = sealed.length() - 10;
        char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
        return sealed.substring(0, at) + other + sealed.substring(at + 1);
    }

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
    void neverUsesANonceTwiceNorPrintsASecret() {
        var nonces = new HashSet<String>();
        for (int i = 1; i <= 50; i++) {
            save(i);
            var sealed = storage.mirror.orElseThrow();
            assertTrue(nonces.add(sealed.substring(sealed.indexOf("],\"nonce\""))));
            assertFalse(sealed.contains("voorbeeld"));
        }
    }

    @Test
    void opensFromEitherStoreAndHealsTheOther() {
        save(1);
        save(2);
        storage.mirror = Optional.empty();
        storage.mirrorWitness = Optional.empty();
        assertOpens(Samples.of(2));
        save(3);
        assertEquals(storage.mirror, Optional.of(storage.database.get(3L)));
        storage.database.clear();
        storage.databaseWitness = Optional.empty();
        assertOpens(Samples.of(3));
        save(4);
        assertEquals(List.of(4L), List.copyOf(storage.database.keySet()));
        assertTrue(storage.databaseWitness.isPresent());
    }

    @Test
    void opensFromTheMirrorWhatIsDamagedInTheDatabase() {
        save(1);
        save(2);
        storage.database.replaceAll((number, copy) -> damaged(copy));
        assertOpens(Samples.of(2));
        save(3);
        assertOpens(Samples.of(3));
        storage.mirror = storage.mirror.map(VaultKeeperTest::damaged);
        assertOpens(Samples.of(3));
    }

    @Test
    void opensTheNewestOfOlderTails() {
        save(1);
        var oldDatabase = new ArrayList<>(storage.database.values());
        var oldMirror = storage.mirror;
        save(2);
        var newMirror = storage.mirror;
        storage.mirror = oldMirror;
        assertOpens(Samples.of(2));
        storage.mirror = newMirror;
        storage.database.clear();
        storage.database.put(1L, oldDatabase.get(0));
        assertOpens(Samples.of(2));
        save(3);
        assertOpens(Samples.of(3));
    }

    @Test
    void fallsBackAGenerationWhenTheNewestIsDamagedEverywhere() {
        save(1);
        save(2);
        storage.database.computeIfPresent(2L, (number, copy) -> damaged(copy));
        storage.mirror = storage.mirror.map(VaultKeeperTest::damaged);
        assertOpens(Samples.of(1));
    }

    @Test
    void damageIsNeverAnEmptyWelcome() {
        save(1);
        var sealed = storage.mirror.orElseThrow();
        var corruptions =
                List.of(
                        "",
                        "{}",
                        " ".repeat(500),
                        sealed.substring(0, 100),
                        damaged(sealed),
                        "[object]");
        for (var corruption : corruptions) {
            storage.database.replaceAll((number, old) -> corruption);
            storage.mirror = Optional.of(corruption);
            assertUnreadable(Cause.DAMAGED);
            assertNotSaved(SaveResult.Cause.UNREADABLE);
        }
    }

    @Test
    void aWitnessInEitherStoreForbidsANewVault() {
        save(1);
        var witness = storage.mirrorWitness;
        storage.database.clear();
        storage.mirror = Optional.empty();
        storage.mirrorWitness = Optional.empty();
        assertUnreadable(Cause.CONTENT_GONE);
        assertNotSaved(SaveResult.Cause.UNREADABLE);
        storage.mirrorWitness = witness;
        storage.databaseWitness = Optional.empty();
        assertUnreadable(Cause.CONTENT_GONE);
        storage.mirrorWitness = Optional.empty();
        assertEquals(new OpenResult.Absent(), keeper.open());
    }

    /** "Clear cookies and site data" takes IndexedDB with the key, and leaves storage.local. */
    @Test
    void saysThatTheKeyIsGone() {
        save(1);
        storage.database.clear();
        storage.databaseWitness = Optional.empty();
        var kept = key.key;
        key.key = Optional.empty();
        assertUnreadable(Cause.KEY_GONE);
        assertNotSaved(SaveResult.Cause.UNREADABLE);
        assertTrue(key.key.isEmpty());
        key.key = Optional.of(crypto.random(32));
        assertUnreadable(Cause.DAMAGED);
        key.key = kept;
        key.fails = true;
        assertUnreadable(Cause.STORAGE_FAILS);
        assertNotSaved(SaveResult.Cause.STORAGE_FAILS);
        key.fails = false;
        assertOpens(Samples.of(1));
    }

    @Test
    void aStoreThatFailsIsNotAnEmptyOne() {
        storage.mirrorFails = true;
        assertUnreadable(Cause.STORAGE_FAILS);
        assertNotSaved(SaveResult.Cause.STORAGE_FAILS);
        storage.heal();
        storage.databaseFails = true;
        assertUnreadable(Cause.STORAGE_FAILS);
        assertNotSaved(SaveResult.Cause.STORAGE_FAILS);
    }

    @Test
    void aBrickedMirrorHindersNothing() {
        save(1);
        storage.mirrorFails = true;
        assertOpens(Samples.of(1));
        save(2);
        storage.heal();
        assertOpens(Samples.of(2));
    }

    @Test
    void aBrickedDatabaseStillShowsTheCodes() {
        save(1);
        storage.databaseFails = true;
        assertOpens(Samples.of(1));
        assertNotSaved(SaveResult.Cause.STORAGE_FAILS);
    }

    @Test
    void aNewerVersionIsShownAndNeverWritten() {
        save(1);
        var sealed = storage.mirror.orElseThrow();
        var newer =
                sealed.replace("\"version\":1,", "\"version\":2,")
                        .replace("\"generation\":1,", "\"generation\":2,");
        storage.database.put(2L, newer);
        storage.mirror = Optional.of(newer);
        assertEquals(new OpenResult.Newer(Samples.of(1)), keeper.open());
        assertNotSaved(SaveResult.Cause.NEWER_VERSION);
        storage.database.remove(1L);
        assertUnreadable(Cause.TOO_NEW);
        assertNotSaved(SaveResult.Cause.NEWER_VERSION);
        storage.mirror = Optional.of("{\"format\":\"inlogcode-vault\",\"version\":7}");
        storage.database.clear();
        assertUnreadable(Cause.TOO_NEW);
    }

    /** One flipped bit turns version 1 into 3: with a good copy beside it, that is damage. */
    @Test
    void aDamagedVersionIsNotANewerOne() {
        save(1);
        storage.mirror = storage.mirror.map(s -> s.replace("\"version\":1,", "\"version\":3,"));
        assertOpens(Samples.of(1));
        save(2);
        assertOpens(Samples.of(2));
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

    @Test
    void allChangesOfManyAtOnceAreThere() throws InterruptedException {
        var threads = new ArrayList<Thread>();
        for (int t = 0; t < 3; t++) {
            int first = t * 60;
            threads.add(
                    new Thread(
                            () -> {
                                var own = new VaultKeeper(storage, crypto, key);
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
        var other = new MemoryStorage();
        new VaultKeeper(other, crypto, key).update(vault -> vault);
        assertNotEquals(first.substring(40, 100), other.mirror.orElseThrow().substring(40, 100));
    }
}
