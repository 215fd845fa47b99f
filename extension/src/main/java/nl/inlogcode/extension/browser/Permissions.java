package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;

/** What the user allowed for single sites (WebExtensions: permissions). */
public final class Permissions {
    private Permissions() {}

    /** Gets what the user said. */
    public interface Answer {
        void given(boolean allowed);
    }

    /**
     * Whether a site may be read and filled at any time. Blocks.
     *
     * @param pattern a match pattern
     */
    public static boolean has(String pattern) {
        var answer = Pending.of(contains(Browser.api(), pattern)).await();
        return answer.isGiven() && answer.getValue().booleanValue();
    }

    /**
     * Lets the browser ask its user for a site. Does not block: browsers take it only while a click
     * is being handled. Chromium closes the popup at its question, and with it whoever waits for
     * the answer: {@link #whenAdded} tells too.
     */
    public static void request(String pattern, Answer answer) {
        ask(pattern, answer::given);
    }

    /** Gives a site back. Blocks. */
    public static void remove(String pattern) {
        Pending.of(removed(Browser.api(), pattern)).await();
    }

    /** Calls the action when the user allowed something, here or in the browser's settings. */
    public static void whenAdded(Runnable action) {
        added(action::run);
    }

    /** Calls the action when something is allowed no more. */
    public static void whenRemoved(Runnable action) {
        gone(action::run);
    }

    @JSFunctor
    private interface Callback extends JSObject {
        void call();
    }

    @JSFunctor
    private interface Asked extends JSObject {
        void answered(boolean allowed);
    }

    @JSBody(
            params = {"api", "pattern"},
            script = "return api.permissions.contains({origins: [pattern]});")
    private static native JSPromise<JSBoolean> contains(JSObject api, String pattern);

    @JSBody(
            params = {"pattern", "answer"},
            imports = @JSBodyImport(alias = "tabs", fromModule = "door/tabs.js"),
            script = "tabs.askPermission(pattern, answer);")
    private static native void ask(String pattern, Asked answer);

    @JSBody(
            params = {"api", "pattern"},
            script = "return api.permissions.remove({origins: [pattern]});")
    private static native JSPromise<JSBoolean> removed(JSObject api, String pattern);

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "tabs", fromModule = "door/tabs.js"),
            script = "tabs.whenAllowed(action);")
    private static native void added(Callback action);

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "tabs", fromModule = "door/tabs.js"),
            script = "tabs.whenDisallowed(action);")
    private static native void gone(Callback action);
}
