package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.keep.OpenResult.Cause;
import org.junit.jupiter.api.Test;

/**
 * vault-format.md section 6: what cannot be read is never taken for empty, and never written over.
 */
class VaultUnreadableTest extends VaultKeeperFixture {
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
    void theSignAloneForbidsANewVault() {
        save(1);
        storage.database.clear();
        storage.databaseWitness = Optional.empty();
        storage.mirror = Optional.empty();
        storage.mirrorWitness = Optional.empty();
        assertUnreadable(Cause.CONTENT_GONE);
        assertNotSaved(SaveResult.Cause.UNREADABLE);
        // Whatever stands there: no one can tell what it was.
        storage.sign = Optional.of("");
        assertUnreadable(Cause.CONTENT_GONE);
        storage.sign = Optional.empty();
        assertEquals(new OpenResult.Absent(), keeper.open());
    }

    @Test
    void aWitnessInEitherStoreForbidsANewVault() {
        save(1);
        storage.sign = Optional.empty();
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
}
