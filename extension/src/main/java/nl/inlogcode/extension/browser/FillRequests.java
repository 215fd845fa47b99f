package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * What asks the background worker to fill: the key, a field's menu, and pages of sites that are
 * filled by themselves (WebExtensions: commands, contextMenus, runtime). Listeners are added before
 * the worker first yields. Key and menu grant activeTab for the tab.
 */
public final class FillRequests {
    private FillRequests() {}

    /** Gets the tab. */
    @JSFunctor
    public interface InTab extends JSObject {
        void wanted(Tab tab);
    }

    /** Gets what a watched page says. */
    @JSFunctor
    public interface FromPage extends JSObject {
        /**
         * @param site the page's origin, as the browser tells it
         * @param what "field": one for a code has appeared; "none": there has been none for a
         *     while; "acted": the user did something where there is none; "left": the page has sent
         *     off what was filled in it, or ends
         */
        void said(Tab tab, String site, String what);
    }

    /** Calls the listener when the user pressed the key of a command. */
    public static void onCommand(String name, InTab listener) {
        command(Browser.api(), name, listener);
    }

    /** Calls the listener when the user chose an entry in a field's menu. */
    public static void onMenu(String id, InTab listener) {
        menu(Browser.api(), id, listener);
    }

    /**
     * Calls the listener when a watched page says something, or a frame in one of the same site: a
     * page of another site around the frame is none of ours. And when a page or frame that got a
     * code is left.
     */
    public static void onPage(FromPage listener) {
        page(Browser.api(), listener);
    }

    /** Opens the popup, where the browser lets us. */
    public static void openPopup() {
        open(Browser.api());
    }

    @JSBody(
            params = {"api", "name", "listener"},
            script =
                    "api.commands.onCommand.addListener(function(command, tab) {"
                            + " if (command !== name) { return; }"
                            + " if (tab) { listener(tab); return; }"
                            + " api.tabs.query({active: true, lastFocusedWindow: true})"
                            + ".then(function(tabs) {"
                            + " if (tabs[0]) { listener(tabs[0]); } }); });")
    private static native void command(JSObject api, String name, InTab listener);

    @JSBody(
            params = {"api", "id", "listener"},
            script =
                    "api.contextMenus.onClicked.addListener(function(info, tab) {"
                            + " if (info.menuItemId === id && tab) { listener(tab); } });")
    private static native void menu(JSObject api, String id, InTab listener);

    @JSBody(
            params = {"api", "listener"},
            script =
                    "var isOwn = function(sender) { return sender.frameId === 0"
                            + " || URL.canParse(sender.tab.url)"
                            + " && new URL(sender.tab.url).origin === new URL(sender.url).origin; };"
                            + " api.runtime.onMessage.addListener(function(message, sender) {"
                            + " if (sender.id === api.runtime.id && sender.tab"
                            + " && URL.canParse(sender.url) && (message === 'left' || isOwn(sender)"
                            + " && ['field', 'none', 'acted'].includes(message))) {"
                            + " listener(sender.tab, new URL(sender.url).origin, message); } });")
    private static native void page(JSObject api, FromPage listener);

    @JSBody(
            params = "api",
            script =
                    "try { api.action.openPopup().catch(function() {}); }"
                            + " catch (e) { return; }")
    private static native void open(JSObject api);
}
