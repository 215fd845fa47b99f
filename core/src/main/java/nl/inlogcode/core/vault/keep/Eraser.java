package nl.inlogcode.core.vault.keep;

import nl.inlogcode.core.vault.DeviceKey;
import nl.inlogcode.core.vault.VaultSession;
import nl.inlogcode.core.vault.keep.VaultStorage.StoreContent;
import nl.inlogcode.core.vault.keep.VaultStorage.StoreContent.Readable;

/**
 * "Alles wissen" (vault-format.md section 6.7): a mark, the keys, then what they opened. Wherever
 * it breaks off, the vault is still whole (no mark yet) or counts as erased and the next start ends
 * it (marked).
 */
public final class Eraser {
    private final VaultStorage storage;
    private final Erasure erasure;
    private final DeviceKey deviceKey;
    private final VaultSession session;

    public Eraser(VaultPorts ports) {
        storage = ports.storage();
        erasure = ports.erasure();
        deviceKey = ports.deviceKey();
        session = ports.session();
    }

    /** To be called after a clear question only: nothing brings the vault back. */
    public EraseResult erase() {
        return storage.locked(
                        () -> {
                            // A mark that may be there after all counts: whoever asks the
                            // database what it holds decides, now and at each later start.
                            if (!erasure.mark() && !isMarked()) {
                                return EraseResult.NOT_BEGUN;
                            }
                            return finish() ? EraseResult.ERASED : EraseResult.NOT_ENDED;
                        })
                .orElse(EraseResult.NOT_BEGUN);
    }

    private boolean isMarked() {
        return storage.readDatabase() instanceof Readable database && database.erasing();
    }

    /**
     * Ends what was begun. To be called under the lock, where there is a mark.
     *
     * @return false if the storage did not let it; the mark stays
     */
    boolean finish() {
        if (!deviceKey.delete() || !session.forget() || !erasure.eraseMirror()) {
            return false;
        }
        // The mark goes last, and only once nothing is left that it speaks of.
        var left = storage.read();
        return isGone(left.mirror())
                && left.sign().isEmpty()
                && erasure.eraseDatabase()
                && isGone(storage.readDatabase());
    }

    private static boolean isGone(StoreContent store) {
        return store instanceof Readable readable
                && readable.copies().isEmpty()
                && readable.witness().isEmpty()
                && !readable.erasing();
    }
}
