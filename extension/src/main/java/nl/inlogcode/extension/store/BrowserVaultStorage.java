package nl.inlogcode.extension.store;

import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.vault.VaultStorage;
import nl.inlogcode.extension.browser.Locks;
import nl.inlogcode.extension.browser.Pending;
import nl.inlogcode.extension.browser.StoredCopies;
import nl.inlogcode.extension.browser.VaultDatabase;
import nl.inlogcode.extension.browser.VaultMirror;

/** The vault's stores: IndexedDB, and storage.local as the mirror. */
public final class BrowserVaultStorage implements VaultStorage {
    private static final String LOCK = "inlogcode-vault";

    @Override
    public Contents read() {
        var database = VaultDatabase.read();
        var mirror = VaultMirror.read();
        return new Contents(contentOf(database), contentOf(mirror));
    }

    @Override
    public StoreContent readDatabase() {
        return contentOf(VaultDatabase.read());
    }

    @Override
    public WriteOutcome writeDatabase(long generation, String sealed, String witness) {
        return outcomeOf(VaultDatabase.write(generation, GENERATIONS, sealed, witness));
    }

    @Override
    public WriteOutcome replaceDatabase(long generation, String sealed, String witness) {
        return outcomeOf(VaultDatabase.write(generation, 1, sealed, witness));
    }

    @Override
    public WriteOutcome writeMirror(String sealed, String witness) {
        return outcomeOf(VaultMirror.write(sealed, witness));
    }

    @Override
    public <T> T locked(Work<T> work) {
        var lock = Locks.take(LOCK);
        try {
            return work.run();
        } finally {
            lock.release();
        }
    }

    private static StoreContent contentOf(Pending<StoredCopies> reading) {
        var answer = reading.await();
        return answer.isGiven()
                ? new StoreContent.Readable(
                        StoredCopies.texts(answer.getValue()), answer.getValue().hasWitness())
                : new StoreContent.Failing();
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
