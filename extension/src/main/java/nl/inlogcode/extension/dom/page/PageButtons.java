package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.core.JSArrayReader;

/** The buttons of a web page: everything that a person would press to go on. */
public final class PageButtons {
    /** A page with more buttons than this is a calendar. */
    private static final int MOST = 200;

    /** What is a button by itself, and links that are dressed as one. */
    private static final String BUTTONS =
            "button,input[type=submit],input[type=image],input[type=button],input[type=reset],"
                    + "[role=button],a[class*=btn i],a[class*=button i],form a[href]";

    private PageButtons() {}

    /** All of them, in the order of the page, open shadow trees included. */
    public static JSArrayReader<PageNode> all() {
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
    public static native String type(PageNode button);

    /** What it shows. */
    @JSBody(
            params = "button",
            imports = @JSBodyImport(alias = "forms", fromModule = "door/page-forms.js"),
            script = "return forms.buttonText(button);")
    public static native String text(PageNode button);

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
    public static native PageNode form(PageNode button);

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
