package nl.inlogcode.extension.browser;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.JsonValue.JsonText;
import nl.inlogcode.core.filling.SiteAccess;
import nl.inlogcode.core.page.site.Origin;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * The sites that are filled by themselves: a list in storage.local, and for each of them a content
 * script of that site alone (WebExtensions: scripting). Browsers forget the scripts at an update of
 * the extension, so the list counts. Calls block.
 */
public final class SiteScripts implements SiteAccess {
    private static final String NAME = "byItself";

    /** The sites' origins. */
    private static List<String> sites() {
        var noted = Notes.read(Notes.Area.LOCAL, NAME).flatMap(notes -> notes.array(NAME));
        var sites = new ArrayList<String>();
        for (var one : noted.orElse(List.of())) {
            if (one instanceof JsonText site) {
                sites.add(site.value());
            }
        }
        return sites;
    }

    @Override
    public boolean fillsByItself(Origin site) {
        return sites().contains(site.serialised()) && Permissions.has(site);
    }

    @Override
    public boolean start(Origin site) {
        return Pending.of(added(site.serialised(), Permissions.patternOf(site))).await().isGiven();
    }

    @Override
    public void stop(Origin site) {
        Pending.of(removed(site.serialised())).await();
        giveBack(site);
    }

    @Override
    public void giveBack(Origin site) {
        var pattern = Permissions.patternOf(site);
        // The site, or another port of the host, may be filled by itself.
        for (var other : sites()) {
            var origin = Origin.parse(other);
            if (origin.isPresent() && Permissions.patternOf(origin.get()).equals(pattern)) {
                return;
            }
        }
        Permissions.remove(site);
    }

    /** What the browser allows no more is over, whoever took it back. */
    public void forgetRemoved() {
        for (var site : sites()) {
            var origin = Origin.parse(site);
            if (origin.isEmpty() || !Permissions.has(origin.get())) {
                Pending.of(removed(site)).await();
            }
        }
    }

    /** Browsers forget scripts when the extension is updated. */
    public void renew() {
        forgetRemoved();
        for (var site : sites()) {
            start(Origin.parse(site).orElseThrow());
        }
    }

    @JSBody(
            params = {"site", "pattern"},
            imports = @JSBodyImport(alias = "scripting", fromModule = "door/scripting.js"),
            script = "return scripting.addSite(site, pattern);")
    private static native JSPromise<JSObject> added(String site, String pattern);

    @JSBody(
            params = "site",
            imports = @JSBodyImport(alias = "scripting", fromModule = "door/scripting.js"),
            script = "return scripting.removeSite(site);")
    private static native JSPromise<JSObject> removed(String site);
}
