package nl.inlogcode.extension.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** What the popup may call in a page: functions by name, in our isolated world. */
final class PageFunctions {
    private PageFunctions() {}

    /** Takes a message object, promises a message object. */
    @JSFunctor
    interface PageFunction extends JSObject {
        JSPromise<? extends JSObject> call(JSObject request);
    }

    @JSBody(
            params = {"name", "body"},
            script = "(globalThis.inlogcode = globalThis.inlogcode || {})[name] = body;")
    static native void offer(String name, PageFunction body);
}
