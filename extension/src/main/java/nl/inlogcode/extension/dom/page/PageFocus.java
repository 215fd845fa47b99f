package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;

/** Where a web page's focus is. It stays there while the popup is open. */
public final class PageFocus {
    private static final String[] GOING = {"blur", "focusout"};
    private static final String[] COMING = {"focus", "focusin"};

    /** The element that the page was told has the focus; null if we told it of none. */
    private static PageNode told;

    private PageFocus() {}

    /**
     * Gives an input the focus, and lets the page know. While the popup is open the browser moves
     * the focus without a word, and components that wait for the word take nothing in.
     */
    public static void give(PageInput input) {
        // The page may have moved on by itself, as unheard as we do.
        boolean stayed = hasFocus(input);
        input.focus();
        boolean same = told != null && PageTree.isSame(told, input);
        if (isPageFocused() || same && stayed) {
            return;
        }
        if (told != null && !same) {
            tell(told, GOING, input);
        }
        tell(input, COMING, same ? null : told);
        told = input;
    }

    /** Forgets what was told: between two fillings the page may have had the focus itself. */
    public static void forget() {
        told = null;
    }

    private static void tell(PageNode target, String[] types, PageNode other) {
        for (int i = 0; i < types.length; i++) {
            // The first of each pair goes to the element alone, as the browser sends it.
            dispatch(target, types[i], i > 0, other);
        }
    }

    @JSBody(script = "return document.hasFocus();")
    private static native boolean isPageFocused();

    @JSBody(
            params = {"target", "type", "bubbles", "other"},
            script =
                    "target.dispatchEvent(new FocusEvent(type,"
                            + " {bubbles: bubbles, composed: true, relatedTarget: other}));")
    private static native void dispatch(
            PageNode target, String type, boolean bubbles, PageNode other);

    /** True if an element has the focus, and its frame has it in the page. */
    public static boolean isOn(PageNode element) {
        return hasFocus(element) && isFrameFocused();
    }

    // Each shadow tree knows its own focused element; seen from outside it is the host.
    @JSBody(params = "element", script = "return element.getRootNode().activeElement === element;")
    private static native boolean hasFocus(PageNode element);

    @JSBody(
            imports = @JSBodyImport(alias = "sight", fromModule = "door/page-sight.js"),
            script = "return sight.isFrameFocused();")
    private static native boolean isFrameFocused();
}
