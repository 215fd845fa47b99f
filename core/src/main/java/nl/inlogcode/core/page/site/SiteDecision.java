package nl.inlogcode.core.page.site;

import java.util.List;

/** What a page's origin is to an account. Only {@link Same} is filled without a question. */
public sealed interface SiteDecision {
    /** Exactly one of the account's origins. */
    record Same() implements SiteDecision {}

    /** The account knows no site yet: it was typed in or imported. The first is asked for. */
    record FirstSite() implements SiteDecision {}

    /**
     * Another host of the same registrable domain, encrypted, at the usual port.
     *
     * @param known the account's origin that is nearest
     */
    record SameSiteOtherHost(Origin known) implements SiteDecision {}

    /**
     * Not a site of the account, and it looks like one.
     *
     * @param known the account's origin that it looks like
     * @param reasons at least one, in the order of the enum
     */
    record LookAlike(Origin known, List<LookAlikeReason> reasons) implements SiteDecision {
        public LookAlike {
            reasons = List.copyOf(reasons);
        }
    }

    /** Some other site. */
    record Other() implements SiteDecision {}
}
