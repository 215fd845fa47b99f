package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
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
        command(name, listener);
    }

    /** Calls the listener when the user chose an entry in a field's menu. */
    public static void onMenu(String id, InTab listener) {
        menu(id, listener);
    }

    /**
     * Calls the listener when a watched page says something, or a frame in one of the same site: a
     * page of another site around the frame is none of ours. And when a page or frame that got a
     * code is left.
     */
    public static void onPage(FromPage listener) {
        page(listener);
    }

    /** Opens the popup, where the browser lets us. */
    public static void openPopup() {
        open();
    }

    @JSBody(
            params = {"name", "listener"},
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.whenKey(name, listener);")
    private static native void command(String name, InTab listener);

    @JSBody(
            params = {"id", "listener"},
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.whenFieldMenu(id, listener);")
    private static native void menu(String id, InTab listener);

    @JSBody(
            params = "listener",
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.whenPageSpeaks(listener);")
    private static native void page(FromPage listener);

    @JSBody(
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.openPopup();")
    private static native void open();
}
