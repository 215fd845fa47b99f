package nl.inlogcode.core.vault;

import java.util.Optional;

/** Accounts whose code a site made anew: the old one can be had back for some days. */
public final class Renewals {
    /** How long a renewal can be taken back, in seconds: 7 days. */
    public static final long SECONDS = 7L * 24 * 60 * 60;

    private Renewals() {}

    /**
     * What an item took the place of, if that is in the bin and not for too long: the last one that
     * was ever used, if a chain of renewals went together.
     *
     * @param now seconds since 1970
     */
    public static Optional<DeletedItem> old(Vault vault, VaultItem renewed, long now) {
        var first = Optional.<DeletedItem>empty();
        // The last link of a chain went into the bin first.
        for (var deleted : vault.bin()) {
            if (deleted.replacedBy().isPresent()
                    && deleted.replacedBy().get().equals(renewed.id())
                    && now - deleted.deletedAt() < SECONDS) {
                if (deleted.item().usedAt().isPresent()) {
                    return Optional.of(deleted);
                }
                first = first.or(() -> Optional.of(deleted));
            }
        }
        return first;
    }

    /** Puts the old one back, and the new one into the bin; nothing if that cannot be done. */
    public static Vault takeBack(Vault vault, String renewed, String old, long now) {
        boolean isThere = false;
        for (var deleted : vault.bin()) {
            isThere |= deleted.item().id().equals(old);
        }
        return isThere && vault.find(renewed).isPresent()
                ? vault.delete(renewed, now).restore(old)
                : vault;
    }
}
