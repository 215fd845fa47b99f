package nl.inlogcode.extension.browser;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/**
 * The sites that are filled by themselves: a list in storage.local, and for each of them a content
 * script of that site alone (WebExtensions: scripting). Browsers forget the scripts at an update of
 * the extension, so the list counts. Calls block.
 */
public final class SiteScripts {
    private SiteScripts() {}

    /** The sites' origins. */
    public static List<String> sites() {
        var answer = Pending.within(Pending.FOR_A_SETTING, get(Browser.api())).await();
        var sites = new ArrayList<String>();
        if (answer.isGiven()) {
            for (int i = 0; i < answer.getValue().getLength(); i++) {
                sites.add(answer.getValue().get(i).stringValue());
            }
        }
        return sites;
    }

    /**
     * Adds a site, or renews its script.
     *
     * @param pattern of its pages
     * @return false if the browser refuses
     */
    public static boolean add(String site, String pattern) {
        return Pending.of(added(site, pattern)).await().isGiven();
    }

    public static void remove(String site) {
        Pending.of(removed(site)).await();
    }

    @JSBody(
            params = "api",
            script =
                    "return api.storage.local.get({byItself: []}).then(function(all) {"
                            + " return all.byItself; });")
    private static native JSPromise<JSArrayReader<JSString>> get(JSObject api);

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
