package nl.inlogcode.extension.browser;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.JsonValue.JsonText;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * The sites that are filled by themselves: a list in storage.local, and for each of them a content
 * script of that site alone (WebExtensions: scripting). Browsers forget the scripts at an update of
 * the extension, so the list counts. Calls block.
 */
public final class SiteScripts {
    private static final String NAME = "byItself";

    private SiteScripts() {}

    /** The sites' origins. */
    public static List<String> sites() {
        var noted = Notes.read(Notes.Area.LOCAL, NAME).flatMap(notes -> notes.array(NAME));
        var sites = new ArrayList<String>();
        for (var one : noted.orElse(List.of())) {
            if (one instanceof JsonText site) {
                sites.add(site.value());
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
