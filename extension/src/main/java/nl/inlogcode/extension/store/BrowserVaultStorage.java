package nl.inlogcode.extension.store;

import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.vault.keep.Erasure;
import nl.inlogcode.core.vault.keep.VaultStorage;
import nl.inlogcode.extension.browser.Locks;
import nl.inlogcode.extension.browser.Pending;
import nl.inlogcode.extension.browser.StoredCopies;
import nl.inlogcode.extension.browser.StoredCopies.TimedCopies;
import nl.inlogcode.extension.browser.VaultDatabase;
import nl.inlogcode.extension.browser.VaultMirror;

/** The vault's stores, and erasing them: IndexedDB, and storage.local as the mirror. */
public final class BrowserVaultStorage implements VaultStorage, Erasure {
    private static final String LOCK = "inlogcode-vault";

    @Override
    public Contents read() {
        var database = VaultDatabase.read();
        var mirror = VaultMirror.read();
        // Blocks for a moment, while the two are on their way.
        var sign = Optional.ofNullable(VaultMirror.readSign());
        return new Contents(contentOf(database), contentOf(mirror), sign);
    }

    @Override
    public StoreContent readDatabase() {
        return contentOf(VaultDatabase.read());
    }

    @Override
    public StoredSnapshots readSnapshots() {
        var answer = VaultDatabase.readSnapshots().await();
        return answer.isGiven()
                ? new StoredSnapshots.Readable(
                        TimedCopies.snapshots(answer.getValue()),
                        TimedCopies.aside(answer.getValue()))
                : new StoredSnapshots.Failing();
    }

    @Override
    public WriteOutcome writeDatabase(DatabaseWrite write) {
        return outcomeOf(VaultDatabase.write(write));
    }

    @Override
    public WriteOutcome writeMirror(String sealed, String witness) {
        VaultMirror.writeSign(witness);
        return outcomeOf(VaultMirror.write(sealed, witness));
    }

    @Override
    public <T> Optional<T> locked(Work<T> work) {
        var lock = Locks.take(LOCK);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.run());
        } finally {
            lock.get().release();
        }
    }

    @Override
    public boolean mark() {
        return VaultDatabase.mark().await().isGiven();
    }

    @Override
    public boolean eraseMirror() {
        VaultMirror.eraseSign();
        return VaultMirror.erase().await().isGiven();
    }

    @Override
    public boolean eraseDatabase() {
        return VaultDatabase.erase().await().isGiven();
    }

    private static StoreContent contentOf(Pending<StoredCopies> reading) {
        var answer = reading.await();
        if (!answer.isGiven()) {
            return new StoreContent.Failing();
        }
        var stored = answer.getValue();
        return new StoreContent.Readable(
                StoredCopies.texts(stored),
                stored.isWitnessed() ? Optional.of(stored.getWitness()) : Optional.empty(),
                stored.isErasing());
    }

    private static WriteOutcome outcomeOf(Pending<?> writing) {
        var answer = writing.await();
        if (answer.isGiven()) {
            return WriteOutcome.WRITTEN;
        }
        // QuotaExceededError, QUOTA_BYTES quota exceeded, NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR.
        return Ascii.lower(answer.getError()).contains("quota")
                ? WriteOutcome.FULL
                : WriteOutcome.FAILS;
    }
}
