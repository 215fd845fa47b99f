package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;

/** The frames in a web page, and those around it, by whether they are of its own site. */
public final class PageFrames {
    private PageFrames() {}

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
    public static native JSArray<JSString> foreign();
}
