package nl.inlogcode.core.enrol;

import java.util.ArrayList;
import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.page.site.HostParts;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.page.site.SiteCheck;
import nl.inlogcode.core.page.site.SiteDecision;
import nl.inlogcode.core.page.site.SuffixSource;
import nl.inlogcode.core.page.site.SuffixTable;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.vault.Vault;

/**
 * The site that an account which is offered would be for, and whether that is odd: another account
 * of this issuer is for another site.
 *
 * @param host of the page, for reading
 * @param odd what the site is to that account, if it is odd
 * @param known that account's host
 * @param readyAt from when on a yes counts, in milliseconds since 1970
 */
public record OfferedSite(
        HostParts host, Optional<SiteDecision> odd, Optional<HostParts> known, long readyAt) {
    /**
     * @param here the page's origin
     * @param now milliseconds since 1970
     */
    static OfferedSite of(
            Account account, Origin here, Vault vault, SuffixSource source, long now) {
        var sites = sitesOf(account.issuer(), vault);
        if (sites.isEmpty() || SiteCheck.isSame(here, sites)) {
            // The list of suffixes takes a worker to start: not for every account that is added.
            var host = HostParts.of(here, SuffixTable.UNKNOWN);
            return new OfferedSite(host, Optional.empty(), Optional.empty(), now);
        }
        var asked = new ArrayList<>(sites);
        asked.add(here);
        var suffixes = source.of(asked);
        var host = HostParts.of(here, suffixes);
        var decision = SiteCheck.decide(here, sites, suffixes);
        var calm = new OfferedSite(host, Optional.empty(), Optional.empty(), now);
        return switch (decision) {
            case SiteDecision.LookAlike alike ->
                    new OfferedSite(
                            host,
                            Optional.of(decision),
                            Optional.of(HostParts.of(alike.known(), suffixes)),
                            now + Card.READING);
            case SiteDecision.Other() ->
                    new OfferedSite(
                            host,
                            Optional.of(decision),
                            Optional.of(HostParts.of(sites.get(0), suffixes)),
                            now);
            case SiteDecision.Same() -> calm;
            case SiteDecision.FirstSite() -> calm;
            case SiteDecision.SameSiteOtherHost other -> calm;
        };
    }

    /** Those of all accounts of an issuer. Who names none says nothing of whose it is. */
    private static ArrayList<Origin> sitesOf(String issuer, Vault vault) {
        var sites = new ArrayList<Origin>();
        var wanted = Ascii.lower(issuer.trim());
        if (wanted.isEmpty()) {
            return sites;
        }
        for (var item : vault.items()) {
            if (Ascii.lower(item.account().issuer().trim()).equals(wanted)) {
                for (var site : item.sites()) {
                    Origin.parse(site).ifPresent(sites::add);
                }
            }
        }
        return sites;
    }
}
