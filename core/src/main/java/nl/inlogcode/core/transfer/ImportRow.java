package nl.inlogcode.core.transfer;

import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MigrationEntry;
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
        return switch (entry) {
            case MigrationEntry.Accepted accepted -> of(accepted.account(), vault);
            case MigrationEntry.Refused refused -> new Refused(refused);
        };
    }

    static ImportRow of(Account account, Comparison vault) {
        return switch (vault.of(account)) {
            case Match.New fresh -> new New(account);
            case Match.Here here ->
                    here.settings() ? new Beside(account) : new Known(account, here.item());
            case Match.OtherSecret other -> new Beside(account);
        };
    }

    /** True for what adding all adds. */
    default boolean isToBeAdded() {
        return switch (this) {
            case New fresh -> true;
            case Beside beside -> true;
            case Known known -> false;
            case Refused refused -> false;
        };
    }
}
