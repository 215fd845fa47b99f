package nl.inlogcode.core.filling;

import nl.inlogcode.core.page.site.Origin;

/**
 * The sites that the user lets Inlogcode fill by itself, in the browser's own terms. Calls block.
 */
public interface SiteAccess {
    /** True if the user wanted it and the browser still allows it. */
    boolean fillsByItself(Origin site);

    /**
     * From now on, on this site; the browser has been asked.
     *
     * @return false if the browser does not do it
     */
    boolean start(Origin site);

    /** No longer, and what the browser allowed for it is given back. */
    void stop(Origin site);

    /**
     * What the browser allowed for one filling is given back, unless the site is filled by itself.
     */
    void giveBack(Origin site);
}
