package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/**
 * The window that a web page is in: its origin, its time, its end, and the frames in and around it.
 */
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

    /** True if no frame is around this one. */
    @JSBody(script = "return self === self.parent;")
    public static native boolean isTop();

    /** True if every frame around this one is of its own origin; at the top there is none. */
    @JSBody(
            imports = @JSBodyImport(alias = "frames", fromModule = "door/page-frames.js"),
            script = "return frames.isInOwn();")
    public static native boolean isInOwn();

    /** True if there is a frame with a page of this origin in it, which can speak for itself. */
    @JSBody(
            imports = @JSBodyImport(alias = "frames", fromModule = "door/page-frames.js"),
            script = "return frames.holdsOwn();")
    public static native boolean holdsOwn();

    /**
     * The origins that the frames of other sites were loaded from, if they are large enough for a
     * form and can be seen: the largest first, each once. Where they have gone since nobody outside
     * them knows.
     */
    @JSBody(
            imports = @JSBodyImport(alias = "frames", fromModule = "door/page-frames.js"),
            script = "return frames.foreignFrames();")
    public static native JSArray<JSString> foreignFrames();

    /**
     * The window, and the rectangle of each frame whose document the page may not touch: of another
     * origin, sandboxed, or gone elsewhere than its address says. Looked for in shadow trees too,
     * and in the page's own frames; what shows no pixel is left out. Chromium's {@code chrome.dom}
     * has a short name: where it is called by the long one, Mozilla's linter warns that Firefox
     * lacks it.
     */
    @JSBody(
            imports = @JSBodyImport(alias = "frames", fromModule = "door/page-frames.js"),
            script = "return frames.partsOfOthers();")
    public static native JSObject partsOfOthers();

    /**
     * Asks the site's own origin, once, without cookies: a question with them might start a login
     * anew. Whether the answer is a page or an error does not matter, only when it was written.
     *
     * @return a {@code ClockReply}; without a date if it does not answer within 6 seconds
     */
    @JSBody(
            imports = @JSBodyImport(alias = "time", fromModule = "door/page-time.js"),
            script = "return time.askTime();")
    public static native JSPromise<JSObject> askTime();

    /** Takes a message object, promises a message object. */
    @JSFunctor
    public interface PageFunction extends JSObject {
        JSPromise<? extends JSObject> call(JSObject request);
    }

    @JSBody(
            params = {"name", "body"},
            script = "(globalThis.inlogcode = globalThis.inlogcode || {})[name] = body;")
    public static native void offer(String name, PageFunction body);
}
