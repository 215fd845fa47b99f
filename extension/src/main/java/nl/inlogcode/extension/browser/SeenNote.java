package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/**
 * What was seen on a page, on its way from the popup to the settings page (storage.session): never
 * on a disk, gone when it is read or the browser closes. Calls block.
 */
public final class SeenNote {
    private SeenNote() {}

    public static void write(String text) {
        set(Browser.api(), text).await();
    }

    /**
     * Takes the note away.
     *
     * @return empty text if there is none, or none to be had
     */
    public static String take() {
        var answer = Pending.within(Pending.FOR_A_SETTING, taken(Browser.api())).await();
        return answer.isGiven() ? answer.getValue().stringValue() : "";
    }

    @JSBody(
            params = {"api", "text"},
            script = "return api.storage.session.set({seen: text});")
    private static native JSPromise<JSObject> set(JSObject api, String text);

    @JSBody(
            params = "api",
            script =
                    "return api.storage.session.get({seen: ''}).then(function(all) {"
                            + " return all.seen ? api.storage.session.remove('seen')"
                            + ".then(function() { return String(all.seen); }) : ''; });")
    private static native JSPromise<JSString> taken(JSObject api);
}
