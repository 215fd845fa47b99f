package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.TestClock;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.SaveResult.NotSaved;
import nl.inlogcode.core.vault.keep.SaveResult.Saved;
import org.junit.jupiter.api.Test;

/** Deleting: to be undone for 30 days, and then, or at the user's word, for good. */
class BinTest extends VaultKeeperFixture {
    private SaveResult purge(int... items) {
        return keeper.updateForGood(
                vault -> {
                    var left = vault;
                    for (int item : items) {
                        left = left.discard(Samples.id(item));
                    }
                    return left;
                });
    }

    private static boolean isInBin(Vault vault, int item) {
        return vault.bin().stream().anyMatch(one -> one.item().id().equals(Samples.id(item)));
    }

    private void delete(int item) {
        keeper.update(vault -> vault.delete(Samples.id(item), clock.now));
    }

    private Vault vault() {
        return ((OpenResult.Opened) keeper.open()).vault();
    }

    @Test
    void whatIsDeletedCanBePutBackWhereItStood() {
        keeper.update(vault -> Samples.of(3));
        delete(2);
        assertEquals(2, vault().items().size());
        assertTrue(isInBin(vault(), 2));
        keeper.update(vault -> vault.restore(Samples.id(2)));
        assertOpens(Samples.of(3));
        delete(1);
        delete(2);
        delete(3);
        keeper.update(vault -> vault.restore(Samples.id(3)));
        keeper.update(vault -> vault.restore(Samples.id(1)));
        keeper.update(vault -> vault.restore(Samples.id(2)));
        assertEquals(3, vault().items().size());
        assertEquals(List.of(), vault().bin());
    }

    /** Any save empties it, not only one that deletes. */
    @Test
    void afterThirtyDaysItIsGone() {
        keeper.update(vault -> Samples.of(2));
        delete(1);
        assertEquals(clock.now + 30 * TestClock.DAY, vault().bin().get(0).goneAt());
        clock.now += 30 * TestClock.DAY - 1;
        save(3);
        assertTrue(isInBin(vault(), 1));
        clock.now++;
        save(4);
        assertFalse(isInBin(vault(), 1));
    }

    @Test
    void purgingTakesItOutOfEverythingThatIsKept() {
        keeper.update(vault -> Samples.of(3));
        clock.now += TestClock.DAY;
        delete(2);
        delete(3);
        assertSaved(vault().without(List.of(Samples.id(2))), purge(2));
        assertFalse(isInBin(vault(), 2));
        assertTrue(isInBin(vault(), 3));
        assertEquals(1, storage.database.size());
        assertEquals(Optional.of(storage.database.lastEntry().getValue()), storage.mirror);
        assertEquals(1, storage.snapshots.size());
        var restored = new Snapshots(ports).restore(TestClock.NOON);
        assertSaved(Samples.of(3).without(List.of(Samples.id(2))), restored);
    }

    @Test
    void emptyingTakesAll() {
        keeper.update(vault -> Samples.of(3));
        clock.now += TestClock.DAY;
        delete(1);
        delete(2);
        assertSaved(Vault.EMPTY.add(Samples.item(3)), purge(1, 2));
        assertSaved(Vault.EMPTY.add(Samples.item(3)), new Snapshots(ports).restore(TestClock.NOON));
    }

    /** Purging is for what was deleted first. */
    @Test
    void purgingSparesWhatIsInTheList() {
        keeper.update(vault -> Samples.of(3));
        assertSaved(Samples.of(3), purge(2));
        assertOpens(Samples.of(3));
    }

    /** Neither list nor bin has it any more: only that is gone. */
    @Test
    void whatIsOnlyPutBackStaysInWhatIsKept() {
        keeper.update(vault -> Samples.of(3));
        clock.now += TestClock.DAY;
        delete(2);
        keeper.updateForGood(vault -> vault.restore(Samples.id(2)).without(List.of(Samples.id(3))));
        var restored = new Snapshots(ports).restore(TestClock.NOON);
        assertSaved(Samples.of(2), restored);
    }

    /** What does not open may hold what must go. */
    @Test
    void purgingDropsSnapshotsThatDoNotOpen() {
        keeper.update(vault -> Samples.of(3));
        clock.now += TestClock.DAY;
        delete(1);
        storage.snapshots.replaceAll((savedAt, text) -> damaged(text));
        assertTrue(purge(1) instanceof Saved);
        assertTrue(storage.snapshots.isEmpty());
    }

    @Test
    void whereThereIsNothingItDoesNothing() {
        assertSaved(Vault.EMPTY, purge(1));
        assertTrue(storage.isEmpty());
        save(1);
        storage.databaseFails = true;
        assertEquals(new NotSaved(SaveResult.Cause.STORAGE_FAILS), purge(1));
        storage.heal();
        storage.database.replaceAll((generation, text) -> damaged(text));
        storage.mirror = storage.mirror.map(VaultKeeperFixture::damaged);
        assertEquals(new NotSaved(SaveResult.Cause.UNREADABLE), purge(1));
    }
}
