package nl.inlogcode.core.vault.slots;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.DeviceKey;
import nl.inlogcode.core.vault.DeviceKey.Unwrapped;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.VaultFormat.Decoded;
import nl.inlogcode.core.vault.VaultSealer;
import nl.inlogcode.core.vault.VaultSealer.Opening;
import nl.inlogcode.core.vault.VaultSession;
import nl.inlogcode.core.vault.keep.Housekeeping;
import nl.inlogcode.core.vault.keep.Inspection;
import nl.inlogcode.core.vault.keep.Inspection.Newest;
import nl.inlogcode.core.vault.keep.NewVault;
import nl.inlogcode.core.vault.keep.ReadBack;
import nl.inlogcode.core.vault.keep.Resealer;
import nl.inlogcode.core.vault.keep.SaveResult;
import nl.inlogcode.core.vault.keep.SaveResult.NotSaved;
import nl.inlogcode.core.vault.keep.SaveResult.Saved;
import nl.inlogcode.core.vault.keep.VaultKeeper;
import nl.inlogcode.core.vault.keep.VaultPorts;
import nl.inlogcode.core.vault.keep.VaultStorage;
import nl.inlogcode.core.vault.keep.VaultStorage.StoredSnapshots;
import nl.inlogcode.core.vault.keep.VaultStorage.WriteOutcome;
import nl.inlogcode.core.vault.keep.Witness;
import nl.inlogcode.core.vault.slots.Rekeying.Rekeyed;

/**
 * The ways to open the vault: uses them, and changes them (vault-format.md sections 6.3 and 6.4).
 * Like {@link VaultKeeper}, to which it gives way for everything else, it holds no state.
 */
public final class VaultKeySlots implements SlotStore {
    private final VaultPorts ports;
    private final VaultStorage storage;
    private final VaultCrypto crypto;
    private final DeviceKey deviceKey;
    private final VaultSession session;
    private final VaultSealer sealer;

    public VaultKeySlots(VaultPorts ports) {
        this.ports = ports;
        storage = ports.storage();
        crypto = ports.crypto();
        deviceKey = ports.deviceKey();
        session = ports.session();
        sealer = ports.sealer();
    }

    @Override
    public List<KeySlot> slots() {
        var newest = Inspection.settled(storage, sealer).newest();
        return newest.isPresent() ? newest.get().keys().header().slots() : List.of();
    }

    @Override
    public UnlockResult unlock(String slotId, Bytes wrappingKey, long epochSecond) {
        var unlocking = new Unlocking(storage, deviceKey, session, sealer);
        return storage.locked(() -> unlocking.unlock(slotId, wrappingKey, epochSecond))
                .orElse(new UnlockResult.Fails());
    }

    @Override
    public UnlockResult check(String slotId, Bytes wrappingKey) {
        return new Unlocking(storage, deviceKey, session, sealer).check(slotId, wrappingKey);
    }

    @Override
    public boolean lock() {
        return session.forget();
    }

    @Override
    public SaveResult change(SlotChange change, long epochSecond) {
        return storage.locked(() -> changeAlone(change, epochSecond))
                .orElse(new NotSaved(SaveResult.Cause.STORAGE_FAILS));
    }

    @Override
    public boolean settle(long epochSecond) {
        return storage.locked(
                        () ->
                                hasLostItsKey()
                                        && changeAlone(new SlotChange.Renew(), epochSecond)
                                                instanceof Saved)
                .orElse(false);
    }

    private boolean hasLostItsKey() {
        var newest = Inspection.of(storage.read(), sealer).newest();
        if (newest.isEmpty()) {
            return false;
        }
        var header = newest.get().keys().header();
        var slot = header.deviceSlot();
        if (slot.isEmpty()) {
            return false;
        }
        return switch (sealer.unwrapped(header, slot.get())) {
            case Unwrapped.Absent() -> true;
            case Unwrapped.Refused() -> true;
            case Unwrapped.Opened opened -> false;
            case Unwrapped.Fails() -> false;
        };
    }

    private SaveResult changeAlone(SlotChange change, long epochSecond) {
        var contents = storage.read();
        var inspection = Inspection.of(contents, sealer);
        var obstacle = VaultKeeper.obstacle(contents, inspection.result());
        if (obstacle.isPresent()) {
            return new NotSaved(obstacle.get());
        }
        var newest = inspection.newest().isPresent() ? inspection.newest() : newVault();
        if (newest.isEmpty()
                || !(storage.readSnapshots() instanceof StoredSnapshots.Readable stored)) {
            return new NotSaved(SaveResult.Cause.STORAGE_FAILS);
        }
        var vault = newest.get().vault();
        var rekeyed =
                new Rekeying(crypto, deviceKey, sealer).rekey(newest.get().keys(), vault, change);
        if (rekeyed.isEmpty()) {
            return new NotSaved(SaveResult.Cause.STORAGE_FAILS);
        }
        // What the old keys open must not stay, and what the new ones open not: all get the same.
        var all = VaultKeeper.withEarlier(stored.all(), ports, contents, newest.get());
        var snapshots = new Resealer(sealer).reseal(all, rekeyed.get().keys(), old -> old);
        return write(rekeyed.get(), vault, Housekeeping.only(snapshots), epochSecond);
    }

    /** A first generation that is never written. */
    private Optional<Newest> newVault() {
        var sealed = NewVault.seal(crypto, deviceKey, Vault.EMPTY);
        return sealed.isPresent()
                        && sealer.open(sealed.get()) instanceof Opening.Opened opened
                        && opened.content() instanceof Decoded.Exact exact
                ? Optional.of(new Newest(sealed.get().print(), opened.keys(), exact.vault(), false))
                : Optional.empty();
    }

    private SaveResult write(
            Rekeyed rekeyed, Vault vault, Housekeeping housekeeping, long epochSecond) {
        var text = rekeyed.sealed().print();
        if (text.length() > Json.MAX_LENGTH) {
            return new NotSaved(SaveResult.Cause.STORAGE_FULL);
        }
        // A session with the old key could open what the mirror still holds for a moment, or for
        // longer if it cannot be written, and the next save would undo the change.
        var before = session.read();
        if (!session.forget()) {
            return new NotSaved(SaveResult.Cause.STORAGE_FAILS);
        }
        var header = rekeyed.sealed().header();
        var witness = new Witness(header.vaultId(), header.generation(), epochSecond).print();
        var outcome = storage.writeDatabase(housekeeping.write(header.generation(), text, witness));
        // Not the answer counts but what is there: the ways that open the vault must be those that
        // the user is told.
        var there = ReadBack.of(storage, text);
        if (there != ReadBack.THERE) {
            if (there == ReadBack.NOT_THERE) {
                before.ifPresent(session::keep);
            }
            return new NotSaved(
                    outcome == WriteOutcome.FULL
                            ? SaveResult.Cause.STORAGE_FULL
                            : SaveResult.Cause.STORAGE_FAILS);
        }
        boolean byHand = header.deviceSlot().isEmpty();
        if (byHand) {
            // Should this fail, the user opens the vault: nothing is lost.
            session.keep(
                    new VaultSession.Kept(
                            header.vaultId(),
                            Bytes.of(rekeyed.keys().vaultKey()),
                            epochSecond,
                            epochSecond));
        }
        storage.writeMirror(text, witness);
        if (byHand) {
            // Should this fail, the next unlocking does it.
            deviceKey.delete();
        }
        return new Saved(vault);
    }
}
