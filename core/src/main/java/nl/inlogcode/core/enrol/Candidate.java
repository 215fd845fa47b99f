package nl.inlogcode.core.enrol;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.transfer.Comparison;
import nl.inlogcode.core.transfer.Comparison.Match;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;

/** An account that was seen and could be added, held against what the vault has. */
public sealed interface Candidate {
    Account account();

    /** Not in the vault. */
    record New(Account account) implements Candidate {}

    /** Exactly this one is in the vault. */
    record Known(Account account, VaultItem item) implements Candidate {}

    /** The vault has one with this site and label and another secret: the site made a new code. */
    record Renewed(Account account, VaultItem old) implements Candidate {}

    /**
     * Seen in a part of the page that is of another site: that site may show whatever it wants, so
     * it renews nothing and belongs to no site yet.
     *
     * @param site that the part was loaded from; empty if it has none that can be told
     */
    record Foreign(Account account, Optional<Origin> site) implements Candidate {}

    /** One that a part of the page shows which is of another site. */
    static Candidate ofForeign(Account account, Optional<Origin> site, Vault vault) {
        return new Comparison(vault).of(account) instanceof Match.Here here
                ? new Known(account, here.item())
                : new Foreign(account, site);
    }

    /**
     * @param sites the origin where it was seen, if it has one
     */
    static Candidate of(Account account, List<String> sites, Vault vault) {
        return switch (new Comparison(vault).of(account, sites)) {
            case Match.New fresh -> new New(account);
            case Match.Here here -> new Known(account, here.item());
            case Match.OtherSecret other -> new Renewed(account, other.item());
        };
    }
}
