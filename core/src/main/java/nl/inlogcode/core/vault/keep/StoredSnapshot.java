package nl.inlogcode.core.vault.keep;

/**
 * An earlier vault as it is stored.
 *
 * @param savedAt seconds since 1970; no two have the same
 * @param sealed as it was written, or what became of it
 */
public record StoredSnapshot(long savedAt, String sealed) {}
