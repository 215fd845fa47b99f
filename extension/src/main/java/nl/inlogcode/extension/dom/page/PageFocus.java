package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;

/** Where a web page's focus is. It stays there while the popup is open. */
public final class PageFocus {
    private PageFocus() {}

    /** True if an element has the focus, and its frame has it in the page. */
    public static boolean isOn(PageNode element) {
        return hasFocus(element) && isFrameFocused();
    }

    // Each shadow tree knows its own focused element; seen from outside it is the host.
    @JSBody(params = "element", script = "return element.getRootNode().activeElement === element;")
    private static native boolean hasFocus(PageNode element);

    @JSBody(
            script =
                    "return (function focused(w) {"
                            + " try { return w === w.top || !w.frameElement ||"
                            + " w.parent.document.activeElement === w.frameElement"
                            + " && focused(w.parent); }"
                            + " catch (e) { return true; } })(window);")
    private static native boolean isFrameFocused();
}
