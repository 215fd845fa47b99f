package nl.inlogcode.core.vault;

/**
 * An item in the bin, from which it can be put back.
 *
 * @param deletedAt seconds since 1970
 * @param position where it stood in the list, from 0
 */
public record DeletedItem(VaultItem item, long deletedAt, int position) {
    /** When it cannot be put back any more, in seconds since 1970. */
    public long goneAt() {
        return deletedAt + Vault.BIN_SECONDS;
    }
}
