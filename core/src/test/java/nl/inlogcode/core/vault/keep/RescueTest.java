package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.TestClock;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.OpenResult.Cause;
import nl.inlogcode.core.vault.keep.SaveResult.NotSaved;
import nl.inlogcode.core.vault.keep.SaveResult.Saved;
import nl.inlogcode.core.vault.slots.SlotChange;
import nl.inlogcode.core.vault.slots.UnlockResult;
import nl.inlogcode.core.vault.slots.VaultKeySlots;
import org.junit.jupiter.api.Test;

/** vault-format.md section 6.8: what cannot be read is put aside, never written over. */
class RescueTest extends VaultKeeperFixture {
    private static final NotSaved FAILS = new NotSaved(SaveResult.Cause.STORAGE_FAILS);

    private final Rescue rescue = new Rescue(ports);
    private final Snapshots snapshots = new Snapshots(ports);
    private final VaultKeySlots keySlots = new VaultKeySlots(ports);

    private SaveResult begin(int item) {
        return rescue.begin(vault -> vault.add(Samples.item(item)));
    }

    private List<String> texts() {
        var all = new ArrayList<>(storage.database.values());
        storage.mirror.filter(text -> !all.contains(text)).ifPresent(all::add);
        return all;
    }

    private void assertAside(List<String> texts) {
        assertEquals(texts, storage.aside);
        assertEquals(texts.size(), ((Snapshots.Listing.Listed) snapshots.list()).aside());
    }

    @Test
    void whatIsDamagedLiesAside() {
        save(1);
        save(2);
        storage.damage();
        storage.mirror = Optional.of("half");
        var before = texts();
        assertEquals(3, before.size());
        assertUnreadable(Cause.DAMAGED);
        assertEquals(new Saved(Vault.EMPTY.add(Samples.item(7))), begin(7));
        assertOpens(Vault.EMPTY.add(Samples.item(7)));
        assertHealth(OpenResult.Health.SOUND);
        assertAside(before);
        save(8);
        assertAside(before);
    }

    @Test
    void aVaultWhoseKeyIsGoneLiesAsideWithItsSnapshots() {
        save(1);
        clock.now += TestClock.DAY;
        save(2);
        var before = texts();
        before.addAll(storage.snapshots.values());
        key.key = Optional.empty();
        assertUnreadable(Cause.KEY_GONE);
        assertTrue(begin(7) instanceof Saved);
        assertOpens(Vault.EMPTY.add(Samples.item(7)));
        assertTrue(storage.snapshots.isEmpty());
        // The first generation and the snapshot of it are one text.
        assertAside(before.stream().distinct().toList());
    }

    @Test
    void aVaultThatIsGoneLeavesNothingToPutAside() {
        save(1);
        storage.database.clear();
        storage.mirror = Optional.empty();
        assertUnreadable(Cause.CONTENT_GONE);
        assertTrue(begin(7) instanceof Saved);
        assertOpens(Vault.EMPTY.add(Samples.item(7)));
        assertAside(List.of());
    }

    /** The password is forgotten, and there is a back-up file. */
    @Test
    void aLockedVaultLiesAside() {
        save(1);
        assertTrue(keySlots.change(Operations.password(), clock.now) instanceof Saved);
        keySlots.lock();
        var before = texts();
        assertTrue(begin(7) instanceof Saved);
        assertOpens(Vault.EMPTY.add(Samples.item(7)));
        assertAside(before);
    }

    /** Locked comes before silent: that a store does not answer has to be asked once more. */
    @Test
    void aLockedVaultIsNotPutAsideWhereAStoreIsSilent() {
        save(1);
        assertTrue(keySlots.change(Operations.password(), clock.now) instanceof Saved);
        keySlots.lock();
        var before = texts();
        storage.mirrorFails = true;
        assertEquals(FAILS, begin(7));
        storage.heal();
        // The database is silent for one call: its snapshots answer again.
        storage.faults.at(0, StorageFaults.Fault.FAILS);
        assertEquals(FAILS, begin(7));
        storage.heal();
        assertEquals(before, texts());
        assertAside(List.of());
    }

    /** A mirror that could not be written is older, and never the vault again. */
    @Test
    void theNewVaultIsAboveTheOldOne() {
        for (int item = 1; item < 6; item++) {
            save(item);
        }
        assertTrue(keySlots.change(Operations.password(), clock.now) instanceof Saved);
        keySlots.lock();
        storage.faults.at(5, StorageFaults.Fault.FAILS);
        var mirror = storage.mirror;
        for (int call = 0; !storage.database.containsKey(7L); call++) {
            storage.faults.at(call, StorageFaults.Fault.FAILS);
            begin(7);
        }
        storage.heal();
        storage.mirror = mirror;
        assertOpens(Vault.EMPTY.add(Samples.item(7)));
        keeper.mend();
        assertHealth(OpenResult.Health.SOUND);
    }

    @Test
    void whatCanBeReadAfterAllIsChangedAndNotPutAside() {
        save(1);
        assertEquals(new Saved(Samples.of(2)), begin(2));
        assertAside(List.of());
    }

    @Test
    void nothingIsBegunWhereAStoreIsSilentOrNewer() {
        save(1);
        storage.damage();
        storage.mirrorFails = true;
        assertEquals(FAILS, begin(7));
        storage.heal();
        storage.databaseFails = true;
        assertEquals(FAILS, begin(7));
        storage.heal();
        storage.lockHangs = true;
        assertEquals(FAILS, begin(7));
        assertEquals(FAILS, rescue.discardAside());
        storage.lockHangs = false;
        key.fails = true;
        assertEquals(FAILS, begin(7));
        key.fails = false;
        storage.database.put(5L, "{\"format\":\"inlogcode-vault\",\"version\":7}");
        assertUnreadable(Cause.TOO_NEW);
        assertEquals(new NotSaved(SaveResult.Cause.NEWER_VERSION), begin(7));
        assertAside(List.of());
    }

    /** Where nothing but a snapshot opens; and whatever happens, once is enough. */
    @Test
    void restoringASnapshotPutsAsideToo() {
        save(1);
        clock.now += TestClock.DAY;
        save(2);
        storage.damage();
        var before = texts();
        assertEquals(new Saved(Samples.of(1)), snapshots.restore(TestClock.NOON));
        assertAside(before);
        storage.damage();
        before.addAll(texts());
        assertEquals(new Saved(Samples.of(1)), snapshots.restore(TestClock.NOON));
        assertAside(before);
    }

    @Test
    void whatASilentMirrorHoldsCannotBePutAside() {
        save(1);
        clock.now += TestClock.DAY;
        save(2);
        storage.database.replaceAll((generation, text) -> damaged(text));
        storage.mirrorFails = true;
        assertEquals(FAILS, snapshots.restore(TestClock.NOON));
    }

    /** A snapshot that still opens by itself, beside a vault that does not: from an older disk. */
    @Test
    void whatASilentMirrorHoldsOfALockedVaultCannotEither() {
        save(1);
        clock.now += TestClock.DAY;
        save(2);
        var snapshot = storage.snapshots.get(TestClock.NOON);
        var device = key.key;
        assertTrue(keySlots.change(Operations.password(), clock.now) instanceof Saved);
        keySlots.lock();
        storage.snapshots.put(TestClock.NOON, snapshot);
        key.key = device;
        var before = texts();
        storage.mirrorFails = true;
        assertTrue(keeper.open() instanceof OpenResult.Locked);
        assertEquals(FAILS, snapshots.restore(TestClock.NOON));
        storage.heal();
        assertEquals(before, texts());
        assertEquals(new Saved(Samples.of(1)), snapshots.restore(TestClock.NOON));
        assertAside(before);
    }

    @Test
    void theUserThrowsItAway() {
        save(1);
        storage.damage();
        assertEquals(new NotSaved(SaveResult.Cause.UNREADABLE), rescue.discardAside());
        assertTrue(begin(7) instanceof Saved);
        assertEquals(new Saved(Vault.EMPTY.add(Samples.item(7))), rescue.discardAside());
        assertAside(List.of());
        assertOpens(Vault.EMPTY.add(Samples.item(7)));
    }

    @Test
    void erasingTakesItToo() {
        save(1);
        storage.damage();
        assertTrue(begin(7) instanceof Saved);
        assertEquals(EraseResult.ERASED, new Eraser(ports).erase());
        assertTrue(storage.isEmpty());
    }

    @Test
    void whatASnapshotHoldsCanBeSeen() {
        save(1);
        clock.now += TestClock.DAY;
        save(2);
        assertEquals(Optional.of(Samples.of(1)), snapshots.content(TestClock.NOON));
        assertEquals(Optional.empty(), snapshots.content(1));
        storage.databaseFails = true;
        assertEquals(Optional.empty(), snapshots.content(TestClock.NOON));
    }

    /** Then the recovery code helps nobody, and "the key is gone" would be a lie. */
    @Test
    void whatIsDamagedBehindTheRightKeyIsNotLocked() {
        save(1);
        var recovery = new SlotChange.SetRecovery(Bytes.of(new byte[16]), World.KEY);
        assertTrue(keySlots.change(recovery, clock.now) instanceof Saved);
        var sound = storage.mirror;
        storage.damage();
        assertUnreadable(Cause.DAMAGED);
        storage.mirror = sound;
        key.key = Optional.empty();
        assertTrue(keeper.open() instanceof OpenResult.Locked);
    }

    /** The right password of a damaged vault opens the snapshots. */
    @Test
    void behindThePasswordOfADamagedVaultLieItsSnapshots() {
        save(1);
        clock.now += TestClock.DAY;
        save(2);
        assertTrue(keySlots.change(Operations.password(), clock.now) instanceof Saved);
        keySlots.lock();
        storage.damage();
        var slot = ((OpenResult.Locked) keeper.open()).slots().get(0);
        assertEquals(new UnlockResult.Damaged(), keySlots.unlock(slot.id(), World.KEY, clock.now));
        assertTrue(keeper.open() instanceof OpenResult.Locked);
        // What a silent store holds could not be put aside.
        var before = texts();
        storage.mirrorFails = true;
        assertEquals(FAILS, snapshots.restore(TestClock.NOON));
        storage.heal();
        storage.faults.at(0, StorageFaults.Fault.FAILS);
        assertEquals(FAILS, snapshots.restore(TestClock.NOON));
        storage.heal();
        assertEquals(before, texts());
        assertEquals(new Saved(Samples.of(1)), snapshots.restore(TestClock.NOON));
        assertOpens(Samples.of(1));
        assertAside(before);
        keySlots.lock();
        assertTrue(keeper.open() instanceof OpenResult.Locked);
        keySlots.unlock(slot.id(), World.KEY, clock.now);
        assertOpens(Samples.of(1));
    }
}
