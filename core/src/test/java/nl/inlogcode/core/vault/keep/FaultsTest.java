package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.keep.OpenResult.Health;
import nl.inlogcode.core.vault.keep.SaveResult.Saved;
import nl.inlogcode.core.vault.keep.StorageFaults.Fault;
import nl.inlogcode.core.vault.keep.World.State;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kind of fault at every storage call of every operation: afterwards there is the old vault
 * with its key slots or the new one with its, and what was called done is done.
 */
class FaultsTest {
    private static final int FEWEST_FAULTS = 500;

    private final FaultTable table = new FaultTable();

    @Tag("much")
    @TestFactory
    Stream<DynamicTest> leaveTheOldOrTheNew() {
        var tests = new ArrayList<DynamicTest>();
        for (var operation : Operations.all()) {
            for (var start : operation.starts()) {
                for (var fault : Fault.values()) {
                    tests.add(
                            DynamicTest.dynamicTest(
                                    operation.name() + ", " + start + ", " + fault,
                                    () -> atEachCall(operation, start, fault)));
                }
            }
        }
        tests.add(
                DynamicTest.dynamicTest(
                        "are enough",
                        () -> {
                            System.out.println(table.print());
                            assertTrue(table.sum() >= FEWEST_FAULTS);
                        }));
        return tests.stream();
    }

    private void atEachCall(Operation operation, Start start, Fault fault) {
        var before = new World(start);
        var old = before.copy().open();
        var model = before.copy();
        model.storage.faults.none();
        assertTrue(operation.run(model));
        var calls = List.copyOf(model.storage.faults.calls);
        var changed = model.open();
        int injected = 0;
        for (int call = 0; call < calls.size(); call++) {
            if (fault.mayHappenAt(calls.get(call))) {
                inject(operation, before.copy(), fault, call, old, changed);
                injected++;
            }
        }
        // An operation that touches no store would prove nothing.
        assertTrue(calls.size() > 1);
        table.add(operation.name(), fault, injected);
    }

    private static void inject(
            Operation operation, World world, Fault fault, int call, State old, State changed) {
        world.storage.faults.at(call, fault);
        boolean done = false;
        boolean died = false;
        try {
            done = operation.run(world);
        } catch (StorageFaults.Died e) {
            died = true;
        }
        assertTrue(world.storage.faults.calls.size() > call);
        world.storage.heal();
        var after = world.open();
        boolean isOld = old.isSame(after);
        boolean isChanged = changed.isSame(after);
        assertTrue(isOld || isChanged, after.keySlots() + " at call " + call);
        if (done) {
            assertTrue(isChanged, "called done, at call " + call);
        } else if (!operation.marks()) {
            // Only a store that lies, or dies, may hold what was not called saved.
            assertTrue(isOld || died || fault.mayHaveDoneIt(), "at call " + call);
        }
        goOn(operation, world, isOld, changed);
    }

    /** At the next start all is well again, and the same can be done. */
    private static void goOn(Operation operation, World world, boolean again, State changed) {
        world.keeper.mend();
        if (again) {
            assertTrue(operation.run(world));
            world.keeper.mend();
        }
        var after = world.open();
        assertTrue(changed.isSame(after), after.keySlots().toString());
        if (after.result() instanceof OpenResult.Opened opened) {
            assertEquals(Health.SOUND, opened.health());
        } else {
            assertTrue(world.storage.isEmpty());
        }
    }

    @Tag("much")
    @Test
    void afterAFullDiskTheOldVaultIsIntact() {
        var world = new World(Start.THREE_ACCOUNTS);
        var old = world.open();
        var full = new SaveResult.NotSaved(SaveResult.Cause.STORAGE_FULL);
        for (int i = 0; i < 100; i++) {
            // Both stores are read, then the key, twice: the fifth call writes the database.
            world.storage.faults.at(4, Fault.FULL);
            assertEquals(full, world.keeper.update(vault -> vault.add(Samples.item(50))));
            world.storage.heal();
            assertEquals(old, world.open());
        }
    }

    @Test
    void aDeviceKeyThatCannotBeKeptMakesNoVault() {
        var world = new World(Start.NOTHING);
        world.key.fails = true;
        assertEquals(
                new SaveResult.NotSaved(SaveResult.Cause.STORAGE_FAILS),
                world.keeper.update(vault -> vault));
        assertEquals(new OpenResult.Absent(), world.keeper.open());
        world.key.fails = false;
        assertTrue(world.keeper.update(vault -> vault) instanceof Saved);
    }

    /** Another window hangs with the lock: nothing was begun, and it is said. */
    @Tag("much")
    @Test
    void aLockThatIsNotGivenChangesNothing() {
        for (var operation : Operations.all()) {
            for (var start : operation.starts()) {
                var world = new World(start);
                world.storage.lockHangs = true;
                assertTrue(operation.name().equals("mend") || !operation.run(world));
                world.storage.lockHangs = false;
                assertTrue(new World(start).open().isSame(world.open()), operation.name());
            }
        }
    }
}
