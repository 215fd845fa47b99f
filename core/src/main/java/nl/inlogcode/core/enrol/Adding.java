package nl.inlogcode.core.enrol;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.vault.ItemText;
import nl.inlogcode.core.vault.KnownSite;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;

/**
 * The item that is being added: made once, noted for the background worker, and saved by either of
 * them under the same id. Blocks nowhere, for it is begun within the click.
 */
final class Adding {
    private final AddNote note;
    private final Clock clock;
    private final Supplier<String> newId;
    private Optional<VaultItem> begun = Optional.empty();

    Adding(AddNote note, Clock clock, Supplier<String> newId) {
        this.note = note;
        this.clock = clock;
        this.newId = newId;
    }

    /**
     * The item of an account; one that was begun and did not get saved keeps its id.
     *
     * @param sites where it was found
     * @param old the item whose place it takes
     */
    VaultItem begin(Account account, List<String> sites, Optional<VaultItem> old) {
        if (begun.isEmpty() || !isOf(begun.get(), account, sites, old)) {
            drop();
            begun = Optional.of(item(account, sites, old));
        }
        var item = begun.get();
        note.begin(item.id(), ItemText.print(item));
        return item;
    }

    private static boolean isOf(
            VaultItem item, Account account, List<String> sites, Optional<VaultItem> old) {
        var replaced = old.isPresent() ? Optional.of(old.get().id()) : Optional.<String>empty();
        return item.account().equals(account)
                && item.sites().containsAll(sites)
                && item.replaces().equals(replaced);
    }

    private VaultItem item(Account account, List<String> sites, Optional<VaultItem> old) {
        long now = clock.now() / 1000;
        var known = old.isPresent() ? old.get().knownSites() : List.<KnownSite>of();
        var fresh = VaultItem.enrolled(newId.get(), account, known, now);
        for (var site : sites) {
            fresh = fresh.withSite(new KnownSite(site, now, KnownSite.How.ENROLLED));
        }
        return old.isPresent()
                ? fresh.replacing(Optional.of(old.get().id())).withExtras(old.get().extras())
                : fresh;
    }

    /**
     * The background worker was faster, and this popup has seen it: it is not to be called known.
     */
    boolean isFinished(Account account, Vault vault) {
        return begun.isPresent()
                && begun.get().account().equals(account)
                && vault.find(begun.get().id()).isPresent();
    }

    /** It is in the vault. */
    void ended() {
        drop();
        begun = Optional.empty();
    }

    /** It is not to be added now. If it is later, that is the same item. */
    void drop() {
        if (begun.isPresent()) {
            note.end(begun.get().id());
        }
    }
}
