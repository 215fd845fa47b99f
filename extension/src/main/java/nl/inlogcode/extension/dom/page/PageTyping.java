package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;

/**
 * Typing into a web page: where its focus is, which stays there while the popup is open, and the
 * events that it gets when a person types or pastes. None of them presses Enter.
 */
public final class PageTyping {
    private static final String[] GOING = {"blur", "focusout"};
    private static final String[] COMING = {"focus", "focusin"};

    /** The element that the page was told has the focus; null if we told it of none. */
    private static PageNode told;

    private PageTyping() {}

    /**
     * Gives an input the focus, and lets the page know. While the popup is open the browser moves
     * the focus without a word, and components that wait for the word take nothing in.
     */
    public static void focus(PageInput input) {
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
    public static void forgetFocus() {
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
    public static boolean isFocused(PageNode element) {
        return hasFocus(element) && isFrameFocused();
    }

    // Each shadow tree knows its own focused element; seen from outside it is the host.
    @JSBody(params = "element", script = "return element.getRootNode().activeElement === element;")
    private static native boolean hasFocus(PageNode element);

    @JSBody(
            imports = @JSBodyImport(alias = "sight", fromModule = "door/page-sight.js"),
            script = "return sight.isFrameFocused();")
    private static native boolean isFrameFocused();

    /** A key goes down or comes up: {@code keydown}, {@code keyup}. */
    @JSBody(
            params = {"target", "type", "digit"},
            imports = @JSBodyImport(alias = "acts", fromModule = "door/page-acts.js"),
            script = "acts.pressDigit(target, type, digit);")
    public static native void key(PageNode target, String type, String digit);

    /** Text has been put in. */
    @JSBody(
            params = {"target", "text"},
            script =
                    "target.dispatchEvent(new InputEvent('input', {data: text,"
                            + " inputType: 'insertText', bubbles: true, composed: true}));")
    public static native void input(PageNode target, String text);

    /**
     * Puts text in the place of all that is in what has the focus, by the browser's own editing.
     */
    @JSBody(
            params = {"target", "text"},
            imports = @JSBodyImport(alias = "acts", fromModule = "door/page-acts.js"),
            script = "acts.insertText(target, text);")
    public static native void insert(PageInput target, String text);

    /** The value is final. */
    @JSBody(
            params = "target",
            script = "target.dispatchEvent(new Event('change', {bubbles: true}));")
    public static native void change(PageNode target);

    /**
     * Text is being pasted; the page may take it and spread it over several inputs.
     *
     * <p>In Firefox a page cannot read a DataTransfer that an extension made (their principals
     * differ): there the event gets a plain object of the page's own world in its place.
     */
    public static void paste(PageNode target, String text) {
        if (isFirefox()) {
            pasteObject(target, text);
        } else {
            pasteTransfer(target, text);
        }
    }

    @JSBody(script = "return typeof cloneInto === 'function';")
    private static native boolean isFirefox();

    @JSBody(
            params = {"target", "text"},
            imports = @JSBodyImport(alias = "acts", fromModule = "door/page-acts.js"),
            script = "acts.pasteTransfer(target, text);")
    private static native void pasteTransfer(PageNode target, String text);

    @JSBody(
            params = {"target", "text"},
            imports = @JSBodyImport(alias = "acts", fromModule = "door/page-acts.js"),
            script = "acts.pasteObject(target, text);")
    private static native void pasteObject(PageNode target, String text);
}
