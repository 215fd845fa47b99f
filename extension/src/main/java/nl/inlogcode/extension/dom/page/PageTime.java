package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** The time that a web page's own site has. */
public final class PageTime {
    private PageTime() {}

    /**
     * Asks the site's own origin, once, without cookies: a question with them might start a login
     * anew. Whether the answer is a page or an error does not matter, only when it was written.
     *
     * @return a {@code ClockReply}; with an empty date if it does not answer within 6 seconds
     */
    @JSBody(
            script =
                    "var start = Date.now();"
                            + " return fetch(self.origin + '/favicon.ico?' + start, {method: 'HEAD',"
                            + " cache: 'no-store', credentials: 'omit', referrerPolicy:"
                            + " 'no-referrer', signal: AbortSignal.timeout(6000)})"
                            + ".then(function(r) { return {start: start, end: Date.now(),"
                            + " answered: true, date: r.headers.get('date') || '',"
                            + " age: r.headers.get('age') || ''}; }, function() {"
                            + " return {start: start, end: Date.now(), answered: false,"
                            + " date: '', age: ''}; });")
    public static native JSPromise<JSObject> ask();
}
