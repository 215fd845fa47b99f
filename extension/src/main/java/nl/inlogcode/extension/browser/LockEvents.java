package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * What may end the time that a vault stays open (WebExtensions: alarms, idle, storage.session).
 * Listeners are added before the background worker first yields.
 */
public final class LockEvents {
    private static final String ALARM = "lock";

    private LockEvents() {}

    /**
     * Calls the action each minute while a key is in the session, and not at all while none is: a
     * user without a password never has the worker woken.
     */
    public static void eachMinuteWhileOpen(Runnable action) {
        wake(ALARM, action::run);
    }

    /** Calls the action when the user's screen locks. Firefox tells on some systems only. */
    public static void whenScreenLocks(Runnable action) {
        listen(action::run);
    }

    @JSFunctor
    private interface Callback extends JSObject {
        void call();
    }

    @JSBody(
            params = {"name", "action"},
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.wakeWhileOpen(name, action);")
    private static native void wake(String name, Callback action);

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.whenScreenLocks(action);")
    private static native void listen(Callback action);
}
