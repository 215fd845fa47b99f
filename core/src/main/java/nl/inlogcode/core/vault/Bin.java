package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.vault.SaveResult.NotSaved;
import nl.inlogcode.core.vault.SaveResult.Saved;
import nl.inlogcode.core.vault.VaultStorage.StoredSnapshots;

/**
 * "Prullenbak": taking deleted items away for good, before their 30 days are over. What is in it,
 * {@link Vault#bin} says; putting back is {@link Vault#restore}.
 *
 * <p>For good means: out of the earlier generations and the snapshots too, in one transaction.
 */
public final class Bin {
    private final VaultPorts ports;

    public Bin(VaultPorts ports) {
        this.ports = ports;
    }

    /** Takes one item out of the bin; changes nothing if it is not there. */
    public SaveResult purge(String id) {
        return locked(vault -> vault.isInBin(id) ? List.of(id) : List.of());
    }

    /** Takes all items out of the bin. */
    public SaveResult empty() {
        return locked(
                vault -> {
                    var ids = new ArrayList<String>();
                    vault.bin().forEach(deleted -> ids.add(deleted.item().id()));
                    return ids;
                });
    }

    /** Says which items of a vault are to go. */
    private interface Choice {
        List<String> of(Vault vault);
    }

    private SaveResult locked(Choice choice) {
        return ports.storage()
                .locked(() -> purgeAlone(choice))
                .orElse(new NotSaved(SaveResult.Cause.STORAGE_FAILS));
    }

    private SaveResult purgeAlone(Choice choice) {
        var contents = ports.storage().read();
        var sealer = ports.sealer();
        var inspection = Inspection.of(contents, sealer);
        var refusal = VaultKeeper.refusal(contents, inspection.result());
        if (refusal.isPresent()) {
            return new NotSaved(refusal.get());
        }
        var newest = inspection.newest();
        if (newest.isEmpty()) {
            return new Saved(Vault.EMPTY);
        }
        if (!(ports.storage().readSnapshots() instanceof StoredSnapshots.Readable stored)) {
            return new NotSaved(SaveResult.Cause.STORAGE_FAILS);
        }
        var ids = choice.of(newest.get().vault());
        long now = ports.clock().epochSecond();
        var keys = newest.get().keys();
        var vault = newest.get().vault().without(ids).withoutExpired(now);
        var snapshots =
                new Resealer(sealer).reseal(stored.all(), keys, earlier -> earlier.without(ids));
        return new VaultWriter(ports)
                .write(sealer.seal(keys, vault), vault, Housekeeping.only(snapshots));
    }
}
