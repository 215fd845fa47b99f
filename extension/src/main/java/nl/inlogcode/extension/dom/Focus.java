package nl.inlogcode.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.dom.html.HTMLElement;

/** Where the keyboard is. */
public final class Focus {
    private Focus() {}

    /**
     * Moves the keyboard to the first element with this key, if there is one.
     *
     * @param key letters and hyphens only
     */
    @JSBody(
            params = "key",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.focusOn(key);")
    public static native void on(String key);

    /**
     * Moves the keyboard to the first element with this key inside another one, if there is one.
     *
     * @param id of the other one
     * @param key letters and hyphens only
     */
    @JSBody(
            params = {"id", "key"},
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.focusInside(id, key);")
    public static native void inside(String id, String key);

    /**
     * Moves the keyboard there, and shows the top of the page: what stands above a button must be
     * read before the button is pressed.
     *
     * @param key letters and hyphens only
     */
    @JSBody(
            params = "key",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.focusFromTheTop(key);")
    public static native void onFromTheTop(String key);

    /**
     * True if the keyboard is on the element with this key.
     *
     * @param key letters and hyphens only
     */
    @JSBody(
            params = "key",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "return window.isFocusOn(key);")
    public static native boolean isOn(String key);

    /**
     * What has the keyboard within an element: a selector, for finding the like of it in another;
     * empty if nothing there has it.
     */
    @JSBody(
            params = "around",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "return window.focusedIn(around);")
    public static native String selectorIn(HTMLElement around);

    /** Moves the keyboard to what a selector finds within an element, if it finds anything. */
    @JSBody(
            params = {"around", "selector"},
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.focusWithin(around, selector);")
    public static native void inside(HTMLElement around, String selector);

    /** True while the user is typing in a field: the keyboard must not be moved then. */
    @JSBody(
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "return window.isTyping();")
    public static native boolean isTyping();

    /** True while the keyboard is nowhere: what had it was taken out. */
    @JSBody(script = "return !document.activeElement || document.activeElement === document.body;")
    public static native boolean isNowhere();
}
