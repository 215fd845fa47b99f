package nl.inlogcode.core.vault.keep;

import nl.inlogcode.core.vault.keep.VaultStorage.StoreContent.Readable;

/** What a look at the database says of a text that was written to it. */
public enum ReadBack {
    /** The very text is there. */
    THERE,
    NOT_THERE,
    /** The database does not answer. */
    UNKNOWN;

    /** A reading that fails once says nothing about what was written. */
    private static final int ATTEMPTS = 2;

    public static ReadBack of(VaultStorage storage, String text) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (storage.readDatabase() instanceof Readable database) {
                return database.copies().contains(text) ? THERE : NOT_THERE;
            }
        }
        return UNKNOWN;
    }
}
