package nl.inlogcode.core.vault.keep;

import java.util.Optional;
import nl.inlogcode.core.vault.VaultHeader;
import nl.inlogcode.core.vault.keep.OpenResult.Health;
import nl.inlogcode.core.vault.keep.VaultStorage.Contents;
import nl.inlogcode.core.vault.keep.VaultStorage.StoreContent;
import nl.inlogcode.core.vault.keep.VaultStorage.StoreContent.Readable;

/** How the stores are that a vault was read from (vault-format.md section 6.1). */
final class HealthCheck {
    private HealthCheck() {}

    /**
     * @param text of the copy that was opened
     * @param header of it
     * @param damaged whether there are copies that did not open
     */
    static Health of(Contents contents, String text, VaultHeader header, boolean damaged) {
        if (!(contents.database() instanceof Readable database)) {
            return Health.NO_DATABASE;
        }
        if (isOlder(contents, database, header, damaged)) {
            return Health.OLDER;
        }
        if (!(contents.mirror() instanceof Readable mirror)) {
            return Health.NO_MIRROR;
        }
        return holds(database, text) && holds(mirror, text) ? Health.SOUND : Health.MENDABLE;
    }

    /** Whether a store has nothing to be mended. */
    static boolean holds(Readable store, String text) {
        return store.witness().isPresent() && store.copies().contains(text);
    }

    /** The witness of a store, if it is one of this vault. */
    static Optional<Witness> witness(StoreContent store, VaultHeader header) {
        return store instanceof Readable readable
                ? witness(readable.witness(), header)
                : Optional.empty();
    }

    private static Optional<Witness> witness(Optional<String> text, VaultHeader header) {
        return text.flatMap(Witness::parse)
                .filter(witness -> witness.vaultId().equals(header.vaultId()));
    }

    private static boolean isOlder(
            Contents contents, Readable database, VaultHeader header, boolean damaged) {
        var mine = witness(database, header);
        var mirrors = witness(contents.mirror(), header);
        var sign = witness(contents.sign(), header);
        if (isAbove(mine, header) || isAbove(mirrors, header) || isAbove(sign, header)) {
            return true;
        }
        // The database's witness is written with each generation: what it says of no newer one
        // stands. Without it, a copy that does not open may have been one.
        return mine.isEmpty() && damaged;
    }

    private static boolean isAbove(Optional<Witness> witness, VaultHeader header) {
        return witness.isPresent() && witness.get().generation() > header.generation();
    }
}
