package nl.inlogcode.core.vault.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.VaultHeader;
import nl.inlogcode.core.vault.VaultSealer;
import nl.inlogcode.core.vault.keep.SaveResult.NotSaved;
import nl.inlogcode.core.vault.keep.VaultStorage.Contents;
import nl.inlogcode.core.vault.keep.VaultStorage.StoreContent.Readable;
import nl.inlogcode.core.vault.keep.VaultStorage.StoredSnapshots;

/**
 * "Eerdere versies": the vaults of earlier days (vault-format.md section 6.6), which are made by
 * themselves and can be brought back.
 */
public final class Snapshots {
    private final VaultPorts ports;
    private final VaultStorage storage;
    private final VaultSealer sealer;

    public Snapshots(VaultPorts ports) {
        this.ports = ports;
        storage = ports.storage();
        sealer = ports.sealer();
    }

    /**
     * One that may be brought back.
     *
     * @param savedAt seconds since 1970; also which one it is
     * @param accounts how many it holds; absent if it cannot be read
     */
    public record Snapshot(long savedAt, OptionalInt accounts) {}

    /** What there is, or that the storage does not answer. */
    public sealed interface Listing {
        /**
         * They can be read.
         *
         * @param snapshots newest first; may be none
         * @param aside how many texts lie aside that could not be read
         */
        record Listed(List<Snapshot> snapshots, int aside) implements Listing {
            public Listed {
                snapshots = List.copyOf(snapshots);
            }
        }

        /** It does not answer. */
        record Failing() implements Listing {}
    }

    public Listing list() {
        if (!(storage.readSnapshots() instanceof StoredSnapshots.Readable stored)) {
            return new Listing.Failing();
        }
        var resealer = new Resealer(sealer);
        var listed = new ArrayList<Snapshot>();
        for (var one : stored.all()) {
            var content = resealer.open(one);
            var accounts =
                    content.isPresent()
                            ? OptionalInt.of(content.get().vault().items().size())
                            : OptionalInt.empty();
            listed.add(0, new Snapshot(one.savedAt(), accounts));
        }
        return new Listing.Listed(listed, stored.aside().size());
    }

    /**
     * What one of them holds.
     *
     * @return empty if it is not there, or cannot be read
     */
    public Optional<Vault> content(long savedAt) {
        return storage.readSnapshots() instanceof StoredSnapshots.Readable stored
                ? find(stored.all(), savedAt).map(Resealer.Content::vault)
                : Optional.empty();
    }

    /**
     * Makes an earlier vault the vault again. The one that is there now becomes a snapshot in the
     * same transaction. Works as well where there is none that can be read, if only the snapshot
     * can: what cannot be read is put aside.
     *
     * @param savedAt which one
     */
    public SaveResult restore(long savedAt) {
        return storage.locked(() -> restoreAlone(savedAt))
                .orElse(new NotSaved(SaveResult.Cause.STORAGE_FAILS));
    }

    private SaveResult restoreAlone(long savedAt) {
        var contents = storage.read();
        var inspection = Inspection.of(contents, sealer);
        if (!(storage.readSnapshots() instanceof StoredSnapshots.Readable stored)) {
            return new NotSaved(SaveResult.Cause.STORAGE_FAILS);
        }
        var earlier = find(stored.all(), savedAt);
        var obstacle = obstacle(contents, inspection.result(), earlier.isPresent());
        if (obstacle.isPresent()) {
            return new NotSaved(obstacle.get());
        }
        if (earlier.isEmpty()) {
            return new NotSaved(SaveResult.Cause.UNREADABLE);
        }
        long now = ports.clock().epochSecond();
        var newest = inspection.newest();
        if (newest.isEmpty()) {
            return restoreBeside(inspection, stored, earlier.get(), now);
        }
        var vault = withLaterCounters(earlier.get().vault(), newest.get().vault());
        vault = VaultKeeper.stamped(newest.get(), vault, ports.clock());
        var current =
                new StoredSnapshot(
                        new Mender(ports).savedAt(contents, newest.get()), newest.get().text());
        return new VaultWriter(ports)
                .write(
                        sealer.seal(newest.get().keys(), vault),
                        vault,
                        Housekeeping.with(SnapshotRules.with(stored.all(), current, now)));
    }

    private SaveResult restoreBeside(
            Inspection inspection,
            StoredSnapshots.Readable stored,
            Resealer.Content earlier,
            long now) {
        var vault = earlier.vault().withoutExpired(now);
        var own = earlier.keys().header();
        var header =
                new VaultHeader(
                        own.vaultId(),
                        Math.max(own.generation() + 1, inspection.nextGeneration()),
                        own.slots(),
                        Bytes.of(ports.crypto().random(VaultCrypto.NONCE_LENGTH)));
        var sealed = sealer.seal(earlier.keys(), header, vault);
        return new VaultWriter(ports)
                .write(sealed, vault, new Aside(sealer).with(inspection, stored));
    }

    private static Optional<SaveResult.Cause> obstacle(
            Contents contents, OpenResult result, boolean opens) {
        // The user gave the right password of a vault that is damaged: it stays locked, and its
        // snapshots open with what the session keeps.
        boolean gone =
                switch (result) {
                    case OpenResult.Locked locked -> opens;
                    case OpenResult.Unreadable unreadable ->
                            unreadable.cause() == OpenResult.Cause.DAMAGED
                                    || unreadable.cause() == OpenResult.Cause.CONTENT_GONE;
                    case OpenResult.Absent() -> false;
                    case OpenResult.Opened opened -> false;
                    case OpenResult.Newer newer -> false;
                };
        if (contents.database() instanceof Readable database && database.erasing()) {
            return Optional.of(SaveResult.Cause.UNREADABLE);
        }
        if (gone && !(contents.mirror() instanceof Readable)) {
            // What it holds could not be put aside.
            return Optional.of(SaveResult.Cause.STORAGE_FAILS);
        }
        // Then an earlier one is exactly what is needed.
        return gone
                ? VaultKeeper.obstacle(contents, new OpenResult.Absent())
                : VaultKeeper.obstacle(contents, result);
    }

    private Optional<Resealer.Content> find(List<StoredSnapshot> all, long savedAt) {
        for (var one : all) {
            if (one.savedAt() == savedAt) {
                return new Resealer(sealer).open(one);
            }
        }
        return Optional.empty();
    }

    /** A counter that went back would give codes that the site has seen already. */
    private static Vault withLaterCounters(Vault earlier, Vault now) {
        var changed = earlier;
        for (var item : earlier.items()) {
            var current = now.find(item.id());
            if (current.isPresent()
                    && item.account().movingFactor() instanceof MovingFactor.CounterBased then
                    && current.get().account().movingFactor()
                            instanceof MovingFactor.CounterBased later) {
                var counter = Math.max(then.counter(), later.counter());
                var account = item.account().at(new MovingFactor.CounterBased(counter));
                changed = changed.replace(item.withAccount(account));
            }
        }
        return changed;
    }
}
