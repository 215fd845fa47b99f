package nl.inlogcode.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Whether the user can see the page. */
public final class Visibility {
    private Visibility() {}

    @JSFunctor
    private interface Callback extends JSObject {
        void call();
    }

    /** Calls the action when the page goes out of sight: another tab, another window over it. */
    public static void whenHidden(Runnable action) {
        listen(action::run);
    }

    /** Calls the action when the page comes into sight again. */
    public static void whenShown(Runnable action) {
        listenForSight(action::run);
    }

    /** What stands after the # of the page's address; empty if nothing does. */
    @JSBody(script = "return location.hash.slice(1);")
    public static native String fragment();

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.whenHidden(action);")
    private static native void listen(Callback action);

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.whenShown(action);")
    private static native void listenForSight(Callback action);
}
