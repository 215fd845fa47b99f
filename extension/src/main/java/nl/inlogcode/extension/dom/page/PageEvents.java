package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;

/** The events that a page gets when a person types or pastes. None of them presses Enter. */
public final class PageEvents {
    private PageEvents() {}

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
