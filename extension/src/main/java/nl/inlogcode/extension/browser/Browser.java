package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What runs here: a version of ours, in some browser. */
public final class Browser {
    private Browser() {}

    /** Our version, as the manifest has it. */
    public static String productVersion() {
        return productVersion(api());
    }

    /** What the browser calls itself to every site (RFC 9110, section 10.1.5). */
    @JSBody(script = "return navigator.userAgent;")
    public static native String userAgent();

    /** The root of the WebExtension API: {@code browser} in Firefox, {@code chrome} in Chrome. */
    @JSBody(script = "return typeof browser !== 'undefined' ? browser : chrome;")
    static native JSObject api();

    @JSBody(params = "api", script = "return api.runtime.getManifest().version;")
    private static native String productVersion(JSObject api);
}
