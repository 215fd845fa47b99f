package nl.inlogcode.extension.browser;

import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** The browser's tabs (WebExtensions: tabs). Calls block. */
public final class Tabs {
    private Tabs() {}

    /** The tab that the user looks at. */
    public static Optional<Tab> current() {
        var tabs = query(Browser.api()).await();
        return tabs.getLength() == 0 ? Optional.empty() : Optional.of(tabs.get(0));
    }

    /** The tab's address; empty where the extension was not granted it. */
    public static Optional<String> address(Tab tab) {
        var address = addressOf(tab);
        return address.isEmpty() ? Optional.empty() : Optional.of(address);
    }

    /** A picture of what the tab shows, at device pixels, as a PNG data URL. */
    public static String picture(Tab tab) {
        return capture(Browser.api(), tab.getWindowId()).await().stringValue();
    }

    /** Opens a page of the extension in a new tab. */
    public static void open(String path) {
        create(Browser.api(), path).await();
    }

    /** Opens the settings page, or goes to it if it is open. */
    public static void openSettings() {
        options(Browser.api()).await();
    }

    @JSBody(params = "tab", script = "return tab.url || '';")
    private static native String addressOf(Tab tab);

    @JSBody(params = "api", script = "return api.tabs.query({active: true, currentWindow: true});")
    private static native JSPromise<JSArrayReader<Tab>> query(JSObject api);

    @JSBody(
            params = {"api", "windowId"},
            script = "return api.tabs.captureVisibleTab(windowId, {format: 'png'});")
    private static native JSPromise<JSString> capture(JSObject api, int windowId);

    @JSBody(
            params = {"api", "path"},
            script = "return api.tabs.create({url: api.runtime.getURL(path)});")
    private static native JSPromise<JSObject> create(JSObject api, String path);

    @JSBody(params = "api", script = "return api.runtime.openOptionsPage();")
    private static native JSPromise<JSObject> options(JSObject api);

    /**
     * True if the tab was closed, is on its way to another page, or has another one since the user
     * pressed our button: Firefox takes the leave to read away with the page, and with that leave
     * the address, which it tells of every page that it gave us. Blocks.
     */
    public static boolean isGone(Tab tab) {
        return gone(tab.getId()).await().booleanValue();
    }

    @JSBody(
            params = "tab",
            imports = @JSBodyImport(alias = "tabs", fromModule = "door/tabs.js"),
            script = "return tabs.isGone(tab);")
    private static native JSPromise<JSBoolean> gone(int tab);
}
