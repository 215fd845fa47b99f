package nl.inlogcode.core.vault.keep;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import nl.inlogcode.core.vault.VaultSealer;
import nl.inlogcode.core.vault.keep.VaultStorage.StoredSnapshots;

/**
 * Puts aside what could not be read, when the user goes on without it (vault-format.md section
 * 6.8): a later release, or a sheet that is found again, may open it.
 */
final class Aside {
    private final VaultSealer sealer;

    /**
     * @param sealer that opens what there is
     */
    Aside(VaultSealer sealer) {
        this.sealer = sealer;
    }

    /** All texts of both stores go aside, and so do the snapshots that do not open. */
    Housekeeping with(Inspection inspection, StoredSnapshots.Readable stored) {
        var aside = new LinkedHashSet<>(stored.aside());
        aside.addAll(inspection.texts());
        var resealer = new Resealer(sealer);
        var snapshots = new ArrayList<StoredSnapshot>();
        for (var snapshot : stored.all()) {
            if (resealer.open(snapshot).isPresent()) {
                snapshots.add(snapshot);
            } else {
                aside.add(snapshot.sealed());
            }
        }
        return Housekeeping.anew(snapshots, new ArrayList<>(aside));
    }
}
