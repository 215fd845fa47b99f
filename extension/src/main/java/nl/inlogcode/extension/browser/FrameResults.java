package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/** What the frames of a page answered. */
public final class FrameResults {
    private FrameResults() {}

    /**
     * Those that answered at all. For frames that went away, failed or may not be entered, Chrome
     * gives null for a result, Firefox none, or undefined in place of the whole entry.
     */
    @JSBody(
            params = "results",
            script = "return results.filter(function(r) { return r && r.result; });")
    public static native <T extends JSObject> JSArrayReader<FrameResult<T>> given(
            JSArrayReader<FrameResult<T>> results);
}
