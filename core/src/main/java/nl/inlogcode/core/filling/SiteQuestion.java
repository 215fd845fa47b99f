package nl.inlogcode.core.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.site.HostParts;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.page.site.SiteCheck;
import nl.inlogcode.core.page.site.SiteDecision;
import nl.inlogcode.core.page.site.SuffixSource;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.vault.VaultItem;

/**
 * What has to be known before a code goes to another site than its own.
 *
 * @param decision what the page's site is to the account
 * @param here the page's host, for reading
 * @param known the account's own host that it is compared with, if the account knows one
 * @param readyAt from when on a yes counts, in milliseconds since 1970: who is warned gets the time
 *     to read
 */
public record SiteQuestion(
        SiteDecision decision, HostParts here, Optional<HostParts> known, long readyAt) {
    /**
     * True if a yes counts once only, unless the user wants it remembered: a mistake must not last.
     */
    public boolean isWarning() {
        return !isCalm(decision);
    }

    private static boolean isCalm(SiteDecision decision) {
        return switch (decision) {
            case SiteDecision.Same() -> true;
            case SiteDecision.FirstSite() -> true;
            case SiteDecision.SameSiteOtherHost other -> true;
            case SiteDecision.LookAlike alike -> false;
            case SiteDecision.Other() -> false;
        };
    }

    static SiteQuestion of(VaultItem item, Origin here, SuffixSource source, long now) {
        return of(item.sites(), here, source, now);
    }

    static SiteQuestion of(List<String> known, Origin here, SuffixSource source, long now) {
        var sites = new ArrayList<Origin>();
        for (var site : known) {
            Origin.parse(site).ifPresent(sites::add);
        }
        var asked = new ArrayList<>(sites);
        asked.add(here);
        var suffixes = source.of(asked);
        var decision = SiteCheck.decide(here, sites, suffixes);
        Optional<Origin> nearest =
                switch (decision) {
                    case SiteDecision.LookAlike alike -> Optional.of(alike.known());
                    case SiteDecision.SameSiteOtherHost other -> Optional.of(other.known());
                    case SiteDecision.Same() -> sites.stream().findFirst();
                    case SiteDecision.FirstSite() -> sites.stream().findFirst();
                    case SiteDecision.Other() -> sites.stream().findFirst();
                };
        return new SiteQuestion(
                decision,
                HostParts.of(here, suffixes),
                nearest.isPresent()
                        ? Optional.of(HostParts.of(nearest.get(), suffixes))
                        : Optional.empty(),
                isCalm(decision) ? now : later(now));
    }

    /** When there was time to read a warning. */
    static long later(long now) {
        return now + Card.READING;
    }
}
