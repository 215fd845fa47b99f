package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What runs here. */
public final class Product {
    private Product() {}

    /** Our version, as the manifest has it. */
    public static String version() {
        return version(Browser.api());
    }

    /** What the browser calls itself to every site (RFC 9110, section 10.1.5). */
    @JSBody(script = "return navigator.userAgent;")
    public static native String browser();

    @JSBody(params = "api", script = "return api.runtime.getManifest().version;")
    private static native String version(JSObject api);
}
