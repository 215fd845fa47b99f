package nl.inlogcode.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Whether the user can see the page. */
public final class Attention {
    private Attention() {}

    /** Calls the action when the page goes out of sight: another tab, a minimised window. */
    public static void whenLost(Runnable action) {
        listen(action::run);
    }

    /** Calls the action when the keyboard comes to the page's window. */
    public static void whenGained(Runnable action) {
        listenForFocus(action::run);
    }

    @JSFunctor
    private interface Callback extends JSObject {
        void call();
    }

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.whenOutOfSight(action);")
    private static native void listen(Callback action);

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.whenFocused(action);")
    private static native void listenForFocus(Callback action);
}
