package nl.inlogcode.core.vault.slots;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.DeviceKey;
import nl.inlogcode.core.vault.SealedVault;
import nl.inlogcode.core.vault.VaultFormat.Decoded;
import nl.inlogcode.core.vault.VaultSealer;
import nl.inlogcode.core.vault.VaultSealer.Opening;
import nl.inlogcode.core.vault.VaultSession;
import nl.inlogcode.core.vault.keep.Inspection;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.VaultStorage;
import nl.inlogcode.core.vault.keep.VaultStorage.Contents;
import nl.inlogcode.core.vault.keep.VaultStorage.StoreContent.Readable;
import nl.inlogcode.core.vault.keep.Witness;

/** Tries one wrapping key on all copies of the vault (vault-format.md section 6.3). */
final class Unlocking {
    private final VaultStorage storage;
    private final DeviceKey deviceKey;
    private final VaultSession session;
    private final VaultSealer sealer;

    Unlocking(VaultStorage storage, DeviceKey deviceKey, VaultSession session, VaultSealer sealer) {
        this.storage = storage;
        this.deviceKey = deviceKey;
        this.session = session;
        this.sealer = sealer;
    }

    /**
     * What the key opened, or why it did not open.
     *
     * @param kept what to keep of it
     */
    private record Attempt(
            Optional<Opening.Opened> opened, UnlockResult result, Optional<Fitting> kept) {}

    /** A vault key that came out of a slot. Hidden in {@link #toString}. */
    private record Fitting(String vaultId, byte[] vaultKey) {
        @Override
        public String toString() {
            return "Fitting[hidden]";
        }
    }

    UnlockResult check(String slotId, Bytes wrappingKey) {
        return attempt(Inspection.of(storage.read(), sealer), slotId, wrappingKey).result();
    }

    /** Under the lock. */
    UnlockResult unlock(String slotId, Bytes wrappingKey, long epochSecond) {
        var contents = storage.read();
        var inspection = Inspection.of(contents, sealer);
        var attempt = attempt(inspection, slotId, wrappingKey);
        if (attempt.kept().isEmpty() || !(inspection.result() instanceof OpenResult.Locked)) {
            // It did not open, or it was open already and needs no session.
            return attempt.result();
        }
        // Of a damaged vault too: the snapshots open with it.
        var kept =
                new VaultSession.Kept(
                        attempt.kept().get().vaultId(),
                        Bytes.of(attempt.kept().get().vaultKey()),
                        epochSecond,
                        epochSecond);
        if (!session.keep(kept)) {
            return new UnlockResult.Fails();
        }
        if (attempt.opened().isPresent()
                && attempt.opened().get().keys().header().deviceSlot().isEmpty()) {
            finish(contents, inspection.copies(), attempt.opened().get());
        }
        return attempt.result();
    }

    private Attempt attempt(Inspection inspection, String slotId, Bytes wrappingKey) {
        var wrapped = new HashSet<Bytes>();
        var fitting = Optional.<Fitting>empty();
        for (var copy : inspection.copies()) {
            for (var slot : copy.header().userSlots()) {
                if (!slot.id().equals(slotId)) {
                    continue;
                }
                wrapped.add(slot.key().sealed());
                var vaultKey = sealer.unwrap(copy.header(), slot, wrappingKey);
                if (vaultKey.isEmpty()) {
                    continue;
                }
                var fits = Optional.of(new Fitting(copy.header().vaultId(), vaultKey.get()));
                if (sealer.open(copy, vaultKey.get()) instanceof Opening.Opened opened) {
                    return new Attempt(Optional.of(opened), resultOf(opened.content()), fits);
                }
                // The newest copy's: the snapshots are sealed with it.
                fitting = fitting.isPresent() ? fitting : fits;
            }
        }
        var result = failure(inspection, wrapped.size(), fitting.isPresent());
        return new Attempt(Optional.empty(), result, fitting);
    }

    private static UnlockResult resultOf(Decoded content) {
        return switch (content) {
            case Decoded.Exact exact -> new UnlockResult.Unlocked(exact.vault());
            case Decoded.Partial partial -> new UnlockResult.Unlocked(partial.vault());
            case Decoded.Unintelligible() -> new UnlockResult.TooNew();
        };
    }

    private static UnlockResult failure(Inspection inspection, int slots, boolean fits) {
        if (fits) {
            return new UnlockResult.Damaged();
        }
        if (slots > 0) {
            return new UnlockResult.Wrong(slots > 1);
        }
        return inspection.storeFails() ? new UnlockResult.Fails() : new UnlockResult.Gone();
    }

    /**
     * Does what a change of the key slots may have been kept from doing: the device key, and a
     * mirror that it opens, would make the password worth nothing. Not while a store is silent: it
     * may hold a newer generation that needs the device key.
     */
    private void finish(Contents contents, List<SealedVault> copies, Opening.Opened opened) {
        if (!(contents.database() instanceof Readable)
                || !(contents.mirror() instanceof Readable mirror)) {
            return;
        }
        var header = opened.keys().header();
        boolean leftInMirror = false;
        for (var copy : copies) {
            if (copy.header().deviceSlot().isPresent()) {
                if (copy.header().generation() >= header.generation()) {
                    return;
                }
                leftInMirror |= mirror.copies().contains(copy.print());
            }
        }
        for (var copy : copies) {
            if (leftInMirror && copy.header().equals(header)) {
                storage.writeMirror(
                        copy.print(),
                        new Witness(header.vaultId(), header.generation(), 0).print());
            }
        }
        deviceKey.delete();
    }
}
