package nl.inlogcode.core.vault.keep;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.vault.SealedVault;
import nl.inlogcode.core.vault.Stamping;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultClock;
import nl.inlogcode.core.vault.VaultSealer;
import nl.inlogcode.core.vault.keep.Inspection.Newest;
import nl.inlogcode.core.vault.keep.OpenResult.Health;
import nl.inlogcode.core.vault.keep.SaveResult.NotSaved;
import nl.inlogcode.core.vault.keep.VaultStorage.Contents;
import nl.inlogcode.core.vault.keep.VaultStorage.StoreContent.Readable;
import nl.inlogcode.core.vault.keep.VaultStorage.StoredSnapshots;

/**
 * Keeps the vault in its stores so that it is never lost (vault-format.md section 6). Every call
 * looks at the stores anew: the keeper itself holds no state.
 */
public final class VaultKeeper implements VaultStore {
    /** Seconds that a clock may go back without a word: it was set right. */
    private static final long CLOCK_TOLERANCE = 600;

    private final VaultPorts ports;
    private final VaultStorage storage;
    private final VaultSealer sealer;

    public VaultKeeper(VaultPorts ports) {
        this.ports = ports;
        this.storage = ports.storage();
        this.sealer = ports.sealer();
    }

    @Override
    public OpenResult open() {
        var inspection = Inspection.settled(storage, sealer);
        return inspection.result() instanceof OpenResult.Opened opened
                        && !opened.health().isWorthSaying()
                        && inspection.savedAt() > ports.clock().epochSecond() + CLOCK_TOLERANCE
                ? new OpenResult.Opened(opened.vault(), Health.CLOCK_BEHIND)
                : inspection.result();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the change makes a vault that could not be read back;
     *     nothing was written
     */
    @Override
    public SaveResult update(UnaryOperator<Vault> change) {
        return storage.locked(() -> changeAlone(change))
                .orElse(new NotSaved(SaveResult.Cause.STORAGE_FAILS));
    }

    @Override
    public SaveResult updateForGood(UnaryOperator<Vault> change) {
        return storage.locked(() -> new Purging(ports).update(change))
                .orElse(new NotSaved(SaveResult.Cause.STORAGE_FAILS));
    }

    @Override
    public void mend() {
        // What cannot be mended now can be at the next start.
        storage.locked(
                () -> {
                    new Mender(ports).mend();
                    return true;
                });
    }

    /** To be called under the lock. */
    SaveResult changeAlone(UnaryOperator<Vault> change) {
        var contents = storage.read();
        if (contents.database() instanceof Readable database && database.erasing()) {
            if (!new Eraser(ports).finish()) {
                return new NotSaved(SaveResult.Cause.STORAGE_FAILS);
            }
            contents = storage.read();
        }
        var inspection = Inspection.of(contents, sealer);
        var obstacle = obstacle(contents, inspection.result());
        if (obstacle.isPresent()) {
            return new NotSaved(obstacle.get());
        }
        var newest = inspection.newest();
        long now = ports.clock().epochSecond();
        var vault =
                newest.isPresent()
                        ? stamped(newest.get(), change.apply(newest.get().vault()), ports.clock())
                        : change.apply(Vault.EMPTY).withoutExpired(now);
        var sealed = seal(newest, vault);
        if (sealed.isEmpty()) {
            return new NotSaved(SaveResult.Cause.STORAGE_FAILS);
        }
        var housekeeping =
                newest.isPresent()
                        ? housekeeping(ports, contents, newest.get())
                        : Housekeeping.USUAL;
        return new VaultWriter(ports).write(sealed.get(), vault, housekeeping);
    }

    /** Why nothing may be written where that was found; empty if it may. */
    public static Optional<SaveResult.Cause> obstacle(Contents contents, OpenResult result) {
        return switch (result) {
            case OpenResult.Newer newer -> Optional.of(SaveResult.Cause.NEWER_VERSION);
            case OpenResult.Locked locked -> Optional.of(SaveResult.Cause.LOCKED);
            case OpenResult.Unreadable unreadable -> Optional.of(causeOf(unreadable.cause()));
            case OpenResult.Absent() -> obstacle(contents);
            case OpenResult.Opened opened -> obstacle(contents);
        };
    }

    /**
     * A database that does not answer may hold a newer generation: codes can be shown from the
     * mirror, but writing beside it would make two truths.
     */
    private static Optional<SaveResult.Cause> obstacle(Contents contents) {
        return contents.database() instanceof Readable
                ? Optional.empty()
                : Optional.of(SaveResult.Cause.STORAGE_FAILS);
    }

    private static SaveResult.Cause causeOf(OpenResult.Cause cause) {
        return switch (cause) {
            case STORAGE_FAILS -> SaveResult.Cause.STORAGE_FAILS;
            case TOO_NEW -> SaveResult.Cause.NEWER_VERSION;
            case DAMAGED, KEY_GONE, CONTENT_GONE -> SaveResult.Cause.UNREADABLE;
        };
    }

    /** What a change came to, with what it changed noted. */
    static Vault stamped(Newest newest, Vault changed, VaultClock clock) {
        return Stamping.of(
                newest.vault(),
                changed.withoutExpired(clock.epochSecond()),
                clock.epochMilli(),
                newest.keys().header().vaultId());
    }

    private Optional<SealedVault> seal(Optional<Newest> newest, Vault vault) {
        return newest.isPresent()
                ? Optional.of(sealer.seal(newest.get().keys(), vault))
                : NewVault.seal(ports.crypto(), ports.deviceKey(), vault);
    }

    /**
     * The first save of a day puts the last one of the day before aside; so does the first one by a
     * release that writes a newer document.
     */
    static Housekeeping housekeeping(VaultPorts ports, Contents contents, Newest newest) {
        long now = ports.clock().epochSecond();
        long savedAt = new Mender(ports).savedAt(contents, newest);
        if (!newest.earlier() && SnapshotRules.dayOf(savedAt) == SnapshotRules.dayOf(now)) {
            return Housekeeping.USUAL;
        }
        // Snapshots that cannot be read are no reason not to save.
        return ports.storage().readSnapshots() instanceof StoredSnapshots.Readable stored
                ? Housekeeping.with(with(stored.all(), ports, contents, newest))
                : Housekeeping.USUAL;
    }

    /** What was saved last, if an earlier release did, before it is written anew. */
    public static List<StoredSnapshot> withEarlier(
            List<StoredSnapshot> all, VaultPorts ports, Contents contents, Newest newest) {
        return newest.earlier() ? with(all, ports, contents, newest) : all;
    }

    private static List<StoredSnapshot> with(
            List<StoredSnapshot> all, VaultPorts ports, Contents contents, Newest newest) {
        long savedAt = new Mender(ports).savedAt(contents, newest);
        return SnapshotRules.with(
                all, new StoredSnapshot(savedAt, newest.text()), ports.clock().epochSecond());
    }
}
