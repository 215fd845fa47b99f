package nl.inlogcode.extension.dom;

import org.teavm.jso.JSBody;

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
}
