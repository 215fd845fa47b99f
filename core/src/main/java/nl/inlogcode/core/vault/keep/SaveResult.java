package nl.inlogcode.core.vault.keep;

import nl.inlogcode.core.vault.Vault;

/** What came of changing the vault. */
public sealed interface SaveResult {
    /**
     * The change is on disk.
     *
     * @param vault as it is now: the newest content with the change made on it
     */
    record Saved(Vault vault) implements SaveResult {}

    /** Nothing was changed. */
    record NotSaved(Cause cause) implements SaveResult {}

    /** Why not. One sentence each in every locale: {@code not_saved_<name>}. */
    enum Cause {
        STORAGE_FULL,
        STORAGE_FAILS,
        /** A newer release wrote the vault: this one only reads it. */
        NEWER_VERSION,
        /** The vault is locked. */
        LOCKED,
        /** The vault cannot be read, so nothing may be written over it. */
        UNREADABLE
    }
}
