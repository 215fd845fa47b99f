package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.TestClock;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.SaveResult.NotSaved;
import nl.inlogcode.core.vault.keep.StorageFaults.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** vault-format.md section 6.7. */
class EraserTest extends VaultKeeperFixture {
    private final Eraser eraser = new Eraser(ports);

    @BeforeEach
    void saveOnTwoDays() {
        save(1);
        clock.now += TestClock.DAY;
        save(2);
    }

    @Test
    void nothingIsLeft() {
        assertEquals(EraseResult.ERASED, eraser.erase());
        assertTrue(storage.isEmpty());
        assertEquals(Optional.empty(), key.key);
        assertEquals(new OpenResult.Absent(), keeper.open());
        save(3);
        assertOpens(Vault.EMPTY.add(Samples.item(3)));
    }

    /** The keys go first: whatever else is left then opens no more. */
    @Test
    void whatIsLeftHalfwayIsNeitherShownNorOpened() {
        storage.mirrorFails = true;
        assertEquals(EraseResult.NOT_ENDED, eraser.erase());
        assertEquals(Optional.empty(), key.key);
        assertFalse(storage.database.isEmpty());
        assertEquals(new OpenResult.Absent(), keeper.open());
        var refused = new NotSaved(SaveResult.Cause.STORAGE_FAILS);
        assertEquals(refused, keeper.update(vault -> vault));
        storage.heal();
        keeper.mend();
        assertTrue(storage.isEmpty());
    }

    @Test
    void theNextChangeEndsIt() {
        storage.erasing = true;
        save(3);
        assertOpens(Vault.EMPTY.add(Samples.item(3)));
        assertTrue(storage.snapshots.isEmpty());
        assertFalse(storage.erasing);
    }

    @Test
    void aDatabaseThatDoesNotAnswerLeavesAllAsItWas() {
        storage.databaseFails = true;
        assertEquals(EraseResult.NOT_BEGUN, eraser.erase());
        storage.heal();
        assertOpens(Samples.of(2));
    }

    /** What was left behind though the store said otherwise is seen. */
    @Test
    void believesWhatItReads() {
        for (int call = 2; call < 4; call++) {
            storage.faults.at(call, Fault.DOES_NOTHING);
            var result = eraser.erase();
            assertEquals(storage.isEmpty(), result == EraseResult.ERASED, "call " + call);
        }
        keeper.mend();
        assertTrue(storage.isEmpty());
    }
}
