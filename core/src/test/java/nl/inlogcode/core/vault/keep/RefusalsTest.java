package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Utf8;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.SealedVault;
import nl.inlogcode.core.vault.SealedVault.Parsed;
import nl.inlogcode.core.vault.TestClock;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultFormat;
import nl.inlogcode.core.vault.VaultSealer.Keys;
import nl.inlogcode.core.vault.VaultSealer.Opening;
import nl.inlogcode.core.vault.keep.SaveResult.NotSaved;
import nl.inlogcode.core.vault.slots.SlotChange;
import nl.inlogcode.core.vault.slots.UnlockResult;
import org.junit.jupiter.api.Test;

/** What a right key opens and this release does not know; and what it never writes. */
class RefusalsTest {
    private static final NotSaved FAILS = new NotSaved(SaveResult.Cause.STORAGE_FAILS);

    private final World world = new World(Start.WITH_PASSWORD);

    private KeySlot password() {
        return world.keySlots.slots().stream()
                .filter(KeySlot.Passphrase.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** Puts a document under the vault's own key in both stores, as a newer release would. */
    private void putDocument(String document) {
        var known = (Parsed.Known) SealedVault.parse(world.storage.mirror.orElseThrow());
        var sealer = world.ports.sealer();
        var keys = ((Opening.Opened) sealer.open(known.vault())).keys();
        var text = sealed(keys, document);
        world.storage.database.clear();
        world.storage.database.put(keys.header().generation(), text);
        world.storage.mirror = Optional.of(text);
    }

    private String sealed(Keys keys, String document) {
        var header = keys.header();
        var ciphertext =
                world.crypto.seal(
                        keys.vaultKey(),
                        header.nonce().toArray(),
                        SealedVault.associatedData(header),
                        Utf8.bytesOf(document));
        return SealedVault.of(header, ciphertext).print();
    }

    @Test
    void aNewerDocumentUnlocksAndIsShown() {
        var slot = password();
        putDocument("{\"version\":2,\"items\":[],\"bin\":[]}");
        assertTrue(world.keySlots.lock());
        var unlocked = new UnlockResult.Unlocked(Vault.EMPTY);
        assertEquals(unlocked, world.keySlots.check(slot.id(), World.KEY));
        assertEquals(unlocked, world.keySlots.unlock(slot.id(), World.KEY, world.clock.now));
        assertEquals(new OpenResult.Newer(Vault.EMPTY), world.keeper.open());
    }

    @Test
    void aDocumentThatNobodyKnowsIsTooNew() {
        var slot = password();
        putDocument("{\"version\":2}");
        assertTrue(world.keySlots.lock());
        var tooNew = new UnlockResult.TooNew();
        assertEquals(tooNew, world.keySlots.check(slot.id(), World.KEY));
        assertEquals(tooNew, world.keySlots.unlock(slot.id(), World.KEY, world.clock.now));
        var unreadable = new OpenResult.Unreadable(OpenResult.Cause.TOO_NEW);
        assertEquals(unreadable, world.keeper.open());
        var refused = new NotSaved(SaveResult.Cause.NEWER_VERSION);
        assertEquals(refused, world.keeper.update(vault -> vault));
    }

    /** Ways that are not those of the slots: a release that knew more may write that. */
    @Test
    void waysThatDoNotFitAreNotExact() {
        var document = Utf8.decode(VaultFormat.encode(Samples.of(1))).orElseThrow();
        putDocument(document);
        assertEquals(new OpenResult.Newer(Samples.of(1)), world.keeper.open());
        assertEquals(List.of(), world.keySlots.slots());
    }

    @Test
    void ofStoresThatFailNothingIsKnown() {
        var slot = password();
        assertTrue(world.keySlots.lock());
        world.storage.databaseFails = true;
        world.storage.mirrorFails = true;
        assertEquals(new UnlockResult.Fails(), world.keySlots.check(slot.id(), World.KEY));
        world.storage.databaseFails = false;
        assertEquals(
                new UnlockResult.Unlocked(Start.vault()),
                world.keySlots.check(slot.id(), World.KEY));
        assertEquals(new UnlockResult.Fails(), world.keySlots.check(Samples.id(77), World.KEY));
        world.storage.mirrorFails = false;
        assertEquals(new UnlockResult.Gone(), world.keySlots.check(Samples.id(77), World.KEY));
    }

    @Test
    void aLockThatIsNotGivenUnlocksNothing() {
        var slot = password();
        assertTrue(world.keySlots.lock());
        world.storage.lockHangs = true;
        var result = world.keySlots.unlock(slot.id(), World.KEY, world.clock.now);
        assertEquals(new UnlockResult.Fails(), result);
        assertTrue(world.session.kept.isEmpty());
    }

    @Test
    void snapshotsThatFailForbidWhatMustChangeThem() {
        var calls = world.copy();
        calls.storage.faults.none();
        calls.keeper.updateForGood(vault -> vault.discard(Samples.id(9)));
        int call = calls.storage.faults.names.indexOf("read snapshots");
        world.storage.faults.at(call, StorageFaults.Fault.FAILS);
        assertEquals(FAILS, world.keeper.updateForGood(vault -> vault.discard(Samples.id(9))));
        world.storage.faults.at(call, StorageFaults.Fault.FAILS);
        assertEquals(FAILS, world.keySlots.change(Operations.password(), world.clock.now));
        world.storage.faults.at(call, StorageFaults.Fault.FAILS);
        assertEquals(FAILS, new Snapshots(world.ports).restore(TestClock.NOON - TestClock.DAY));
        assertEquals(Start.vault(), ((OpenResult.Opened) world.keeper.open()).vault());
    }

    @Test
    void aDeviceKeyThatFailsGivesNoWayBack() {
        world.key.fails = true;
        assertEquals(
                FAILS, world.keySlots.change(new SlotChange.RemovePassword(), world.clock.now));
        assertEquals(List.of("Recovery 1", "Passkey 1", "Passphrase 1"), world.open().keySlots());
        var empty = new World(Start.NOTHING);
        empty.key.fails = true;
        assertEquals(FAILS, empty.keySlots.change(Operations.password(), empty.clock.now));
        assertTrue(empty.storage.isEmpty());
    }

    /** A device key that seals otherwise than it opens: seen before anything is written. */
    @Test
    void aDeviceKeyThatWrapsWrongGivesNoWayBack() {
        world.key.wrapsWrong = true;
        assertEquals(
                FAILS, world.keySlots.change(new SlotChange.RemovePassword(), world.clock.now));
        assertEquals(List.of("Recovery 1", "Passkey 1", "Passphrase 1"), world.open().keySlots());
    }

    /** What could not be read back is seen before anything is written. */
    @Test
    void aPasskeyOutOfBoundsIsNotWritten() {
        var rpId = Optional.of("a".repeat(KeySlot.Passkey.MAX_RP_ID + 1));
        var passkey =
                new SlotChange.AddPasskey(
                        Bytes.of(new byte[1]), rpId, Bytes.of(new byte[32]), World.KEY, false);
        assertEquals(FAILS, world.keySlots.change(passkey, world.clock.now));
        assertEquals(List.of("Recovery 1", "Passkey 1", "Passphrase 1"), world.open().keySlots());
    }

    @Test
    void aWitnessSaysNoMoreThanItIs() {
        var id = Samples.id(1);
        var good =
                "{\"format\":\"inlogcode-witness\",\"vault\":\"%s\",\"generation\":1}"
                        .formatted(id);
        assertEquals(Optional.of(new Witness(id, 1, 0)), Witness.parse(good));
        var saved = new Witness(id, 2, 3);
        assertEquals(Optional.of(saved), Witness.parse(saved.print()));
        for (var bad :
                List.of(
                        "",
                        "{}",
                        good.replace("-witness", "-vault"),
                        good.replace(id, "1"),
                        good.replace(":1}", ":0}"),
                        good.replace(":1}", ":1,\"savedAt\":-1}"))) {
            assertEquals(Optional.empty(), Witness.parse(bad), bad);
        }
    }
}
