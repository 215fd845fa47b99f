package nl.inlogcode.core.app;

import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MigrationEntry;
import nl.inlogcode.core.otpauth.MovingFactor.CounterBased;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;

/** One account of an export, held against what the vault has. */
public sealed interface ImportRow {
    /** Not in the vault. */
    record New(Account account) implements ImportRow {}

    /** In the vault, under this name or another: it makes the same codes. */
    record Known(Account account, VaultItem item) implements ImportRow {}

    /** The vault has one with this label that makes other codes: both are kept. */
    record Beside(Account account) implements ImportRow {}

    /** It cannot be honoured; nothing of it is added. */
    record Refused(MigrationEntry.Refused entry) implements ImportRow {}

    static ImportRow of(MigrationEntry entry, Vault vault) {
        return entry instanceof MigrationEntry.Accepted accepted
                ? of(accepted.account(), vault)
                : new Refused((MigrationEntry.Refused) entry);
    }

    static ImportRow of(Account account, Vault vault) {
        for (var item : vault.items()) {
            if (sameCodes(item.account(), account)) {
                return new Known(account, item);
            }
        }
        for (var item : vault.items()) {
            if (item.account().sameLabel(account)) {
                return new Beside(account);
            }
        }
        return new New(account);
    }

    /** True for what adding all adds. */
    default boolean isToBeAdded() {
        return this instanceof New || this instanceof Beside;
    }

    /**
     * True if both make the same codes. Of accounts that count, the counters may differ: the
     * vault's own is kept, since it moved with each code that was handed out here.
     */
    static boolean sameCodes(Account one, Account other) {
        boolean counted = one.movingFactor() instanceof CounterBased;
        boolean otherCounted = other.movingFactor() instanceof CounterBased;
        return one.secret().equals(other.secret())
                && one.alphabet() == other.alphabet()
                && one.algorithm() == other.algorithm()
                && one.digits() == other.digits()
                && (counted && otherCounted || one.movingFactor().equals(other.movingFactor()));
    }
}
