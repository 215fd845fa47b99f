package nl.inlogcode.core.vault.keep;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.keep.VaultStorage.DatabaseWrite;

/**
 * What becomes of earlier vaults with a save.
 *
 * @param generations how many stay, the new one among them
 * @param snapshots what they are from now on; absent: as they were
 * @param aside what lies aside from now on; absent: as it was
 */
public record Housekeeping(
        int generations, Optional<List<StoredSnapshot>> snapshots, Optional<List<String>> aside) {
    /** Daily use. */
    static final Housekeeping USUAL =
            new Housekeeping(VaultStorage.GENERATIONS, Optional.empty(), Optional.empty());

    /** Daily use, with snapshots that changed. */
    static Housekeeping with(List<StoredSnapshot> snapshots) {
        return new Housekeeping(VaultStorage.GENERATIONS, Optional.of(snapshots), Optional.empty());
    }

    /** Nothing earlier stays but these: it holds what must go, or was sealed with what must go. */
    public static Housekeeping only(List<StoredSnapshot> snapshots) {
        return new Housekeeping(1, Optional.of(snapshots), Optional.empty());
    }

    /** What there was cannot be read: it lies aside, and no generation of it stays. */
    static Housekeeping anew(List<StoredSnapshot> snapshots, List<String> aside) {
        return new Housekeeping(1, Optional.of(snapshots), Optional.of(aside));
    }

    /** The same, and nothing lies aside any more. */
    Housekeeping withoutAside() {
        return new Housekeeping(generations, snapshots, Optional.of(List.of()));
    }

    public DatabaseWrite write(long generation, String sealed, String witness) {
        return new DatabaseWrite(generation, generations, sealed, witness, snapshots, aside);
    }
}
