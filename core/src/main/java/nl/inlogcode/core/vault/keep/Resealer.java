package nl.inlogcode.core.vault.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.vault.SealedVault;
import nl.inlogcode.core.vault.SealedVault.Parsed;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultFormat.Decoded;
import nl.inlogcode.core.vault.VaultHeader;
import nl.inlogcode.core.vault.VaultSealer;
import nl.inlogcode.core.vault.VaultSealer.Keys;
import nl.inlogcode.core.vault.VaultSealer.Opening;

/** Opens snapshots, and seals them anew: under other keys, or without what must go. */
public final class Resealer {
    private final VaultSealer sealer;

    /**
     * @param sealer that opens what there is
     */
    public Resealer(VaultSealer sealer) {
        this.sealer = sealer;
    }

    /** What opening a snapshot gave: a vault that this release knows wholly, and its keys. */
    record Content(Keys keys, Vault vault) {}

    Optional<Content> open(StoredSnapshot snapshot) {
        return SealedVault.parse(snapshot.sealed()) instanceof Parsed.Known known
                        && sealer.open(known.vault()) instanceof Opening.Opened opened
                        && opened.content() instanceof Decoded.Exact exact
                ? Optional.of(new Content(opened.keys(), exact.vault()))
                : Optional.empty();
    }

    /**
     * Seals all anew. One that does not open is left out: nobody could say what it holds, or open
     * it once its key is gone.
     *
     * @param keys whose slots and vault key they get
     * @param edit made on each
     */
    public List<StoredSnapshot> reseal(
            List<StoredSnapshot> all, Keys keys, UnaryOperator<Vault> edit) {
        var resealed = new ArrayList<StoredSnapshot>();
        for (var snapshot : all) {
            var content = open(snapshot);
            if (content.isPresent()) {
                var own = content.get().keys().header();
                var header =
                        new VaultHeader(
                                keys.header().vaultId(),
                                own.generation(),
                                keys.header().slots(),
                                own.nonce());
                var vault = edit.apply(content.get().vault());
                var sealed = sealer.seal(new Keys(header, keys.vaultKey(), keys.keySlots()), vault);
                resealed.add(new StoredSnapshot(snapshot.savedAt(), sealed.print()));
            }
        }
        return resealed;
    }
}
