package nl.inlogcode.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Scrolling of the page. */
public final class Scroll {
    private Scroll() {}

    /** Calls the action while the end of the page is less than two screens away. */
    public static void whenNearEnd(Runnable action) {
        listen(action::run);
    }

    /** Shows the top of the page. */
    @JSBody(script = "scrollTo(0, 0);")
    public static native void toTop();

    @JSFunctor
    private interface Callback extends JSObject {
        void call();
    }

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.whenNearEnd(action);")
    private static native void listen(Callback action);
}
