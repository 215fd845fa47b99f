package nl.inlogcode.core.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.button.FormTarget;
import nl.inlogcode.core.page.site.HostParts;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.page.site.SiteDecision;
import nl.inlogcode.core.page.site.SuffixSource;
import nl.inlogcode.core.vault.VaultItem;

/**
 * What has to be known before a code goes into a form that sends it elsewhere.
 *
 * @param page the page's own host, for reading
 * @param places each place, in the order of the form's ways
 * @param readyAt from when on a yes counts, in milliseconds since 1970: who is warned gets the time
 *     to read
 */
public record TargetQuestion(HostParts page, List<Place> places, long readyAt) {
    /**
     * One place.
     *
     * @param text the origin or the scheme
     * @param site what it is to the account's sites; empty if it is no site at all
     * @param plain it goes unencrypted from an encrypted page
     */
    public record Place(String text, Optional<SiteQuestion> site, boolean plain) {}

    public TargetQuestion {
        places = List.copyOf(places);
    }

    static TargetQuestion of(
            VaultItem item, Origin here, FormTarget sends, SuffixSource suffixes, long now) {
        var places = new ArrayList<Place>();
        long readyAt = now;
        for (var text : sends.places()) {
            var origin = Origin.parse(text);
            boolean plain =
                    here.scheme().equals("https")
                            && origin.isPresent()
                            && origin.get().scheme().equals("http");
            // Compared with the page's own site: an account without sites has this one by now.
            var known = item.sites().isEmpty() ? List.of(here.serialised()) : item.sites();
            var site = origin.map(one -> SiteQuestion.of(known, one, suffixes, now));
            places.add(new Place(text, site, plain));
            readyAt =
                    Math.max(
                            readyAt,
                            site.isPresent() ? site.get().readyAt() : SiteQuestion.later(now));
        }
        var page = HostParts.of(here, suffixes.of(List.of(here)));
        return new TargetQuestion(page, places, readyAt);
    }

    /** True if each place is another host of a site that the account knows. */
    public boolean isCalm() {
        for (var place : places) {
            if (place.plain()
                    || place.site().isEmpty()
                    || !isOfKnownSite(place.site().get().decision())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfKnownSite(SiteDecision decision) {
        return switch (decision) {
            case SiteDecision.Same() -> true;
            case SiteDecision.SameSiteOtherHost other -> true;
            case SiteDecision.FirstSite() -> false;
            case SiteDecision.LookAlike alike -> false;
            case SiteDecision.Other() -> false;
        };
    }
}
