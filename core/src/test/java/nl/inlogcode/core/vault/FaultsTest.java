package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.inlogcode.core.vault.MemoryStorage.Fault;
import nl.inlogcode.core.vault.SaveResult.Saved;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kind of fault at every storage call of every operation: afterwards there is the old vault
 * or the new one, and what was called saved is there.
 */
class FaultsTest {
    /** More calls than any operation makes. */
    private static final int CALLS = 8;

    private final JavaxCrypto crypto = new JavaxCrypto();

    private static Map<String, UnaryOperator<Vault>> operations() {
        var operations = new LinkedHashMap<String, UnaryOperator<Vault>>();
        operations.put("create or add", vault -> vault.add(Samples.item(70)));
        operations.put(
                "edit",
                vault -> {
                    var old = vault.find(Samples.id(2)).orElse(Samples.item(2));
                    return vault.replace(old.withAccount(old.account().named("Nieuw", "naam")));
                });
        operations.put("use", vault -> vault.used(Samples.id(1), 1_800_000_000L));
        operations.put("delete", vault -> vault.delete(Samples.id(2), 1_800_000_000L));
        operations.put("put back", vault -> vault.restore(Samples.id(9)));
        operations.put(
                "import",
                vault -> {
                    var changed = vault;
                    for (int i = 100; i < 120; i++) {
                        changed = changed.add(Samples.item(i));
                    }
                    return changed;
                });
        return operations;
    }

    @TestFactory
    Stream<DynamicTest> leaveTheOldOrTheNew() {
        var tests = new ArrayList<DynamicTest>();
        for (var operation : operations().entrySet()) {
            for (var fault : Fault.values()) {
                for (boolean fresh : List.of(true, false)) {
                    var name = operation.getKey() + ", " + fault + (fresh ? ", first" : "");
                    tests.add(
                            DynamicTest.dynamicTest(
                                    name, () -> atEachCall(operation.getValue(), fault, fresh)));
                }
            }
        }
        return tests.stream();
    }

    private void atEachCall(UnaryOperator<Vault> change, Fault fault, boolean fresh) {
        for (int call = 0; call < CALLS; call++) {
            var storage = new MemoryStorage();
            var keeper = new VaultKeeper(storage, crypto, new MemoryDeviceKey(crypto));
            if (!fresh) {
                var start =
                        Samples.of(3).add(Samples.item(9)).delete(Samples.id(9), 1_799_999_999L);
                assertTrue(keeper.update(vault -> start) instanceof Saved);
            }
            var before = keeper.open();
            storage.fail(call, fault);
            boolean saved = false;
            boolean died = false;
            try {
                saved = keeper.update(change) instanceof Saved;
            } catch (MemoryStorage.Died e) {
                died = true;
            }
            boolean lied = fault == Fault.LIES || died;
            storage.heal();
            var after = keeper.open();
            var old = before instanceof OpenResult.Opened opened ? opened.vault() : Vault.EMPTY;
            var changed = new OpenResult.Opened(change.apply(old));
            if (saved) {
                assertEquals(changed, after);
            } else {
                // Only a store that lies, or dies, may hold what was not called saved.
                assertTrue(after.equals(before) || lied && after.equals(changed));
            }
            // And it goes on from there.
            if (!after.equals(changed)) {
                assertTrue(keeper.update(change) instanceof Saved);
                assertEquals(changed, keeper.open());
            }
            assertEquals(storage.mirror.isPresent(), storage.mirrorWitness.isPresent());
        }
    }

    @Test
    void afterAFullDiskTheOldVaultIsIntact() {
        var storage = new MemoryStorage();
        var keeper = new VaultKeeper(storage, crypto, new MemoryDeviceKey(crypto));
        keeper.update(vault -> Samples.of(3));
        var full = new SaveResult.NotSaved(SaveResult.Cause.STORAGE_FULL);
        for (int i = 0; i < 100; i++) {
            // Call 0 and 1 read, call 2 writes the database.
            storage.fail(2, Fault.FULL);
            assertEquals(full, keeper.update(vault -> vault.add(Samples.item(50))));
            assertEquals(new OpenResult.Opened(Samples.of(3)), keeper.open());
        }
    }

    @Test
    void aDeviceKeyThatCannotBeKeptMakesNoVault() {
        var storage = new MemoryStorage();
        var key = new MemoryDeviceKey(crypto);
        var keeper = new VaultKeeper(storage, crypto, key);
        key.fails = true;
        assertEquals(
                new SaveResult.NotSaved(SaveResult.Cause.STORAGE_FAILS),
                keeper.update(vault -> vault));
        assertEquals(new OpenResult.Absent(), keeper.open());
        key.fails = false;
        assertTrue(keeper.update(vault -> vault) instanceof Saved);
    }
}
