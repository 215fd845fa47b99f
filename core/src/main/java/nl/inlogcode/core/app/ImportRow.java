package nl.inlogcode.core.app;

import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MigrationEntry;
import nl.inlogcode.core.transfer.Comparison;
import nl.inlogcode.core.transfer.Comparison.Match;
import nl.inlogcode.core.vault.VaultItem;

/** One account of an export, held against what the vault has. */
public sealed interface ImportRow {
    /** Not in the vault. */
    record New(Account account) implements ImportRow {}

    /** In the vault, under this name or another: it makes the same codes. */
    record Known(Account account, VaultItem item) implements ImportRow {}

    /** The vault has one with this label or secret that makes other codes: both are kept. */
    record Beside(Account account) implements ImportRow {}

    /** It cannot be honoured; nothing of it is added. */
    record Refused(MigrationEntry.Refused entry) implements ImportRow {}

    static ImportRow of(MigrationEntry entry, Comparison vault) {
        return entry instanceof MigrationEntry.Accepted accepted
                ? of(accepted.account(), vault)
                : new Refused((MigrationEntry.Refused) entry);
    }

    static ImportRow of(Account account, Comparison vault) {
        var match = vault.of(account);
        if (match instanceof Match.New) {
            return new New(account);
        }
        return match instanceof Match.Here here && !here.settings()
                ? new Known(account, here.item())
                : new Beside(account);
    }

    /** True for what adding all adds. */
    default boolean isToBeAdded() {
        return this instanceof New || this instanceof Beside;
    }
}
