package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.TestClock;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.OpenResult.Cause;
import nl.inlogcode.core.vault.keep.SaveResult.NotSaved;
import nl.inlogcode.core.vault.keep.SaveResult.Saved;
import nl.inlogcode.core.vault.keep.Snapshots.Listing;
import nl.inlogcode.core.vault.keep.Snapshots.Snapshot;
import nl.inlogcode.core.vault.slots.SlotChange;
import nl.inlogcode.core.vault.slots.VaultKeySlots;
import org.junit.jupiter.api.Test;

/** vault-format.md section 6.6. */
class SnapshotsTest extends VaultKeeperFixture {
    private static final long DAY = TestClock.DAY;
    private static final NotSaved UNREADABLE = new NotSaved(SaveResult.Cause.UNREADABLE);

    private final Snapshots snapshots = new Snapshots(ports);

    private List<Snapshot> listed() {
        return ((Listing.Listed) snapshots.list()).snapshots();
    }

    private static Snapshot snapshot(long savedAt, int accounts) {
        return new Snapshot(savedAt, OptionalInt.of(accounts));
    }

    private void saveOn(int day, int item) {
        clock.now = TestClock.NOON + day * DAY;
        save(item);
    }

    @Test
    void thereAreNoneOnTheFirstDay() {
        save(1);
        clock.now += 3600;
        save(2);
        assertEquals(List.of(), listed());
    }

    @Test
    void theLastOfEachDayIsPutAside() {
        save(1);
        clock.now += 3600;
        save(2);
        saveOn(1, 3);
        saveOn(1, 4);
        assertEquals(List.of(snapshot(TestClock.NOON + 3600, 2)), listed());
        saveOn(3, 5);
        assertEquals(
                List.of(snapshot(TestClock.NOON + DAY, 4), snapshot(TestClock.NOON + 3600, 2)),
                listed());
    }

    @Test
    void sevenDaysStay() {
        for (int day = 0; day < 20; day++) {
            saveOn(day, day + 1);
        }
        var days = new ArrayList<Integer>();
        listed().forEach(one -> days.add(one.accounts().orElseThrow()));
        assertEquals(List.of(19, 18, 17, 16, 15, 14, 13), days);
    }

    @Test
    void noneStaysLongerThanWhatIsDeletedButTheNewest() {
        saveOn(0, 1);
        saveOn(1, 2);
        saveOn(30, 3);
        assertEquals(List.of(snapshot(TestClock.NOON + DAY, 2)), listed());
        saveOn(100, 4);
        assertEquals(List.of(snapshot(TestClock.NOON + 30 * DAY, 3)), listed());
    }

    @Test
    void whenItWasSavedTheMirrorMayKnow() {
        save(1);
        storage.databaseWitness = Optional.of("?");
        saveOn(1, 2);
        assertEquals(List.of(snapshot(TestClock.NOON, 1)), listed());
    }

    /** Without a time, and with one in the future, there is none to put it under. */
    @Test
    void nothingIsPutAsideUnderAnUnknownTime() {
        save(1);
        storage.databaseWitness = Optional.of("?");
        storage.mirrorWitness = Optional.of("?");
        saveOn(1, 2);
        assertEquals(List.of(), listed());
        saveOn(-1, 3);
        assertEquals(List.of(), listed());
    }

    @Test
    void snapshotsThatFailAreNoReasonNotToSave() {
        save(1);
        clock.now += DAY;
        storage.faults.at(3, StorageFaults.Fault.FAILS);
        save(2);
        assertEquals(List.of(), listed());
    }

    @Test
    void restoringPutsTheCurrentOneAside() {
        save(1);
        saveOn(1, 2);
        clock.now += 60;
        assertSaved(Samples.of(1), snapshots.restore(TestClock.NOON));
        assertOpens(Samples.of(1));
        assertHealth(OpenResult.Health.SOUND);
        var current = snapshot(TestClock.NOON + DAY, 2);
        assertEquals(List.of(current, snapshot(TestClock.NOON, 1)), listed());
        // And back again; what was restored is among them already.
        assertSaved(Samples.of(2), snapshots.restore(TestClock.NOON + DAY));
        assertEquals(3, listed().size());
        saveOn(2, 3);
        assertTrue(listed().containsAll(List.of(current, snapshot(TestClock.NOON, 1))));
    }

    /** A counter that went back would give codes that the site knows already. */
    @Test
    void restoringTurnsNoCounterBack() {
        var item = Samples.item(1);
        var two = item.withAccount(item.account().at(new MovingFactor.CounterBased(2)));
        var nine = item.withAccount(item.account().at(new MovingFactor.CounterBased(9)));
        keeper.update(vault -> vault.add(nine));
        clock.now += DAY;
        keeper.update(vault -> vault.replace(two));
        snapshots.restore(TestClock.NOON);
        assertOpens(Vault.EMPTY.add(nine));
        clock.now += 60;
        long back = listed().get(0).savedAt();
        assertSaved(Vault.EMPTY.add(nine), snapshots.restore(back));
    }

    @Test
    void restoringEmptiesTheBinOfWhatIsTooOld() {
        save(1);
        keeper.update(vault -> vault.delete(Samples.id(1), TestClock.NOON));
        saveOn(40, 2);
        assertSaved(Vault.EMPTY, snapshots.restore(TestClock.NOON));
    }

    /** Exactly then it is needed. */
    @Test
    void restoresWhereNothingElseCanBeRead() {
        save(1);
        saveOn(1, 2);
        storage.database.replaceAll((generation, text) -> damaged(text));
        storage.mirror = storage.mirror.map(VaultKeeperFixture::damaged);
        assertUnreadable(Cause.DAMAGED);
        assertSaved(Samples.of(1), snapshots.restore(TestClock.NOON));
        assertOpens(Samples.of(1));
        storage.database.clear();
        storage.mirror = Optional.empty();
        assertUnreadable(Cause.CONTENT_GONE);
        storage.databaseWitness = Optional.empty();
        storage.mirrorWitness = Optional.empty();
        assertSaved(Samples.of(1), snapshots.restore(TestClock.NOON));
        // Above what it was made of, should that come back from somewhere.
        assertEquals(2, storage.database.lastKey());
        save(2);
        assertOpens(Samples.of(2));
    }

    @Test
    void refusesWhatIsNotThereOrDamaged() {
        assertEquals(UNREADABLE, snapshots.restore(5));
        save(1);
        saveOn(1, 2);
        assertEquals(UNREADABLE, snapshots.restore(5));
        storage.snapshots.replaceAll((savedAt, text) -> damaged(text));
        assertEquals(UNREADABLE, snapshots.restore(TestClock.NOON));
        assertEquals(List.of(new Snapshot(TestClock.NOON, OptionalInt.empty())), listed());
        assertOpens(Samples.of(2));
    }

    @Test
    void refusesWhereNothingMayBeWritten() {
        save(1);
        saveOn(1, 2);
        storage.databaseFails = true;
        var fails = new NotSaved(SaveResult.Cause.STORAGE_FAILS);
        assertEquals(fails, snapshots.restore(TestClock.NOON));
        assertEquals(new Listing.Failing(), snapshots.list());
        storage.heal();
        storage.erasing = true;
        assertEquals(UNREADABLE, snapshots.restore(TestClock.NOON));
        storage.erasing = false;
        var newer =
                storage.mirror
                        .orElseThrow()
                        .replace("\"version\":1,", "\"version\":2,")
                        .replace("\"generation\":2,", "\"generation\":3,");
        storage.mirror = Optional.of(newer);
        var refused = new NotSaved(SaveResult.Cause.NEWER_VERSION);
        assertEquals(refused, snapshots.restore(TestClock.NOON));
        key.key = Optional.empty();
        storage.mirror = Optional.empty();
        assertEquals(UNREADABLE, snapshots.restore(TestClock.NOON));
    }

    /** A password is worth nothing if an earlier version opens without it. */
    @Test
    void newKeysSealTheSnapshotsAnew() {
        save(1);
        saveOn(1, 2);
        var before = storage.snapshots.get(TestClock.NOON);
        var keySlots = new VaultKeySlots(ports);
        assertTrue(keySlots.change(Operations.password(), clock.now) instanceof Saved);
        assertTrue(keySlots.lock());
        assertEquals(List.of(new Snapshot(TestClock.NOON, OptionalInt.empty())), listed());
        assertEquals(new NotSaved(SaveResult.Cause.LOCKED), snapshots.restore(TestClock.NOON));
        assertTrue(key.key.isEmpty());
        assertTrue(!storage.snapshots.containsValue(before));
        var slot = ((OpenResult.Locked) keeper.open()).slots().get(0);
        keySlots.unlock(slot.id(), World.KEY, clock.now);
        assertEquals(List.of(snapshot(TestClock.NOON, 1)), listed());
        assertSaved(Samples.of(1), snapshots.restore(TestClock.NOON));
        assertTrue(keySlots.change(new SlotChange.RemovePassword(), clock.now) instanceof Saved);
        assertTrue(keySlots.lock());
        assertEquals(2, listed().size());
    }

    @Test
    void twoInOneSecondBothStay() {
        var all = List.of(new StoredSnapshot(100, "a"), new StoredSnapshot(101, "b"));
        var with = SnapshotRules.with(all, new StoredSnapshot(100, "c"), 200);
        assertEquals(Set.of("a", "b", "c"), texts(with));
        assertEquals(102, with.get(2).savedAt());
        assertEquals(all.get(1), SnapshotRules.with(all, new StoredSnapshot(100, "c"), 200).get(1));
    }

    /** They stay in the order of their times, one text once. */
    @Test
    void takesItsPlaceByTime() {
        var all = List.of(new StoredSnapshot(100, "a"), new StoredSnapshot(300, "b"));
        assertEquals(
                List.of(all.get(0), new StoredSnapshot(200, "c"), all.get(1)),
                SnapshotRules.with(all, new StoredSnapshot(200, "c"), 400));
        assertEquals(
                List.of(new StoredSnapshot(200, "b")),
                SnapshotRules.with(all.subList(1, 2), new StoredSnapshot(200, "b"), 400));
    }

    /** However often someone restores in a day, each of the other days keeps one. */
    @Test
    void aCrowdedDayTakesNoOtherDaysPlace() {
        var all = new ArrayList<StoredSnapshot>();
        for (int day = 1; day <= 6; day++) {
            all.add(new StoredSnapshot(day * DAY, "day " + day));
        }
        List<StoredSnapshot> kept = all;
        long now = 7 * DAY;
        for (int i = 0; i < 20; i++) {
            kept = SnapshotRules.with(kept, new StoredSnapshot(now + i, "restored " + i), now + i);
        }
        assertEquals(SnapshotRules.MOST, kept.size());
        assertTrue(kept.containsAll(all));
        assertEquals("restored 19", kept.get(SnapshotRules.MOST - 1).sealed());
    }

    private static Set<String> texts(List<StoredSnapshot> all) {
        return Set.copyOf(all.stream().map(StoredSnapshot::sealed).toList());
    }
}
