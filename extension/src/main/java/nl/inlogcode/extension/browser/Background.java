package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The events that wake the background worker. Listeners are added before it first yields. */
public final class Background {
    private Background() {}

    /** Gets why the extension was installed: "install", "update", … */
    @JSFunctor
    public interface InstallListener extends JSObject {
        void installed(String reason);
    }

    /** Calls the listener when the extension was installed or updated. */
    public static void onInstalled(InstallListener listener) {
        listen(listener);
    }

    @JSBody(
            params = "listener",
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.whenInstalled(listener);")
    private static native void listen(InstallListener listener);
}
