package nl.inlogcode.extension.browser;

import nl.inlogcode.core.page.site.Origin;

/** The match pattern of a site, as permissions and content scripts want it. */
public final class SitePattern {
    private SitePattern() {}

    /**
     * All pages of scheme and host. Firefox knows no ports in patterns: whoever uses one compares
     * the origin itself besides.
     */
    public static String of(Origin origin) {
        return origin.scheme() + "://" + origin.host() + "/*";
    }
}
