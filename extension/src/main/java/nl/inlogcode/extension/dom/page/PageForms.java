package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;

/**
 * Where the forms of a web page send what is in them, and its buttons: everything that a person
 * would press to go on. A form can hold fields called "action", "method" or "getAttribute":
 * everything is asked by way of the prototypes. Addresses are resolved by the browser, for a page
 * may name another base.
 */
public final class PageForms {
    private PageForms() {}

    /** Where and how a form is sent. */
    public interface Destination extends JSObject {
        /** Resolved; empty if the page does not say. */
        @JSProperty
        String getAddress();

        /** The attribute; empty if there is none. */
        @JSProperty
        String getMethod();
    }

    /** The form that an input is of, or the one around its shadow tree; null if there is none. */
    @JSBody(
            params = "input",
            imports = @JSBodyImport(alias = "forms", fromModule = "door/page-forms.js"),
            script = "return forms.formAround(input);")
    public static native PageNode around(PageNode input);

    /** The buttons of a form that say where or how to send it, wherever they stand. */
    @JSBody(
            params = "form",
            imports = @JSBodyImport(alias = "forms", fromModule = "door/page-forms.js"),
            script = "return forms.submitters(form);")
    public static native JSArrayReader<PageNode> submitters(PageNode form);

    /**
     * How a form is sent.
     *
     * @param button by which one; null for the form alone. What does not send forms by itself
     *     leaves it to a script: then it is the form's own destination
     */
    @JSBody(
            params = {"form", "button"},
            imports = @JSBodyImport(alias = "forms", fromModule = "door/page-forms.js"),
            script = "return forms.destinationOf(form, button);")
    public static native Destination destination(PageNode form, PageNode button);

    /** Where a link leads; empty if the element is none. */
    @JSBody(params = "link", script = "return link instanceof HTMLAnchorElement ? link.href : '';")
    public static native String href(PageNode link);

    /** What to do as a form is being sent: false stops it. */
    @JSFunctor
    public interface Check extends JSObject {
        boolean mayGo(PageNode form, PageNode button);
    }

    /**
     * Presses a button as a mouse does. Where this makes the browser send a form, that is checked
     * once more when the page's own scripts have had their say; what they do themselves they do.
     */
    @JSBody(
            params = {"button", "check"},
            imports = @JSBodyImport(alias = "forms", fromModule = "door/page-forms.js"),
            script = "forms.press(button, check);")
    public static native void press(PageNode button, Check check);

    /** A page with more buttons than this is a calendar. */
    private static final int MOST = 200;

    /** What is a button by itself, and links that are dressed as one. */
    private static final String BUTTONS =
            "button,input[type=submit],input[type=image],input[type=button],input[type=reset],"
                    + "[role=button],a[class*=btn i],a[class*=button i],form a[href]";

    /** All of them, in the order of the page, open shadow trees included. */
    public static JSArrayReader<PageNode> buttons() {
        return collect(BUTTONS, MOST);
    }

    @JSBody(
            params = {"selector", "most"},
            imports = @JSBodyImport(alias = "forms", fromModule = "door/page-forms.js"),
            script = "return forms.buttons(selector, most);")
    private static native JSArrayReader<PageNode> collect(String selector, int most);

    /** Its own type: "submit", "image", "button", "reset", "link". */
    @JSBody(
            params = "button",
            imports = @JSBodyImport(alias = "forms", fromModule = "door/page-forms.js"),
            script = "return forms.buttonType(button);")
    public static native String buttonType(PageNode button);

    /** What it shows. */
    @JSBody(
            params = "button",
            imports = @JSBodyImport(alias = "forms", fromModule = "door/page-forms.js"),
            script = "return forms.buttonText(button);")
    public static native String buttonText(PageNode button);

    /** True if it can be pressed now. */
    @JSBody(
            params = "button",
            imports = @JSBodyImport(alias = "forms", fromModule = "door/page-forms.js"),
            script = "return forms.isEnabled(button);")
    public static native boolean isEnabled(PageNode button);

    /** The form that it is of, or null; also of what is no control. */
    @JSBody(
            params = "button",
            script = "return button.form || Element.prototype.closest.call(button, 'form');")
    public static native PageNode formOf(PageNode button);

    /** True if it is the button that Enter in its form would press. */
    @JSBody(
            params = "button",
            imports = @JSBodyImport(alias = "forms", fromModule = "door/page-forms.js"),
            script = "return forms.isDefault(button);")
    public static native boolean isDefault(PageNode button);

    /** True if one stands before the other in the page. */
    @JSBody(
            params = {"one", "other"},
            imports = @JSBodyImport(alias = "forms", fromModule = "door/page-forms.js"),
            script = "return forms.isBefore(one, other);")
    public static native boolean isBefore(PageNode one, PageNode other);
}
