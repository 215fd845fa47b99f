package nl.inlogcode.core.vault.keep;

import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.vault.SealedVault;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultClock;
import nl.inlogcode.core.vault.VaultFormat;
import nl.inlogcode.core.vault.VaultSealer;
import nl.inlogcode.core.vault.VaultSealer.Opening;
import nl.inlogcode.core.vault.keep.SaveResult.NotSaved;
import nl.inlogcode.core.vault.keep.SaveResult.Saved;
import nl.inlogcode.core.vault.keep.VaultStorage.WriteOutcome;

/**
 * The one way to the disk (vault-format.md section 6.2, steps 3 to 6). To be called under the lock.
 */
final class VaultWriter {
    private final VaultStorage storage;
    private final VaultSealer sealer;
    private final VaultClock clock;

    VaultWriter(VaultPorts ports) {
        storage = ports.storage();
        sealer = ports.sealer();
        clock = ports.clock();
    }

    /**
     * Writes a vault, after it was seen to open.
     *
     * @param vault what it holds
     * @throws IllegalArgumentException if it opens and is not that vault; nothing was written
     */
    SaveResult write(SealedVault sealed, Vault vault, Housekeeping housekeeping) {
        var text = sealed.print();
        if (text.length() > Json.MAX_LENGTH) {
            return new NotSaved(SaveResult.Cause.STORAGE_FULL);
        }
        // What is written must open by the very path that a later start takes, its key included.
        if (!opens(text, vault)) {
            return new NotSaved(SaveResult.Cause.STORAGE_FAILS);
        }
        var header = sealed.header();
        var witness =
                new Witness(header.vaultId(), header.generation(), clock.epochSecond()).print();
        var outcome = storage.writeDatabase(housekeeping.write(header.generation(), text, witness));
        if (outcome != WriteOutcome.WRITTEN) {
            return new NotSaved(
                    outcome == WriteOutcome.FULL
                            ? SaveResult.Cause.STORAGE_FULL
                            : SaveResult.Cause.STORAGE_FAILS);
        }
        if (ReadBack.of(storage, text) != ReadBack.THERE) {
            return new NotSaved(SaveResult.Cause.STORAGE_FAILS);
        }
        // The database has it; a mirror that fails now is mended at the next start.
        storage.writeMirror(text, witness);
        return new Saved(vault);
    }

    private boolean opens(String text, Vault vault) {
        if (!(SealedVault.parse(text) instanceof SealedVault.Parsed.Known known)
                || !(sealer.open(known.vault()) instanceof Opening.Opened opened)) {
            return false;
        }
        if (!(opened.content() instanceof VaultFormat.Decoded.Exact exact)
                || !exact.vault().equals(vault)) {
            throw new IllegalArgumentException("a vault that would not read back");
        }
        return true;
    }
}
