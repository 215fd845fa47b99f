package nl.inlogcode.core.enrol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MigrationEntry;
import nl.inlogcode.core.otpauth.MigrationResult;
import nl.inlogcode.core.otpauth.MigrationUri;
import nl.inlogcode.core.otpauth.OtpauthResult;
import nl.inlogcode.core.otpauth.OtpauthUri;
import nl.inlogcode.core.otpauth.Rejection;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.vault.Vault;

/** What parts of a page that are of other sites offer: named as such, and never a renewal. */
final class ForeignOffers {
    private final Vault vault;
    private final List<Candidate> candidates = new ArrayList<>();
    private Optional<Rejection> refused = Optional.empty();

    private ForeignOffers(Vault vault) {
        this.vault = vault;
    }

    static Card card(List<ForeignText> texts, Vault vault) {
        var offers = new ForeignOffers(vault);
        texts.forEach(offers::take);
        if (offers.candidates.isEmpty()) {
            return new EnrolCard.Refused(offers.refused.orElse(Rejection.NOT_OTPAUTH));
        }
        return offers.candidates.size() == 1
                ? new EnrolCard.Offer(offers.candidates.get(0), Optional.empty())
                : new EnrolCard.Choose(offers.candidates);
    }

    private void take(ForeignText foreign) {
        if (MigrationUri.isMigration(foreign.text())) {
            takeAll(foreign);
            return;
        }
        switch (OtpauthUri.parse(foreign.text())) {
            case OtpauthResult.Parsed parsed -> add(parsed.account(), foreign.site());
            case OtpauthResult.Rejected rejected -> refuse(rejected.reason());
        }
    }

    private void takeAll(ForeignText foreign) {
        switch (MigrationUri.parse(foreign.text())) {
            case MigrationResult.Rejected rejected -> refuse(rejected.reason());
            case MigrationResult.Parsed parsed -> {
                for (var entry : parsed.part().entries()) {
                    if (entry instanceof MigrationEntry.Accepted accepted) {
                        add(accepted.account(), foreign.site());
                    }
                }
            }
        }
    }

    private void refuse(Rejection reason) {
        refused = refused.or(() -> Optional.of(reason));
    }

    private void add(Account account, Optional<Origin> site) {
        for (var candidate : candidates) {
            if (candidate.account().secret().equals(account.secret())) {
                return;
            }
        }
        candidates.add(Candidate.ofForeign(account, site, vault));
    }
}
