package nl.inlogcode.core.vault.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultSession;
import nl.inlogcode.core.vault.keep.EraseResult;
import nl.inlogcode.core.vault.keep.Eraser;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.OpenResult.Locked;
import nl.inlogcode.core.vault.keep.SaveResult;
import nl.inlogcode.core.vault.keep.SaveResult.NotSaved;
import nl.inlogcode.core.vault.keep.SaveResult.Saved;
import nl.inlogcode.core.vault.keep.VaultKeeperFixture;
import nl.inlogcode.core.vault.slots.UnlockResult.Unlocked;
import nl.inlogcode.core.vault.slots.UnlockResult.Wrong;
import org.junit.jupiter.api.Test;

/** vault-format.md section 6.3: the ways to open the vault, used. */
class UnlockingTest extends VaultKeySlotsFixture {
    @Test
    void lockedItShowsAndChangesNothing() {
        change(password(PASSWORD));
        var locked = locked();
        assertFalse(locked.deviceKeyGone());
        assertEquals(1, locked.slots().size());
        var stored = storage.mirror;
        var refused = new NotSaved(SaveResult.Cause.LOCKED);
        assertEquals(refused, keeper.update(vault -> Vault.EMPTY));
        assertEquals(refused, keySlots.change(new SlotChange.RemovePassword(), NOW));
        assertEquals(stored, storage.mirror);
        assertEquals(List.of(), keySlots.slots());
    }

    @Test
    void thePasswordUnlocksUntilItIsLocked() {
        change(password(PASSWORD));
        var slot = only(KeySlot.Passphrase.class);
        assertEquals(new Wrong(false), keySlots.unlock(slot, WRONG, NOW));
        assertTrue(keeper.open() instanceof Locked);
        assertEquals(new Unlocked(Samples.of(3)), keySlots.check(slot, PASSWORD));
        assertTrue(keeper.open() instanceof Locked);
        assertEquals(new Unlocked(Samples.of(3)), keySlots.unlock(slot, PASSWORD, NOW + 5));
        assertOpens();
        assertEquals(NOW + 5, session.kept.orElseThrow().unlockedAt());
        assertTrue(keeper.update(vault -> Samples.of(4)) instanceof Saved);
        only(KeySlot.Passphrase.class);
        keySlots.unlock(slot, PASSWORD, NOW);
        assertEquals(new OpenResult.Opened(Samples.of(4)), keeper.open());
    }

    /** "Clear site data" takes the device key and the database, and leaves the mirror. */
    @Test
    void theRecoveryCodeOpensWhatTheDeviceKeyNoLongerDoes() {
        change(recovery(RECOVERY));
        storage.database.clear();
        storage.databaseWitness = Optional.empty();
        device.key = Optional.empty();
        var locked = (Locked) keeper.open();
        assertTrue(locked.deviceKeyGone());
        assertEquals(1, locked.slots().size());
        var code = locked.slots().get(0).id();
        assertEquals(new Unlocked(Samples.of(3)), keySlots.unlock(code, RECOVERY, NOW));
        assertOpens();
        change(recovery(key(8)));
        assertTrue(keySlots.lock());
        assertOpens();
    }

    /** Else its owner would have to type the code at each start. */
    @Test
    void afterTheBrowsersKeyWasLostItGetsANewOne() {
        change(recovery(RECOVERY));
        var slots = keySlots.slots();
        var code = slots.get(slots.size() - 1).id();
        assertFalse(keySlots.settle(NOW));
        assertEquals(slots, keySlots.slots(), "there was nothing to do");
        var before = storage.mirror;
        device.key = Optional.empty();
        assertFalse(keySlots.settle(NOW));
        assertEquals(before, storage.mirror, "nobody opened it");
        assertEquals(new Unlocked(Samples.of(3)), keySlots.unlock(code, RECOVERY, NOW));
        assertTrue(keySlots.settle(NOW));
        assertTrue(session.kept.isEmpty());
        assertOpens();
        assertEquals(new Unlocked(Samples.of(3)), keySlots.check(code, RECOVERY));
        // A vault with a password of its own is as its owner wants it.
        change(password(PASSWORD));
        before = storage.mirror;
        assertFalse(keySlots.settle(NOW));
        assertEquals(before, storage.mirror);
    }

    /** Whoever only looks at the settings has no vault made. */
    @Test
    void whereThereIsNoVaultSettlingMakesNone() {
        assertEquals(EraseResult.ERASED, new Eraser(ports).erase());
        assertFalse(keySlots.settle(NOW));
        assertEquals(new OpenResult.Absent(), keeper.open());
        assertTrue(storage.isEmpty());
    }

    @Test
    void whatCannotBeRenewedIsNotSaidToBe() {
        change(recovery(RECOVERY));
        var slots = keySlots.slots();
        device.key = Optional.empty();
        assertEquals(
                new Unlocked(Samples.of(3)),
                keySlots.unlock(slots.get(slots.size() - 1).id(), RECOVERY, NOW));
        storage.lockHangs = true;
        assertFalse(keySlots.settle(NOW));
        storage.lockHangs = false;
        storage.databaseFails = true;
        assertFalse(keySlots.settle(NOW));
        storage.heal();
        assertTrue(keySlots.settle(NOW));
        assertFalse(keySlots.settle(NOW));
    }

    @Test
    void damageIsNotAWrongPassword() {
        change(password(PASSWORD));
        var slot = only(KeySlot.Passphrase.class);
        var damaged = VaultKeeperFixture.damaged(storage.mirror.orElseThrow());
        storage.database.put(2L, damaged);
        assertEquals(new Unlocked(Samples.of(3)), keySlots.check(slot, PASSWORD));
        storage.mirror = Optional.of(damaged);
        keySlots.lock();
        assertEquals(new Wrong(false), keySlots.unlock(slot, WRONG, NOW));
        assertTrue(session.kept.isEmpty());
        assertEquals(new UnlockResult.Damaged(), keySlots.unlock(slot, PASSWORD, NOW));
        // The key is kept for the snapshots, and opens nothing of this.
        assertTrue(session.kept.isPresent());
        assertTrue(keeper.open() instanceof Locked);
    }

    @Test
    void aDamagedSlotIsPassedOverWhereAnotherCopyHasIt() {
        change(password(PASSWORD));
        var slot = only(KeySlot.Passphrase.class);
        var text = storage.mirror.orElseThrow();
        int at = text.indexOf("\"key\":\"") + 9;
        char other = text.charAt(at) == 'A' ? 'B' : 'A';
        storage.database.put(2L, text.substring(0, at) + other + text.substring(at + 1));
        assertEquals(new Wrong(true), keySlots.unlock(slot, WRONG, NOW));
        assertEquals(new Unlocked(Samples.of(3)), keySlots.unlock(slot, PASSWORD, NOW));
        assertOpens();
    }

    @Test
    void anOlderCopyThatOpensByItselfNeverUndoesThePassword() {
        var left = storage.mirror;
        var key = device.key;
        change(password(PASSWORD));
        // As if the browser had died before the mirror and the device key were seen to.
        storage.mirror = left;
        device.key = key;
        var slot = only(KeySlot.Passphrase.class);
        assertEquals(new NotSaved(SaveResult.Cause.LOCKED), keeper.update(vault -> Vault.EMPTY));
        assertEquals(new Unlocked(Samples.of(3)), keySlots.unlock(slot, PASSWORD, NOW));
        assertTrue(device.key.isEmpty());
        assertEquals(storage.mirror, Optional.of(storage.database.get(2L)));
    }

    @Test
    void aSilentDatabaseKeepsTheDeviceKey() {
        change(password(PASSWORD));
        var slot = only(KeySlot.Passphrase.class);
        device.key = Optional.of(crypto.random(32));
        storage.databaseFails = true;
        assertEquals(new Unlocked(Samples.of(3)), keySlots.unlock(slot, PASSWORD, NOW));
        assertTrue(device.key.isPresent());
        assertOpens();
    }

    @Test
    void aBrowserThatKeepsNothingUnlocksNothing() {
        change(password(PASSWORD));
        var slot = only(KeySlot.Passphrase.class);
        session.fails = true;
        assertEquals(new UnlockResult.Fails(), keySlots.unlock(slot, PASSWORD, NOW));
        assertFalse(keySlots.lock());
        assertTrue(keeper.open() instanceof Locked);
    }

    @Test
    void aSessionOfAnotherVaultIsNoKey() {
        change(password(PASSWORD));
        var kept = session.kept.orElseThrow();
        session.kept = VaultSession.Kept.of(Samples.id(5), kept.vaultKey(), NOW, NOW);
        assertTrue(keeper.open() instanceof Locked);
    }
}
