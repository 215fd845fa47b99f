package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/**
 * The way into a web page (WebExtensions: scripting). The page script offers functions by name; the
 * calls block and throw where the browser lets no extension in, or the page goes away.
 */
public final class Scripting {
    private Scripting() {}

    /** Puts the page script into every frame that the user's action lets us enter. */
    public static void enter(Tab tab) {
        inject(Browser.api(), tab.getId()).await();
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
        return results.await();
    }

    /** Calls a function of the page script in one frame. */
    public static <T extends JSObject> JSArrayReader<FrameResult<T>> call(
            Tab tab, int frame, String function, JSObject request) {
        JSPromise<JSArrayReader<FrameResult<T>>> results =
                one(Browser.api(), tab.getId(), frame, function, request);
        return results.await();
    }

    @JSBody(
            params = {"api", "tab"},
            script =
                    "return api.scripting.executeScript({target: {tabId: tab, allFrames: true},"
                            + " files: ['page.js', 'page-start.js']});")
    private static native JSPromise<JSObject> inject(JSObject api, int tab);

    // The browser sends the source text of func to the page: it must not use anything outside it.
    @JSBody(
            params = {"api", "tab", "name", "request"},
            script =
                    "return api.scripting.executeScript({target: {tabId: tab, allFrames: true},"
                            + " func: function(f, r) {"
                            + " return globalThis.inlogcode && globalThis.inlogcode[f](r); },"
                            + " args: [name, request]});")
    private static native <T extends JSObject> JSPromise<JSArrayReader<FrameResult<T>>> all(
            JSObject api, int tab, String name, JSObject request);

    @JSBody(
            params = {"api", "tab", "frame", "name", "request"},
            script =
                    "return api.scripting.executeScript({target: {tabId: tab, frameIds: [frame]},"
                            + " func: function(f, r) {"
                            + " return globalThis.inlogcode && globalThis.inlogcode[f](r); },"
                            + " args: [name, request]});")
    private static native <T extends JSObject> JSPromise<JSArrayReader<FrameResult<T>>> one(
            JSObject api, int tab, int frame, String name, JSObject request);
}
