package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/** What the frames of a page answered. */
public final class FrameResults {
    private FrameResults() {}

    /** Those of the page's own origin, where each answer says its frame's. */
    @JSBody(
            params = "results",
            script =
                    "var top = results.find(function(r) { return r.frameId === 0; });"
                            + " return results.filter(function(r) {"
                            + " return r === top || top && r.result.origin !== 'null'"
                            + " && r.result.origin === top.result.origin; });")
    public static native <T extends JSObject> JSArrayReader<FrameResult<T>> own(
            JSArrayReader<FrameResult<T>> results);

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
