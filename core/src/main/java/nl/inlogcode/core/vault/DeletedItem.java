package nl.inlogcode.core.vault;

import java.util.Optional;

/**
 * An item in the bin, from which it can be put back.
 *
 * @param deletedAt seconds since 1970
 * @param position where it stood in the list, from 0
 * @param replacedBy the id of the item that took its place; absent: the user deleted it
 */
public record DeletedItem(
        VaultItem item, long deletedAt, int position, Optional<String> replacedBy) {
    public DeletedItem(VaultItem item, long deletedAt, int position) {
        this(item, deletedAt, position, Optional.empty());
    }

    /** When it cannot be put back any more, in seconds since 1970. */
    public long goneAt() {
        return deletedAt + Vault.BIN_SECONDS;
    }

    DeletedItem withItem(VaultItem newItem) {
        return new DeletedItem(newItem, deletedAt, position, replacedBy);
    }
}
