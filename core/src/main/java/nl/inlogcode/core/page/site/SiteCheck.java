package nl.inlogcode.core.page.site;

import java.util.List;
import java.util.Optional;

/**
 * Decides what a page's origin is to an account, by scheme, host and port alone. Anyone can give a
 * page any title and any picture; nobody can give it another's origin.
 */
public final class SiteCheck {
    private SiteCheck() {}

    /** True if an account's codes go to a page without a question; needs no suffixes. */
    public static boolean isSame(Origin here, List<Origin> known) {
        return known.contains(here);
    }

    /**
     * Decides.
     *
     * @param here the origin of the frame that would get the code
     * @param known the origins that the account's codes go to without a question
     */
    public static SiteDecision decide(Origin here, List<Origin> known, PublicSuffixes suffixes) {
        if (isSame(here, known)) {
            return new SiteDecision.Same();
        }
        if (known.isEmpty()) {
            return new SiteDecision.FirstSite();
        }
        Optional<SiteDecision> alike = Optional.empty();
        var host = new Host(here.host(), suffixes);
        for (var one : known) {
            var knownHost = new Host(one.host(), suffixes);
            if (isSameSite(host, knownHost)) {
                var plain = Address.reasons(here, one);
                if (plain.isEmpty()) {
                    return new SiteDecision.SameSiteOtherHost(one);
                }
                alike = Optional.of(new SiteDecision.LookAlike(one, plain));
            }
        }
        if (alike.isPresent()) {
            return alike.get();
        }
        return mostAlike(host, known, suffixes);
    }

    /** The known origin that there is most to say of. */
    private static SiteDecision mostAlike(Host here, List<Origin> known, PublicSuffixes suffixes) {
        SiteDecision decision = new SiteDecision.Other();
        int most = 0;
        for (var one : known) {
            var reasons = LookAlikes.reasons(here, new Host(one.host(), suffixes));
            if (reasons.size() > most) {
                most = reasons.size();
                decision = new SiteDecision.LookAlike(one, reasons);
            }
        }
        return decision;
    }

    /** Who rents a domain rents what is below it; addresses and bare names are only themselves. */
    private static boolean isSameSite(Host here, Host known) {
        return here.name().equals(known.name())
                || here.registrable()
                        && known.registrable()
                        && here.domain().equals(known.domain());
    }
}
