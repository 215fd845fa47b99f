package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/**
 * The way into a web page (WebExtensions: scripting). The page script offers functions by name; the
 * calls block and throw where the browser lets no extension in, or the page goes away; and {@link
 * PageSilent} where it does not answer in time.
 */
public final class Scripting {
    /** Milliseconds for the page script to get in once the page is ready for it. */
    private static final int READY = 3000;

    /** The same where the page does not get ready: a part of it may be endless. */
    private static final int UNREADY = 1500;

    /** Milliseconds for an answer. */
    private static final int ANSWER = 3000;

    /** The same of what waits for the page itself: filling, asking the site for the time. */
    private static final int LATE_ANSWER = 9000;

    private Scripting() {}

    /** Puts the page script into every frame that the user's action lets us enter. */
    public static void enter(Tab tab) {
        if (Timed.within(READY, inject(Browser.api(), tab.getId(), false)).isEmpty()) {
            answer(UNREADY, inject(Browser.api(), tab.getId(), true));
        }
    }

    /** Calls a function of the page script in every frame entered. */
    public static <T extends JSObject> JSArrayReader<FrameResult<T>> callAll(
            Tab tab, String function) {
        return callAll(tab, function, JSObjects.create());
    }

    /** The same with something that the function is to know. */
    public static <T extends JSObject> JSArrayReader<FrameResult<T>> callAll(
            Tab tab, String function, JSObject request) {
        JSPromise<JSArrayReader<FrameResult<T>>> results =
                all(Browser.api(), tab.getId(), function, request);
        return answer(ANSWER, results);
    }

    /** Calls a function of the page script in one frame. */
    public static <T extends JSObject> JSArrayReader<FrameResult<T>> call(
            Tab tab, int frame, String function, JSObject request) {
        JSPromise<JSArrayReader<FrameResult<T>>> results =
                one(Browser.api(), tab.getId(), frame, function, request);
        return answer(LATE_ANSWER, results);
    }

    private static <T extends JSObject> T answer(int milliseconds, JSPromise<T> promise) {
        return Timed.within(milliseconds, promise).orElseThrow(PageSilent::new);
    }

    @JSBody(
            params = {"api", "tab", "now"},
            script =
                    "return api.scripting.executeScript({target: {tabId: tab, allFrames: true},"
                            + " files: ['page.js', 'page-start.js'], injectImmediately: now});")
    private static native JSPromise<JSObject> inject(JSObject api, int tab, boolean now);

    // The browser sends the source text of func to the page: it must not use anything outside it.
    @JSBody(
            params = {"api", "tab", "name", "request"},
            script =
                    "return api.scripting.executeScript({target: {tabId: tab, allFrames: true},"
                            + " injectImmediately: true, func: function(f, r) {"
                            + " return globalThis.inlogcode && globalThis.inlogcode[f](r); },"
                            + " args: [name, request]});")
    private static native <T extends JSObject> JSPromise<JSArrayReader<FrameResult<T>>> all(
            JSObject api, int tab, String name, JSObject request);

    @JSBody(
            params = {"api", "tab", "frame", "name", "request"},
            script =
                    "return api.scripting.executeScript({target: {tabId: tab, frameIds: [frame]},"
                            + " injectImmediately: true, func: function(f, r) {"
                            + " return globalThis.inlogcode && globalThis.inlogcode[f](r); },"
                            + " args: [name, request]});")
    private static native <T extends JSObject> JSPromise<JSArrayReader<FrameResult<T>>> one(
            JSObject api, int tab, int frame, String name, JSObject request);
}
