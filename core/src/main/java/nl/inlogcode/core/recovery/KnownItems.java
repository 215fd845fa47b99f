package nl.inlogcode.core.recovery;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.recovery.Restore.Verdict;
import nl.inlogcode.core.transfer.Comparison;
import nl.inlogcode.core.transfer.Comparison.Match;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;

/** What is in a vault and its bin, quick to look up: a back-up may bring thousands. */
final class KnownItems {
    private final Comparison comparison;
    private final Set<SharedSecret> deletedSecrets = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    KnownItems(Vault vault) {
        comparison = new Comparison(vault);
        for (var item : vault.items()) {
            ids.add(item.id());
        }
        for (var deleted : vault.bin()) {
            ids.add(deleted.item().id());
            deletedSecrets.add(deleted.item().account().secret());
        }
    }

    Verdict verdict(Account account) {
        return switch (comparison.of(account)) {
            case Match.New fresh -> new Verdict.New();
            case Match.Here here -> verdict(here);
            case Match.OtherSecret other -> new Verdict.Differs(other.item(), false, true);
        };
    }

    private static Verdict verdict(Match.Here here) {
        boolean codes = here.settings() || here.counter();
        return here.names() || codes
                ? new Verdict.Differs(here.item(), here.names(), codes)
                : new Verdict.Same();
    }

    /** In the list or in the bin. */
    boolean has(VaultItem item) {
        return ids.contains(item.id())
                || comparison.of(item.account()) instanceof Match.Here
                || deletedSecrets.contains(item.account().secret());
    }

    /** The item, under another id if its own is taken; that id is taken then. */
    VaultItem withUnusedId(VaultItem item, Supplier<String> newId) {
        if (ids.add(item.id())) {
            return item;
        }
        var id = newId.get();
        ids.add(id);
        return item.withId(id);
    }
}
