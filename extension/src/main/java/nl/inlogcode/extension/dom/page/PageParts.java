package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;

/** Where in the window the frames of other sites lie, seen from the page itself. */
public final class PageParts {
    private PageParts() {}

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
    public static native JSObject all();
}
