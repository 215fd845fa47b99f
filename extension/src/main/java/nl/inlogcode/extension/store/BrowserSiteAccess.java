package nl.inlogcode.extension.store;

import nl.inlogcode.core.app.SiteAccess;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.extension.browser.Permissions;
import nl.inlogcode.extension.browser.SiteScripts;

/** The sites that are filled by themselves, in this browser. */
public final class BrowserSiteAccess implements SiteAccess {
    @Override
    public boolean fillsByItself(Origin site) {
        return SiteScripts.sites().contains(site.serialised()) && Permissions.has(site);
    }

    @Override
    public boolean start(Origin site) {
        return SiteScripts.add(site.serialised(), Permissions.patternOf(site));
    }

    @Override
    public void stop(Origin site) {
        SiteScripts.remove(site.serialised());
        giveBack(site);
    }

    @Override
    public void giveBack(Origin site) {
        var pattern = Permissions.patternOf(site);
        // The site, or another port of the host, may be filled by itself.
        for (var other : SiteScripts.sites()) {
            var origin = Origin.parse(other);
            if (origin.isPresent() && Permissions.patternOf(origin.get()).equals(pattern)) {
                return;
            }
        }
        Permissions.remove(site);
    }

    /** What the browser allows no more is over, whoever took it back. */
    public void forgetRemoved() {
        for (var site : SiteScripts.sites()) {
            var origin = Origin.parse(site);
            if (origin.isEmpty() || !Permissions.has(origin.get())) {
                SiteScripts.remove(site);
            }
        }
    }

    /** Browsers forget scripts when the extension is updated. */
    public void renew() {
        forgetRemoved();
        for (var site : SiteScripts.sites()) {
            start(Origin.parse(site).orElseThrow());
        }
    }
}
