package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.keep.SaveResult.NotSaved;
import nl.inlogcode.core.vault.keep.SaveResult.Saved;
import nl.inlogcode.core.vault.keep.StorageFaults.Fault;
import nl.inlogcode.core.vault.slots.SlotChange;
import org.junit.jupiter.api.Test;

/** vault-format.md sections 6.2 to 6.7: what is called, in which order, and where it stops. */
class OrderOfCallsTest {
    private static List<String> calls(World world) {
        return List.copyOf(world.storage.faults.names);
    }

    private static World world(Start start) {
        var world = new World(start);
        world.storage.faults.none();
        return world;
    }

    private static SaveResult add(World world) {
        return world.keeper.update(vault -> vault.add(Samples.item(70)));
    }

    private static SaveResult.Cause causeOf(Fault fault) {
        return fault == Fault.FULL ? SaveResult.Cause.STORAGE_FULL : SaveResult.Cause.STORAGE_FAILS;
    }

    private static List<String> upTo(List<String> calls, int count) {
        return calls.subList(0, count);
    }

    private static final List<String> SAVING =
            List.of(
                    "read database",
                    "read mirror",
                    "read key",
                    "read key",
                    "write database",
                    "read database",
                    "write mirror");

    @Test
    void aSaveIsProvedThenWrittenThenReadBackThenMirrored() {
        var world = world(Start.THREE_ACCOUNTS);
        assertTrue(add(world) instanceof Saved);
        assertEquals(SAVING, calls(world));
    }

    @Test
    void theFirstSaveKeepsTheDeviceKeyBefore() {
        var world = world(Start.NOTHING);
        assertTrue(add(world) instanceof Saved);
        assertEquals(
                List.of(
                        "read database",
                        "read mirror",
                        "wrap with key",
                        "read key",
                        "write database",
                        "read database",
                        "write mirror"),
                calls(world));
    }

    /** It reads the snapshots once it knows that there is one to make. */
    @Test
    void theFirstSaveOfADayReadsTheSnapshots() {
        var world = world(Start.YESTERDAY);
        assertTrue(add(world) instanceof Saved);
        assertEquals("read snapshots", calls(world).get(3));
        assertEquals(SAVING.size() + 1, calls(world).size());
    }

    @Test
    void whatIsNotWrittenIsNotMirrored() {
        for (var fault : List.of(Fault.FAILS, Fault.FULL)) {
            var world = world(Start.THREE_ACCOUNTS);
            world.storage.faults.at(4, fault);
            assertEquals(new NotSaved(causeOf(fault)), add(world));
            assertEquals(upTo(SAVING, 5), calls(world));
        }
    }

    @Test
    void whatIsNotReadBackIsNotMirrored() {
        var world = world(Start.THREE_ACCOUNTS);
        world.storage.faults.at(4, Fault.DOES_NOTHING);
        assertEquals(new NotSaved(SaveResult.Cause.STORAGE_FAILS), add(world));
        assertEquals(upTo(SAVING, 6), calls(world));
    }

    /** A reading that fails once says nothing about what was written. */
    @Test
    void itIsReadBackTwiceAtMost() {
        var world = world(Start.THREE_ACCOUNTS);
        world.storage.faults.at(5, Fault.FAILS);
        assertTrue(add(world) instanceof Saved);
        assertEquals(
                List.of("read database", "read database", "write mirror"),
                calls(world).subList(5, 8));
    }

    @Test
    void whatCannotBeProvedIsNotWritten() {
        var world = world(Start.THREE_ACCOUNTS);
        world.storage.faults.at(3, Fault.FAILS);
        assertEquals(new NotSaved(SaveResult.Cause.STORAGE_FAILS), add(world));
        assertEquals(upTo(SAVING, 4), upTo(calls(world), 4));
        // The session might have the key.
        assertEquals(List.of("read session"), calls(world).subList(4, calls(world).size()));
    }

    private static final List<String> PASSWORD =
            List.of(
                    "read database",
                    "read mirror",
                    "read key",
                    "read snapshots",
                    "read session",
                    "forget session",
                    "write database",
                    "read database",
                    "keep session",
                    "write mirror",
                    "delete key");

    /** The session is emptied before the write and filled after it; the device key goes last. */
    @Test
    void aPasswordEndsWithTheDeviceKey() {
        var world = world(Start.THREE_ACCOUNTS);
        world.change(Operations.password());
        assertEquals(PASSWORD, calls(world));
    }

    @Test
    void aPasswordThatIsNotWrittenTakesNothingAway() {
        for (var fault : List.of(Fault.FAILS, Fault.FULL, Fault.DOES_NOTHING)) {
            var world = world(Start.THREE_ACCOUNTS);
            world.storage.faults.at(6, fault);
            assertEquals(
                    new NotSaved(causeOf(fault)),
                    world.keySlots.change(Operations.password(), world.clock.now));
            assertEquals(upTo(PASSWORD, 8), calls(world));
            assertTrue(world.key.key.isPresent());
        }
    }

    /** A session with the old key could open an older copy, and undo the password. */
    @Test
    void aSessionThatIsNotEmptiedStopsAPassword() {
        var world = world(Start.THREE_ACCOUNTS);
        world.storage.faults.at(5, Fault.FAILS);
        assertEquals(
                new NotSaved(SaveResult.Cause.STORAGE_FAILS),
                world.keySlots.change(Operations.password(), world.clock.now));
        assertEquals(upTo(PASSWORD, 6), calls(world));
    }

    /** It may hold something newer: to write beside it would make two truths. */
    @Test
    void aDatabaseThatIsSilentOnceIsNotWritten() {
        var world = world(Start.THREE_ACCOUNTS);
        world.storage.faults.at(0, Fault.FAILS);
        assertEquals(new NotSaved(SaveResult.Cause.STORAGE_FAILS), add(world));
        assertEquals(upTo(SAVING, 3), calls(world));
    }

    /** What was in the session before comes back, for the vault is as it was. */
    @Test
    void aChangeThatIsNotWrittenLeavesTheVaultUnlocked() {
        var world = world(Start.WITH_PASSWORD);
        var kept = world.session.kept;
        int writes = calls(world).size();
        world.keySlots.slots();
        var probe = world.copy();
        probe.keySlots.change(Operations.password(World.OTHER_KEY), world.clock.now);
        int write = calls(probe).indexOf("write database");
        assertTrue(write > writes);
        world.storage.faults.at(write, Fault.FAILS);
        assertEquals(
                new NotSaved(SaveResult.Cause.STORAGE_FAILS),
                world.keySlots.change(Operations.password(World.OTHER_KEY), world.clock.now));
        assertEquals(
                List.of("forget session", "write database", "read database", "keep session"),
                calls(world).subList(write - 1, write + 3));
        assertEquals(kept, world.session.kept);
    }

    /** Without a password, the browser's key is made before, and the session stays empty. */
    @Test
    void aVaultThatOpensByItselfAgainKeepsNoKeyInTheSession() {
        var world = world(Start.WITH_PASSWORD);
        world.change(new SlotChange.RemovePassword());
        var calls = calls(world);
        assertEquals(
                List.of("forget session", "write database", "read database", "write mirror"),
                calls.subList(calls.size() - 4, calls.size()));
        assertTrue(calls.contains("wrap with key"));
    }

    /** The key goes to the session, then the mirror is made anew, then the device key goes. */
    @Test
    void unlockingEndsWhatTheBrowsersDeathBrokeOff() {
        var world = world(Start.HALF_LOCKED);
        var slot = ((OpenResult.Locked) world.keeper.open()).slots().get(0);
        world.storage.faults.none();
        world.keySlots.unlock(slot.id(), World.KEY, world.clock.now);
        var calls = calls(world);
        assertEquals(
                List.of("keep session", "write mirror", "delete key"),
                calls.subList(calls.size() - 3, calls.size()));
    }

    private static final List<String> ERASING =
            List.of(
                    "mark",
                    "delete key",
                    "forget session",
                    "erase mirror",
                    "read database",
                    "read mirror",
                    "erase database",
                    "read database");

    /** First the mark, then the keys, then what they open; the mark goes last. */
    @Test
    void erasingBeginsWithTheMarkAndTheKeys() {
        var world = world(Start.YESTERDAY);
        assertEquals(EraseResult.ERASED, new Eraser(world.ports).erase());
        assertEquals(ERASING, calls(world));
    }

    @Test
    void erasingStopsWhereItFails() {
        for (int call : new int[] {1, 2, 3, 5, 6, 7}) {
            var world = world(Start.YESTERDAY);
            world.storage.faults.at(call, Fault.FAILS);
            assertEquals(EraseResult.NOT_ENDED, new Eraser(world.ports).erase());
            assertEquals(upTo(ERASING, Math.max(call, 4) == 5 ? 6 : call + 1), calls(world));
        }
    }

    /** Each store is written only if it lacks something. */
    @Test
    void mendingWritesWhatIsMissing() {
        var half = world(Start.HALF_LOST);
        half.keeper.mend();
        assertEquals(
                List.of("read database", "read mirror", "read key", "mend key", "write mirror"),
                calls(half));
        var other = world(Start.OTHER_HALF_LOST);
        other.keeper.mend();
        assertEquals(
                List.of("read database", "read mirror", "read key", "mend key", "write database"),
                calls(other));
        var sound = world(Start.YESTERDAY);
        sound.keeper.mend();
        assertEquals(List.of("read database", "read mirror", "read key", "mend key"), calls(sound));
    }

    /** A database that cannot be mended keeps the mirror as it is. */
    @Test
    void mendingStopsAtADatabaseThatFails() {
        var world = world(Start.YESTERDAY);
        world.storage.databaseWitness = Optional.empty();
        world.storage.mirrorWitness = Optional.empty();
        world.storage.faults.at(4, Fault.FAILS);
        world.keeper.mend();
        assertEquals(
                List.of("read database", "read mirror", "read key", "mend key", "write database"),
                calls(world));
        world.storage.faults.none();
        world.keeper.mend();
        assertEquals(List.of("write database", "write mirror"), calls(world).subList(4, 6));
    }
}
