package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The window that a web page is in: its origin, its time, its end. */
public final class PageWindow {
    private PageWindow() {}

    /** Something to do later. */
    @JSFunctor
    public interface Task extends JSObject {
        void run();
    }

    /**
     * The frame's own origin, "null" for an opaque one. Not the address: a frame can show one
     * site's address space and belong to no site at all.
     */
    @JSBody(script = "return self.origin;")
    public static native String origin();

    @JSBody(
            params = {"task", "milliseconds"},
            script = "setTimeout(task, milliseconds);")
    public static native void later(Task task, int milliseconds);

    /** Does something once when the page is about to be left, before the next one is asked for. */
    @JSBody(
            params = "task",
            script = "addEventListener('beforeunload', task, {capture: true, once: true});")
    public static native void onLeave(Task task);

    @JSBody(params = "task", script = "removeEventListener('beforeunload', task, {capture: true});")
    public static native void offLeave(Task task);

    /** Does something each time a form of the page is sent, by a person or by the page. */
    @JSBody(params = "task", script = "addEventListener('submit', task, {capture: true});")
    public static native void onSubmit(Task task);

    @JSBody(params = "task", script = "removeEventListener('submit', task, {capture: true});")
    public static native void offSubmit(Task task);

    /** Keeps a text in our own world of this document: the page cannot see it. */
    @JSBody(params = "text", script = "globalThis.inlogcodeKept = text;")
    public static native void keep(String text);

    /** The text that was kept; empty if there is none. */
    @JSBody(script = "return globalThis.inlogcodeKept || '';")
    public static native String kept();

    /** True while a person can see the page. */
    @JSBody(script = "return document.visibilityState === 'visible';")
    public static native boolean isSeen();

    /** True if the browser shows a file in a viewer of its own: nothing of it can be read. */
    @JSBody(script = "return document.contentType === 'application/pdf';")
    public static native boolean isViewer();

    /** The path of the page's address: without what may be a secret behind it. */
    @JSBody(script = "return location.pathname;")
    public static native String path();
}
