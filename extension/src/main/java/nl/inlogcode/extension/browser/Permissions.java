package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;

/** What the user allowed for single sites (WebExtensions: permissions). */
public final class Permissions {
    private Permissions() {}

    /**
     * Whether a site may be read and filled at any time. Blocks.
     *
     * @param pattern a match pattern
     */
    public static boolean has(String pattern) {
        var answer = Pending.of(contains(Browser.api(), pattern)).await();
        return answer.isGiven() && answer.getValue().booleanValue();
    }

    @JSBody(
            params = {"api", "pattern"},
            script = "return api.permissions.contains({origins: [pattern]});")
    private static native JSPromise<JSBoolean> contains(JSObject api, String pattern);
}
