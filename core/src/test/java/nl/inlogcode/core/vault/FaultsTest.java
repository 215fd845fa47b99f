package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.stream.Stream;
import nl.inlogcode.core.vault.OpenResult.Health;
import nl.inlogcode.core.vault.SaveResult.Saved;
import nl.inlogcode.core.vault.StorageFaults.Fault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kind of fault at every storage call of every operation: afterwards there is the old vault
 * or the new one, and what was called done is done.
 */
class FaultsTest {
    /** More calls than any operation makes. */
    private static final int CALLS = 40;

    private static final int FEWEST_FAULTS = 500;

    private int injected;

    @TestFactory
    Stream<DynamicTest> leaveTheOldOrTheNew() {
        var tests = new ArrayList<DynamicTest>();
        for (var operation : Operation.all()) {
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
                            System.out.println(injected + " faults injected");
                            assertTrue(injected >= FEWEST_FAULTS);
                        }));
        return tests.stream();
    }

    private void atEachCall(Operation operation, Operation.Start start, Fault fault) {
        var model = new World(start);
        var old = model.open();
        assertTrue(operation.run(model));
        var changed = model.open();
        int call = 0;
        while (injects(operation, start, fault, call, old, changed)) {
            call++;
            assertTrue(call < CALLS);
        }
        injected += call;
    }

    /** False if the operation makes no such call: there was no fault then. */
    private static boolean injects(
            Operation operation,
            Operation.Start start,
            Fault fault,
            int call,
            OpenResult old,
            OpenResult changed) {
        var world = new World(start);
        world.storage.faults.at(call, fault);
        boolean done = false;
        boolean died = false;
        try {
            done = operation.run(world);
        } catch (StorageFaults.Died e) {
            died = true;
        }
        boolean fired = world.storage.faults.calls > call;
        world.storage.heal();
        var after = world.open();
        boolean isOld = isSame(old, after);
        boolean isChanged = isSame(changed, after);
        assertTrue(isOld || isChanged, after + " at call " + call);
        if (done) {
            assertTrue(isChanged, "called done, at call " + call);
        } else if (!operation.marks()) {
            // Only a store that lies, or dies, may hold what was not called saved.
            assertTrue(isOld || died || fault.mayHaveDoneIt(), "at call " + call);
        }
        goOn(operation, world, isOld, changed);
        return fired;
    }

    /** At the next start all is well again, and the same can be done. */
    private static void goOn(Operation operation, World world, boolean again, OpenResult changed) {
        world.keeper.mend();
        if (again) {
            assertTrue(operation.run(world));
            world.keeper.mend();
        }
        var after = world.open();
        assertTrue(isSame(changed, after));
        if (after instanceof OpenResult.Opened opened) {
            assertEquals(Health.SOUND, opened.health());
        } else {
            assertTrue(world.storage.isEmpty());
        }
    }

    private static boolean isSame(OpenResult one, OpenResult other) {
        return one instanceof OpenResult.Opened left && other instanceof OpenResult.Opened right
                ? left.vault().equals(right.vault())
                : one.equals(other);
    }

    @Test
    void afterAFullDiskTheOldVaultIsIntact() {
        var world = new World(Operation.Start.THREE_ACCOUNTS);
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
        var world = new World(Operation.Start.NOTHING);
        world.key.fails = true;
        assertEquals(
                new SaveResult.NotSaved(SaveResult.Cause.STORAGE_FAILS),
                world.keeper.update(vault -> vault));
        assertEquals(new OpenResult.Absent(), world.open());
        world.key.fails = false;
        assertTrue(world.keeper.update(vault -> vault) instanceof Saved);
    }

    /** Another window hangs with the lock: nothing was begun, and it is said. */
    @Test
    void aLockThatIsNotGivenChangesNothing() {
        var world = new World(Operation.Start.THREE_ACCOUNTS);
        var old = world.open();
        world.storage.lockHangs = true;
        for (var operation : Operation.all()) {
            assertTrue(operation.name().equals("mend") || !operation.run(world));
            assertEquals(old, world.open());
        }
    }
}
