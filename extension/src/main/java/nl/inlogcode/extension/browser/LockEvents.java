package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
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
        wake(Browser.api(), ALARM, action::run);
    }

    /** Calls the action when the user's screen locks. Firefox tells on some systems only. */
    public static void whenScreenLocks(Runnable action) {
        listen(Browser.api(), action::run);
    }

    @JSFunctor
    private interface Callback extends JSObject {
        void call();
    }

    @JSBody(
            params = {"api", "name", "action"},
            script =
                    "api.storage.onChanged.addListener(function(changes, area) {"
                            + " if (area !== 'session' || !changes.vaultKey) { return; }"
                            + " if (changes.vaultKey.newValue) {"
                            + " api.alarms.create(name, {periodInMinutes: 1}); }"
                            + " else { api.alarms.clear(name); } });"
                            + " api.alarms.onAlarm.addListener(function(alarm) {"
                            + " if (alarm.name === name) { action(); } });")
    private static native void wake(JSObject api, String name, Callback action);

    @JSBody(
            params = {"api", "action"},
            script =
                    "api.idle.onStateChanged.addListener(function(state) {"
                            + " if (state === 'locked') { action(); } });")
    private static native void listen(JSObject api, Callback action);
}
