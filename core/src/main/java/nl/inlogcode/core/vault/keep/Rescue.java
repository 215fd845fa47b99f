package nl.inlogcode.core.vault.keep;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultSealer;
import nl.inlogcode.core.vault.keep.SaveResult.NotSaved;
import nl.inlogcode.core.vault.keep.VaultStorage.Contents;
import nl.inlogcode.core.vault.keep.VaultStorage.StoreContent.Readable;
import nl.inlogcode.core.vault.keep.VaultStorage.StoredSnapshots;

/**
 * Begins a new vault where there is one that cannot be read, or that its user cannot open. That one
 * is put aside, in the same transaction (vault-format.md section 6.8).
 */
public final class Rescue {
    private final VaultPorts ports;
    private final VaultStorage storage;
    private final VaultSealer sealer;

    public Rescue(VaultPorts ports) {
        this.ports = ports;
        storage = ports.storage();
        sealer = ports.sealer();
    }

    /**
     * Begins anew with what the change makes of an empty vault. If the vault can be read after all,
     * the change is made on that, and nothing is put aside.
     *
     * @param change must be pure
     */
    public SaveResult begin(UnaryOperator<Vault> change) {
        return storage.locked(() -> beginAlone(change))
                .orElse(new NotSaved(SaveResult.Cause.STORAGE_FAILS));
    }

    private SaveResult beginAlone(UnaryOperator<Vault> change) {
        var contents = storage.read();
        var inspection = Inspection.of(contents, sealer);
        if (!isBeyondReading(inspection.result())) {
            return new VaultKeeper(ports).changeAlone(change);
        }
        if (!answers(contents)
                || !(storage.readSnapshots() instanceof StoredSnapshots.Readable stored)) {
            return new NotSaved(SaveResult.Cause.STORAGE_FAILS);
        }
        var vault = change.apply(Vault.EMPTY).withoutExpired(ports.clock().epochSecond());
        var sealed =
                NewVault.seal(
                        ports.crypto(), ports.deviceKey(), vault, inspection.nextGeneration());
        return sealed.isPresent()
                ? new VaultWriter(ports)
                        .write(sealed.get(), vault, new Aside(sealer).with(inspection, stored))
                : new NotSaved(SaveResult.Cause.STORAGE_FAILS);
    }

    /** What does not answer could not be put aside, and a newer release's may only be read. */
    private static boolean isBeyondReading(OpenResult result) {
        return switch (result) {
            case OpenResult.Locked locked -> true;
            case OpenResult.Unreadable unreadable ->
                    unreadable.cause() != OpenResult.Cause.STORAGE_FAILS
                            && unreadable.cause() != OpenResult.Cause.TOO_NEW;
            case OpenResult.Absent() -> false;
            case OpenResult.Opened opened -> false;
            case OpenResult.Newer newer -> false;
        };
    }

    private static boolean answers(Contents contents) {
        return contents.database() instanceof Readable && contents.mirror() instanceof Readable;
    }

    /**
     * The user has seen that all codes are there: what lies aside goes for good. The vault itself
     * stays as it is.
     */
    public SaveResult discardAside() {
        return storage.locked(this::discardAlone)
                .orElse(new NotSaved(SaveResult.Cause.STORAGE_FAILS));
    }

    private SaveResult discardAlone() {
        var contents = storage.read();
        var inspection = Inspection.of(contents, sealer);
        Optional<SaveResult.Cause> obstacle = VaultKeeper.obstacle(contents, inspection.result());
        if (obstacle.isPresent() || inspection.newest().isEmpty()) {
            return new NotSaved(obstacle.orElse(SaveResult.Cause.UNREADABLE));
        }
        var newest = inspection.newest().get();
        return new VaultWriter(ports)
                .write(
                        sealer.seal(newest.keys(), newest.vault()),
                        newest.vault(),
                        VaultKeeper.housekeeping(ports, contents, newest).withoutAside());
    }
}
