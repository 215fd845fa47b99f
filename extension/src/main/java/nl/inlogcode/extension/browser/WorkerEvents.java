package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * The events that wake the background worker (WebExtensions: runtime, alarms, idle, commands,
 * contextMenus): its installation, what may end the time that a vault stays open, and what asks it
 * to fill. Listeners are added before it first yields.
 */
public final class WorkerEvents {
    private WorkerEvents() {}

    /** Gets why the extension was installed: "install", "update", … */
    @JSFunctor
    public interface InstallListener extends JSObject {
        void installed(String reason);
    }

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

    @JSFunctor
    private interface Callback extends JSObject {
        void call();
    }

    /** Calls the listener when the extension was installed or updated. */
    @JSBody(
            params = "listener",
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.whenInstalled(listener);")
    public static native void onInstalled(InstallListener listener);

    /**
     * Calls the action each minute while a key is in the session, and not at all while none is: a
     * user without a password never has the worker woken.
     */
    public static void eachMinuteWhileOpen(Runnable action) {
        wakeWhileOpen("lock", action::run);
    }

    /** Calls the action when the user's screen locks. Firefox tells on some systems only. */
    public static void whenScreenLocks(Runnable action) {
        listenToScreen(action::run);
    }

    /** Calls the listener when the user pressed the key of a command: it grants activeTab. */
    @JSBody(
            params = {"name", "listener"},
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.whenKey(name, listener);")
    public static native void onCommand(String name, InTab listener);

    /** Calls the listener when the user chose an entry in a field's menu: it grants activeTab. */
    @JSBody(
            params = {"id", "listener"},
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.whenFieldMenu(id, listener);")
    public static native void onMenu(String id, InTab listener);

    /**
     * Calls the listener when a watched page says something, or a frame in one of the same site: a
     * page of another site around the frame is none of ours. And when a page or frame that got a
     * code is left.
     */
    @JSBody(
            params = "listener",
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.whenPageSpeaks(listener);")
    public static native void onPage(FromPage listener);

    /** Opens the popup, where the browser lets us. */
    @JSBody(
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.openPopup();")
    public static native void openPopup();

    @JSBody(
            params = {"name", "action"},
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.wakeWhileOpen(name, action);")
    private static native void wakeWhileOpen(String name, Callback action);

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.whenScreenLocks(action);")
    private static native void listenToScreen(Callback action);
}
