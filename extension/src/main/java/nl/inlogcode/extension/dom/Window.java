package nl.inlogcode.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The window or tab of our own page. */
public final class Window {
    private Window() {}

    @JSBody(script = "window.close();")
    public static native void close();

    /** Begins the page anew. */
    @JSBody(script = "location.reload();")
    public static native void reload();

    /** The browser's dialog for printing, which can save as a PDF too. */
    @JSBody(script = "window.print();")
    public static native void print();

    /** Hands a text to the browser as a file, which goes to the downloads: no permission needed. */
    @JSBody(
            params = {"name", "text"},
            imports = @JSBodyImport(alias = "files", fromModule = "door/files.js"),
            script = "files.saveFile(name, text);")
    public static native void saveFile(String name, String text);

    /** What stands after the # of the page's address; empty if nothing does. */
    @JSBody(script = "return location.hash.slice(1);")
    public static native String fragment();

    /** Shows the top of the page. */
    @JSBody(script = "scrollTo(0, 0);")
    public static native void scrollToTop();

    /** Calls the action while the end of the page is less than two screens away. */
    public static void whenNearEnd(Runnable action) {
        onNearEnd(action::run);
    }

    /** Calls the action when the page goes out of sight: another tab, a minimised window. */
    public static void whenOutOfSight(Runnable action) {
        onOutOfSight(action::run);
    }

    /** The same, and when the page is left. */
    public static void whenHidden(Runnable action) {
        onHidden(action::run);
    }

    /** Calls the action when the page comes into sight again. */
    public static void whenShown(Runnable action) {
        onShown(action::run);
    }

    /** Calls the action when the keyboard comes to the page's window. */
    public static void whenFocused(Runnable action) {
        onFocused(action::run);
    }

    @JSFunctor
    private interface Callback extends JSObject {
        void call();
    }

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.whenNearEnd(action);")
    private static native void onNearEnd(Callback action);

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.whenOutOfSight(action);")
    private static native void onOutOfSight(Callback action);

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.whenHidden(action);")
    private static native void onHidden(Callback action);

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.whenShown(action);")
    private static native void onShown(Callback action);

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.whenFocused(action);")
    private static native void onFocused(Callback action);
}
