package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.Samples;
import org.junit.jupiter.api.Test;

/** vault-format.md section 6: one good copy, wherever it is, is enough. */
class VaultRecoveryTest extends VaultKeeperFixture {
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
        storage.mirror = storage.mirror.map(VaultKeeperFixture::damaged);
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
        storage.mirror = storage.mirror.map(VaultKeeperFixture::damaged);
        assertOpens(Samples.of(1));
    }

    /** The older generation would open, and a change on it would undo the newest. */
    @Test
    void aKeyThatFailsOnceGivesNoOlderVault() {
        save(1);
        save(2);
        // Calls 0 and 1 read the stores, call 2 reads the key.
        storage.faults.at(2, StorageFaults.Fault.FAILS);
        assertUnreadable(OpenResult.Cause.STORAGE_FAILS);
        storage.faults.at(2, StorageFaults.Fault.FAILS);
        assertNotSaved(SaveResult.Cause.STORAGE_FAILS);
        assertOpens(Samples.of(2));
    }

    /** Answered so by a browser that finds its database empty for a moment. */
    @Test
    void aKeyThatIsGoneOnceGivesNoOlderVault() {
        save(1);
        save(2);
        storage.faults.at(2, StorageFaults.Fault.READS_NOTHING);
        assertOpens(Samples.of(2));
        storage.faults.at(2, StorageFaults.Fault.READS_NOTHING);
        assertNotSaved(SaveResult.Cause.STORAGE_FAILS);
        assertOpens(Samples.of(2));
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

    /** One flipped bit turns version 1 into 3: with a good copy beside it, that is damage. */
    @Test
    void aDamagedVersionIsNotANewerOne() {
        save(1);
        storage.mirror = storage.mirror.map(s -> s.replace("\"version\":1,", "\"version\":3,"));
        assertOpens(Samples.of(1));
        save(2);
        assertOpens(Samples.of(2));
    }
}
