package nl.inlogcode.core.vault.slots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.KeySlots;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.TestClock;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultSession;
import nl.inlogcode.core.vault.keep.MemoryDeviceKey;
import nl.inlogcode.core.vault.keep.MemoryStorage;
import nl.inlogcode.core.vault.keep.OpenResult.Locked;
import nl.inlogcode.core.vault.keep.SaveResult.Saved;
import nl.inlogcode.core.vault.keep.VaultPorts;
import nl.inlogcode.core.vault.slots.UnlockResult.Unlocked;
import nl.inlogcode.core.vault.slots.UnlockResult.Wrong;
import org.junit.jupiter.api.Test;

/** vault-format.md section 6.4: the ways to open the vault, changed. */
class VaultKeySlotsTest extends VaultKeySlotsFixture {
    @Test
    void aPasswordTakesTheDeviceSlotAndItsKeyAway() {
        var before = storage.mirror.orElseThrow();
        change(password(PASSWORD));
        assertEquals(List.of("Passphrase"), kinds());
        assertTrue(device.key.isEmpty());
        assertEquals(Set.of(2L), storage.database.keySet());
        assertEquals(storage.mirror, Optional.of(storage.database.get(2L)));
        assertFalse(storage.database.containsValue(before));
        assertOpens();
    }

    @Test
    void anotherPasswordTakesThePlaceOfTheFirst() {
        change(password(PASSWORD));
        var old = only(KeySlot.Passphrase.class);
        keySlots.unlock(old, PASSWORD, NOW);
        change(password(key(7)));
        assertOpens();
        var slot = only(KeySlot.Passphrase.class);
        assertNotEquals(old, slot);
        assertEquals(new UnlockResult.Gone(), keySlots.unlock(old, PASSWORD, NOW));
        assertEquals(new Wrong(false), keySlots.unlock(slot, PASSWORD, NOW));
        assertEquals(new Unlocked(Samples.of(3)), keySlots.unlock(slot, key(7), NOW));
    }

    @Test
    void theOtherWaysGoOnWorkingWhateverChanges() {
        change(recovery(RECOVERY));
        change(passkey(PASSKEY, false));
        assertEquals(List.of("Device", "Recovery", "Passkey"), kinds());
        change(password(PASSWORD));
        change(password(key(7)));
        change(new SlotChange.Renew());
        assertEquals(List.of("Recovery", "Passkey", "Passphrase"), kinds());
        var code = only(KeySlot.Recovery.class);
        assertEquals(new Unlocked(Samples.of(3)), keySlots.unlock(code, RECOVERY, NOW));
        var passkey = only(KeySlot.Passkey.class);
        assertEquals(new Unlocked(Samples.of(3)), keySlots.unlock(passkey, PASSKEY, NOW));
        change(new SlotChange.RemovePassword());
        assertEquals(List.of("Device", "Recovery", "Passkey"), kinds());
        assertTrue(session.kept.isEmpty());
        assertOpens();
        assertEquals(new Unlocked(Samples.of(3)), keySlots.check(code, RECOVERY));
        change(new SlotChange.RemoveRecovery());
        assertEquals(new UnlockResult.Gone(), keySlots.check(code, RECOVERY));
        assertEquals(List.of("Device", "Passkey"), kinds());
    }

    @Test
    void theLastWayInIsNeverTakenAway() {
        change(recovery(RECOVERY));
        change(passkey(PASSKEY, true));
        assertEquals(List.of("Recovery", "Passkey"), kinds());
        change(new SlotChange.RemovePasskey(keySlots.slots().get(1).id()));
        assertEquals(List.of("Device", "Recovery"), kinds());
        assertTrue(keySlots.lock());
        assertOpens();
        change(new SlotChange.RemoveRecovery());
        change(new SlotChange.RemovePassword());
        assertEquals(List.of("Device"), kinds());
        change(passkey(PASSKEY, true));
        change(password(PASSWORD));
        change(new SlotChange.RemovePasskey(keySlots.slots().get(0).id()));
        assertEquals(List.of("Passphrase"), kinds());
    }

    @Test
    void eachChangeGivesANewVaultKey() {
        change(password(PASSWORD));
        var first = session.kept.orElseThrow().vaultKey();
        change(recovery(RECOVERY));
        assertFalse(first.equals(session.kept.orElseThrow().vaultKey()));
        // The old key opens nothing that is stored.
        var kept = session.kept.orElseThrow();
        session.kept = VaultSession.Kept.of(kept.vaultId(), first, NOW, NOW);
        assertTrue(keeper.open() instanceof Locked);
    }

    @Test
    void aFirstChangeMakesTheVault() {
        var key = new MemoryDeviceKey(crypto);
        var empty = new MemoryStorage(key);
        var fresh =
                new VaultKeySlots(
                        new VaultPorts(empty, crypto, key, session, empty, new TestClock()));
        assertEquals(new Saved(Vault.EMPTY), fresh.change(password(PASSWORD), NOW));
        assertEquals(List.of(2L), List.copyOf(empty.database.keySet()));
        assertEquals("Passphrase", fresh.slots().get(0).getClass().getSimpleName());
    }

    @Test
    void aNinthPasskeyIsRefusedAndNothingWritten() {
        for (int i = 0; i < KeySlot.Passkey.MAX_SLOTS; i++) {
            change(passkey(PASSKEY, false));
        }
        var before = storage.mirror;
        assertThrows(
                IllegalArgumentException.class,
                () -> keySlots.change(passkey(PASSKEY, false), NOW));
        assertEquals(before, storage.mirror);
        assertOpens();
    }

    @Test
    void theUsersParametersAreKept() {
        change(password(PASSWORD));
        change(recovery(RECOVERY));
        var slot = (KeySlot.Passphrase) keySlots.slots().get(0);
        assertEquals(PARAMETERS, slot.parameters());
        assertArrayEquals(new byte[16], slot.parameters().salt().toArray());
    }

    @Test
    void hidesKeys() {
        change(password(PASSWORD));
        assertEquals("Kept[hidden]", session.kept.orElseThrow().toString());
        assertEquals(
                "WrappingKey[hidden]",
                new KeySlots.WrappingKey(Samples.id(1), PASSWORD).toString());
        assertFalse(password(PASSWORD).toString().contains("1,"));
    }
}
