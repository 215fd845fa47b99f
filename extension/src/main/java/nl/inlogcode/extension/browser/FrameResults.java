package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/** What the frames of a page answered. */
public final class FrameResults {
    private FrameResults() {}

    /** Those of the page's own origin, where each answer says its frame's. */
    @JSBody(
            params = "results",
            imports = @JSBodyImport(alias = "scripting", fromModule = "door/scripting.js"),
            script = "return scripting.ownResults(results);")
    public static native <T extends JSObject> JSArrayReader<FrameResult<T>> own(
            JSArrayReader<FrameResult<T>> results);

    /**
     * Those that answered at all. For frames that went away, failed or may not be entered, Chrome
     * gives null for a result, Firefox none, or undefined in place of the whole entry.
     */
    @JSBody(
            params = "results",
            imports = @JSBodyImport(alias = "scripting", fromModule = "door/scripting.js"),
            script = "return scripting.givenResults(results);")
    public static native <T extends JSObject> JSArrayReader<FrameResult<T>> given(
            JSArrayReader<FrameResult<T>> results);
}
