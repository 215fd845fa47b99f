package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;

/** The events that a page gets when a person types or pastes. None of them presses Enter. */
public final class PageEvents {
    private PageEvents() {}

    /** A key goes down or comes up: {@code keydown}, {@code keyup}. */
    @JSBody(
            params = {"target", "type", "digit"},
            script =
                    "target.dispatchEvent(new KeyboardEvent(type, {key: digit,"
                            + " code: 'Digit' + digit, keyCode: 48 + +digit, which: 48 + +digit,"
                            + " bubbles: true, cancelable: true, composed: true}));")
    public static native void key(PageNode target, String type, String digit);

    /** Text has been put in. */
    @JSBody(
            params = {"target", "text"},
            script =
                    "target.dispatchEvent(new InputEvent('input', {data: text,"
                            + " inputType: 'insertText', bubbles: true, composed: true}));")
    public static native void input(PageNode target, String text);

    /** The value is final. */
    @JSBody(
            params = "target",
            script = "target.dispatchEvent(new Event('change', {bubbles: true}));")
    public static native void change(PageNode target);

    /**
     * Text is being pasted; the page may take it and spread it over several inputs.
     *
     * @return true if the page took it
     */
    @JSBody(
            params = {"target", "text"},
            script =
                    "return (function(d) { d.setData('text/plain', text);"
                            + " return !target.dispatchEvent(new ClipboardEvent('paste',"
                            + " {clipboardData: d, bubbles: true, cancelable: true,"
                            + " composed: true})); })(new DataTransfer());")
    public static native boolean paste(PageNode target, String text);
}
