package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The root of the WebExtension API: {@code browser} in Firefox, {@code chrome} in Chrome. */
final class Browser {
    private Browser() {}

    @JSBody(script = "return typeof browser !== 'undefined' ? browser : chrome;")
    static native JSObject api();
}
