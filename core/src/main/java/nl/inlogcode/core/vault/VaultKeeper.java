package nl.inlogcode.core.vault;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.vault.Inspection.Newest;
import nl.inlogcode.core.vault.SaveResult.NotSaved;
import nl.inlogcode.core.vault.SaveResult.Saved;
import nl.inlogcode.core.vault.VaultSealer.Opening;
import nl.inlogcode.core.vault.VaultStorage.Contents;
import nl.inlogcode.core.vault.VaultStorage.StoreContent.Readable;
import nl.inlogcode.core.vault.VaultStorage.WriteOutcome;

/**
 * Keeps the vault in its stores so that it is never lost (vault-format.md section 6). Every call
 * looks at the stores anew: the keeper itself holds no state.
 */
public final class VaultKeeper implements VaultStore {
    private final VaultStorage storage;
    private final VaultCrypto crypto;
    private final DeviceKey deviceKey;
    private final VaultSealer sealer;

    public VaultKeeper(
            VaultStorage storage, VaultCrypto crypto, DeviceKey deviceKey, VaultSession session) {
        this.storage = storage;
        this.crypto = crypto;
        this.deviceKey = deviceKey;
        this.sealer = new VaultSealer(crypto, deviceKey, session);
    }

    /** For where nobody unlocks: a vault that does not open by itself stays locked. */
    public VaultKeeper(VaultStorage storage, VaultCrypto crypto, DeviceKey deviceKey) {
        this(storage, crypto, deviceKey, VaultSession.NONE);
    }

    @Override
    public OpenResult open() {
        return Inspection.of(storage.read(), sealer).result();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the change makes a vault that could not be read back;
     *     nothing was written
     */
    @Override
    public SaveResult update(UnaryOperator<Vault> change) {
        return storage.locked(() -> changeAlone(change));
    }

    private SaveResult changeAlone(UnaryOperator<Vault> change) {
        var contents = storage.read();
        var inspection = Inspection.of(contents, sealer);
        var obstacle = obstacle(contents, inspection);
        if (obstacle.isPresent()) {
            return new NotSaved(obstacle.get());
        }
        var newest = inspection.newest();
        var vault = change.apply(newest.isPresent() ? newest.get().vault() : Vault.EMPTY);
        var sealed = seal(newest, vault);
        return sealed.isPresent()
                ? write(sealed.get(), vault)
                : new NotSaved(SaveResult.Cause.STORAGE_FAILS);
    }

    /** Why nothing may be written; empty if it may. */
    static Optional<SaveResult.Cause> obstacle(Contents contents, Inspection inspection) {
        if (inspection.result() instanceof OpenResult.Newer) {
            return Optional.of(SaveResult.Cause.NEWER_VERSION);
        }
        if (inspection.result() instanceof OpenResult.Locked) {
            return Optional.of(SaveResult.Cause.LOCKED);
        }
        if (inspection.result() instanceof OpenResult.Unreadable unreadable) {
            return Optional.of(causeOf(unreadable.cause()));
        }
        // A database that does not answer may hold a newer generation: codes can be shown from the
        // mirror, but writing beside it would make two truths.
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

    private Optional<SealedVault> seal(Optional<Newest> newest, Vault vault) {
        return newest.isPresent()
                ? Optional.of(sealer.seal(newest.get().keys(), vault))
                : NewVault.seal(crypto, deviceKey, vault);
    }

    private SaveResult write(SealedVault sealed, Vault vault) {
        var text = sealed.print();
        if (text.length() > Json.MAX_LENGTH) {
            return new NotSaved(SaveResult.Cause.STORAGE_FULL);
        }
        // What is written must open by the very path that a later start takes, its key included.
        if (!opens(text, vault)) {
            return new NotSaved(SaveResult.Cause.STORAGE_FAILS);
        }
        var header = sealed.header();
        var witness = Witness.print(header.vaultId(), header.generation());
        var outcome = storage.writeDatabase(header.generation(), text, witness);
        var failure = failure(outcome, text);
        if (failure.isPresent()) {
            return new NotSaved(failure.get());
        }
        // The database has it; a mirror that fails now is healed by the next save.
        storage.writeMirror(text, witness);
        return new Saved(vault);
    }

    private Optional<SaveResult.Cause> failure(WriteOutcome outcome, String text) {
        if (outcome == WriteOutcome.FULL) {
            return Optional.of(SaveResult.Cause.STORAGE_FULL);
        }
        // That it authenticates was tried before.
        return outcome == WriteOutcome.WRITTEN && ReadBack.of(storage, text) == ReadBack.THERE
                ? Optional.empty()
                : Optional.of(SaveResult.Cause.STORAGE_FAILS);
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
