package nl.inlogcode.core.settings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.settings.Restore.Verdict;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;

/** What is in a vault, quick to look up: a back-up may bring thousands. */
final class KnownItems {
    private final Map<SharedSecret, VaultItem> bySecret = new HashMap<>();
    private final Map<String, VaultItem> byLabel = new HashMap<>();
    private final Set<SharedSecret> deletedSecrets = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    KnownItems(Vault vault) {
        for (var item : vault.items()) {
            ids.add(item.id());
            bySecret.putIfAbsent(item.account().secret(), item);
            byLabel.putIfAbsent(label(item.account()), item);
        }
        for (var deleted : vault.bin()) {
            ids.add(deleted.item().id());
            deletedSecrets.add(deleted.item().account().secret());
        }
    }

    /** A label holds no control characters, so none is taken for another. */
    private static String label(Account account) {
        var shown = account.named(account.issuer(), account.accountName());
        return shown.issuer() + '\n' + shown.accountName();
    }

    /** By what makes the codes first: a name can be anything. */
    Verdict verdict(Account account) {
        var theirs = account.named(account.issuer(), account.accountName());
        var mine = bySecret.get(theirs.secret());
        if (mine == null) {
            mine = byLabel.get(label(theirs));
        }
        if (mine == null) {
            return new Verdict.New();
        }
        var known = mine.account();
        boolean names = !known.sameLabel(theirs);
        boolean codes = !known.named(theirs.issuer(), theirs.accountName()).equals(theirs);
        return names || codes ? new Verdict.Differs(mine, names, codes) : new Verdict.Same();
    }

    /** In the list or in the bin. */
    boolean has(VaultItem item) {
        return ids.contains(item.id())
                || bySecret.containsKey(item.account().secret())
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
