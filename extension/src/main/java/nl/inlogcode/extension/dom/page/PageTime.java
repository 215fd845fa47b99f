package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** The time that a web page's own site has. */
public final class PageTime {
    private PageTime() {}

    /**
     * Asks the site's own origin, once, without cookies: a question with them might start a login
     * anew. Whether the answer is a page or an error does not matter, only when it was written.
     *
     * @return a {@code ClockReply}; without a date if it does not answer within 6 seconds
     */
    @JSBody(
            imports = @JSBodyImport(alias = "time", fromModule = "door/page-time.js"),
            script = "return time.askTime();")
    public static native JSPromise<JSObject> ask();
}
