package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inlogcode.core.vault.KeySlot.Argon2id;
import nl.inlogcode.core.vault.OpenResult.Locked;
import nl.inlogcode.core.vault.SaveResult.NotSaved;
import nl.inlogcode.core.vault.SaveResult.Saved;
import nl.inlogcode.core.vault.UnlockResult.Unlocked;
import nl.inlogcode.core.vault.UnlockResult.Wrong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** vault-format.md sections 6.3 and 6.4: the ways to open the vault, used and changed. */
class VaultWaysTest {
    private static final long NOW = 1_800_000_000L;
    private static final Argon2id PARAMETERS =
            new Argon2id(Bytes.of(new byte[16]), Argon2id.MIN_MEMORY, 2, 1);
    private static final Bytes PASSWORD = key(1);
    private static final Bytes RECOVERY = key(2);
    private static final Bytes PASSKEY = key(3);
    private static final Bytes WRONG = key(9);

    private final JavaxCrypto crypto = new JavaxCrypto();
    private final MemoryDeviceKey device = new MemoryDeviceKey(crypto);
    private final MemoryStorage storage = new MemoryStorage(device);
    private final MemorySession session = new MemorySession();
    private final VaultPorts ports =
            new VaultPorts(storage, crypto, device, session, storage, new TestClock());
    private final VaultKeeper keeper = new VaultKeeper(ports);
    private final VaultWays ways = new VaultWays(ports);

    private static Bytes key(int number) {
        var bytes = new byte[32];
        bytes[0] = (byte) number;
        return Bytes.of(bytes);
    }

    private static WaysChange password(Bytes key) {
        return new WaysChange.SetPassword(PARAMETERS, key);
    }

    private static WaysChange recovery(Bytes key) {
        return new WaysChange.SetRecovery(Bytes.of(new byte[16]), key);
    }

    private static WaysChange passkey(Bytes key, boolean locks) {
        return new WaysChange.AddPasskey(
                Bytes.of(new byte[] {1}), Optional.empty(), Bytes.of(new byte[32]), key, locks);
    }

    @BeforeEach
    void save() {
        assertTrue(keeper.update(vault -> Samples.of(3)) instanceof Saved);
    }

    private void change(WaysChange change) {
        assertEquals(new Saved(Samples.of(3)), ways.change(change, NOW));
    }

    private void assertOpens() {
        assertEquals(Samples.of(3), ((OpenResult.Opened) keeper.open()).vault());
    }

    private Locked locked() {
        assertTrue(ways.lock());
        return (Locked) keeper.open();
    }

    private String only(Class<? extends KeySlot> kind) {
        var slots = locked().slots().stream().filter(kind::isInstance).toList();
        assertEquals(1, slots.size());
        return slots.get(0).id();
    }

    private List<String> kinds() {
        return ways.slots().stream().map(slot -> slot.getClass().getSimpleName()).toList();
    }

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
    void lockedItShowsAndChangesNothing() {
        change(password(PASSWORD));
        var locked = locked();
        assertFalse(locked.deviceKeyGone());
        assertEquals(1, locked.slots().size());
        var stored = storage.mirror;
        var refused = new NotSaved(SaveResult.Cause.LOCKED);
        assertEquals(refused, keeper.update(vault -> Vault.EMPTY));
        assertEquals(refused, ways.change(new WaysChange.RemovePassword(), NOW));
        assertEquals(stored, storage.mirror);
        assertEquals(List.of(), ways.slots());
    }

    @Test
    void thePasswordUnlocksUntilItIsLocked() {
        change(password(PASSWORD));
        var slot = only(KeySlot.Passphrase.class);
        assertEquals(new Wrong(false), ways.unlock(slot, WRONG, NOW));
        assertTrue(keeper.open() instanceof Locked);
        assertEquals(new Unlocked(Samples.of(3)), ways.check(slot, PASSWORD));
        assertTrue(keeper.open() instanceof Locked);
        assertEquals(new Unlocked(Samples.of(3)), ways.unlock(slot, PASSWORD, NOW + 5));
        assertOpens();
        assertEquals(NOW + 5, session.kept.orElseThrow().unlockedAt());
        assertTrue(keeper.update(vault -> Samples.of(4)) instanceof Saved);
        only(KeySlot.Passphrase.class);
        ways.unlock(slot, PASSWORD, NOW);
        assertEquals(new OpenResult.Opened(Samples.of(4)), keeper.open());
    }

    @Test
    void anotherPasswordTakesThePlaceOfTheFirst() {
        change(password(PASSWORD));
        var old = only(KeySlot.Passphrase.class);
        ways.unlock(old, PASSWORD, NOW);
        change(password(key(7)));
        assertOpens();
        var slot = only(KeySlot.Passphrase.class);
        assertNotEquals(old, slot);
        assertEquals(new UnlockResult.Gone(), ways.unlock(old, PASSWORD, NOW));
        assertEquals(new Wrong(false), ways.unlock(slot, PASSWORD, NOW));
        assertEquals(new Unlocked(Samples.of(3)), ways.unlock(slot, key(7), NOW));
    }

    @Test
    void theOtherWaysGoOnWorkingWhateverChanges() {
        change(recovery(RECOVERY));
        change(passkey(PASSKEY, false));
        assertEquals(List.of("Device", "Recovery", "Passkey"), kinds());
        change(password(PASSWORD));
        change(password(key(7)));
        change(new WaysChange.Renew());
        assertEquals(List.of("Recovery", "Passkey", "Passphrase"), kinds());
        var code = only(KeySlot.Recovery.class);
        assertEquals(new Unlocked(Samples.of(3)), ways.unlock(code, RECOVERY, NOW));
        var passkey = only(KeySlot.Passkey.class);
        assertEquals(new Unlocked(Samples.of(3)), ways.unlock(passkey, PASSKEY, NOW));
        change(new WaysChange.RemovePassword());
        assertEquals(List.of("Device", "Recovery", "Passkey"), kinds());
        assertTrue(session.kept.isEmpty());
        assertOpens();
        assertEquals(new Unlocked(Samples.of(3)), ways.check(code, RECOVERY));
        change(new WaysChange.RemoveRecovery());
        assertEquals(new UnlockResult.Gone(), ways.check(code, RECOVERY));
        assertEquals(List.of("Device", "Passkey"), kinds());
    }

    @Test
    void theLastWayInIsNeverTakenAway() {
        change(recovery(RECOVERY));
        change(passkey(PASSKEY, true));
        assertEquals(List.of("Recovery", "Passkey"), kinds());
        change(new WaysChange.RemovePasskey(ways.slots().get(1).id()));
        assertEquals(List.of("Device", "Recovery"), kinds());
        assertTrue(ways.lock());
        assertOpens();
        change(new WaysChange.RemoveRecovery());
        change(new WaysChange.RemovePassword());
        assertEquals(List.of("Device"), kinds());
        change(passkey(PASSKEY, true));
        change(password(PASSWORD));
        change(new WaysChange.RemovePasskey(ways.slots().get(0).id()));
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
        assertEquals(new Unlocked(Samples.of(3)), ways.unlock(code, RECOVERY, NOW));
        assertOpens();
        change(recovery(key(8)));
        assertTrue(ways.lock());
        assertOpens();
    }

    /** Else its owner would have to type the code at each start. */
    @Test
    void afterTheBrowsersKeyWasLostItGetsANewOne() {
        change(recovery(RECOVERY));
        var slots = ways.slots();
        var code = slots.get(slots.size() - 1).id();
        ways.settle(NOW);
        assertEquals(slots, ways.slots(), "there was nothing to do");
        var before = storage.mirror;
        device.key = Optional.empty();
        ways.settle(NOW);
        assertEquals(before, storage.mirror, "nobody opened it");
        assertEquals(new Unlocked(Samples.of(3)), ways.unlock(code, RECOVERY, NOW));
        ways.settle(NOW);
        assertTrue(session.kept.isEmpty());
        assertOpens();
        assertEquals(new Unlocked(Samples.of(3)), ways.check(code, RECOVERY));
        // A vault with a password of its own is as its owner wants it.
        change(password(PASSWORD));
        before = storage.mirror;
        ways.settle(NOW);
        assertEquals(before, storage.mirror);
    }

    @Test
    void damageIsNotAWrongPassword() {
        change(password(PASSWORD));
        var slot = only(KeySlot.Passphrase.class);
        var damaged = VaultKeeperFixture.damaged(storage.mirror.orElseThrow());
        storage.database.put(2L, damaged);
        assertEquals(new Unlocked(Samples.of(3)), ways.check(slot, PASSWORD));
        storage.mirror = Optional.of(damaged);
        ways.lock();
        assertEquals(new Wrong(false), ways.unlock(slot, WRONG, NOW));
        assertTrue(session.kept.isEmpty());
        assertEquals(new UnlockResult.Damaged(), ways.unlock(slot, PASSWORD, NOW));
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
        assertEquals(new Wrong(true), ways.unlock(slot, WRONG, NOW));
        assertEquals(new Unlocked(Samples.of(3)), ways.unlock(slot, PASSWORD, NOW));
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
        assertEquals(new Unlocked(Samples.of(3)), ways.unlock(slot, PASSWORD, NOW));
        assertTrue(device.key.isEmpty());
        assertEquals(storage.mirror, Optional.of(storage.database.get(2L)));
    }

    @Test
    void aSilentDatabaseKeepsTheDeviceKey() {
        change(password(PASSWORD));
        var slot = only(KeySlot.Passphrase.class);
        device.key = Optional.of(crypto.random(32));
        storage.databaseFails = true;
        assertEquals(new Unlocked(Samples.of(3)), ways.unlock(slot, PASSWORD, NOW));
        assertTrue(device.key.isPresent());
        assertOpens();
    }

    @Test
    void aBrowserThatKeepsNothingUnlocksNothing() {
        change(password(PASSWORD));
        var slot = only(KeySlot.Passphrase.class);
        session.fails = true;
        assertEquals(new UnlockResult.Fails(), ways.unlock(slot, PASSWORD, NOW));
        assertFalse(ways.lock());
        assertTrue(keeper.open() instanceof Locked);
    }

    @Test
    void aSessionOfAnotherVaultIsNoKey() {
        change(password(PASSWORD));
        var kept = session.kept.orElseThrow();
        session.kept = VaultSession.Kept.of(Samples.id(5), kept.vaultKey(), NOW, NOW);
        assertTrue(keeper.open() instanceof Locked);
    }

    @Test
    void aFirstChangeMakesTheVault() {
        var key = new MemoryDeviceKey(crypto);
        var empty = new MemoryStorage(key);
        var fresh =
                new VaultWays(new VaultPorts(empty, crypto, key, session, empty, new TestClock()));
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
                IllegalArgumentException.class, () -> ways.change(passkey(PASSKEY, false), NOW));
        assertEquals(before, storage.mirror);
        assertOpens();
    }

    @Test
    void theUsersParametersAreKept() {
        change(password(PASSWORD));
        change(recovery(RECOVERY));
        var slot = (KeySlot.Passphrase) ways.slots().get(0);
        assertEquals(PARAMETERS, slot.parameters());
        assertArrayEquals(new byte[16], slot.parameters().salt().toArray());
    }

    @Test
    void hidesKeys() {
        change(password(PASSWORD));
        assertEquals("Kept[hidden]", session.kept.orElseThrow().toString());
        assertEquals("Way[hidden]", new Ways.Way(Samples.id(1), PASSWORD).toString());
        assertFalse(password(PASSWORD).toString().contains("1,"));
    }
}
