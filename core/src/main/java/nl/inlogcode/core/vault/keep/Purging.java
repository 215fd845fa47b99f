package nl.inlogcode.core.vault.keep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.SaveResult.NotSaved;
import nl.inlogcode.core.vault.keep.SaveResult.Saved;
import nl.inlogcode.core.vault.keep.VaultStorage.StoredSnapshots;

/**
 * Takes items away for good (vault-format.md section 6.2): out of the earlier generations and the
 * snapshots too, in one transaction.
 */
final class Purging {
    private final VaultPorts ports;

    Purging(VaultPorts ports) {
        this.ports = ports;
    }

    /** To be called under the lock. */
    SaveResult update(UnaryOperator<Vault> change) {
        var contents = ports.storage().read();
        var sealer = ports.sealer();
        var inspection = Inspection.of(contents, sealer);
        var obstacle = VaultKeeper.obstacle(contents, inspection.result());
        if (obstacle.isPresent()) {
            return new NotSaved(obstacle.get());
        }
        var newest = inspection.newest();
        if (newest.isEmpty()) {
            return new Saved(Vault.EMPTY);
        }
        if (!(ports.storage().readSnapshots() instanceof StoredSnapshots.Readable stored)) {
            return new NotSaved(SaveResult.Cause.STORAGE_FAILS);
        }
        var keys = newest.get().keys();
        var old = newest.get().vault();
        var vault = VaultKeeper.stamped(newest.get(), change.apply(old), ports.clock());
        var gone = ids(old);
        gone.removeAll(ids(vault));
        var all = VaultKeeper.withEarlier(stored.all(), ports, contents, newest.get());
        var snapshots = new Resealer(sealer).reseal(all, keys, earlier -> earlier.without(gone));
        return new VaultWriter(ports)
                .write(sealer.seal(keys, vault), vault, Housekeeping.only(snapshots));
    }

    private static List<String> ids(Vault vault) {
        var ids = new HashSet<String>();
        vault.items().forEach(item -> ids.add(item.id()));
        vault.bin().forEach(deleted -> ids.add(deleted.item().id()));
        return new ArrayList<>(ids);
    }
}
