package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
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
            script =
                    "var found = [], nodes = 300000; function below(root, depth) {"
                            + " for (var all = (root.nodeType === 9 ? Document : DocumentFragment)"
                            + ".prototype.querySelectorAll.call(root, '*'), i = 0; i < all.length"
                            + " && nodes-- > 0 && found.length < most; i++) {"
                            + " if (Element.prototype.matches.call(all[i], selector)) {"
                            + " found.push(all[i]); } if (all[i].shadowRoot && depth < 50) {"
                            + " below(all[i].shadowRoot, depth + 1); } } } below(document, 0);"
                            + " return found;")
    private static native JSArrayReader<PageNode> collect(String selector, int most);

    /** Its own type: "submit", "image", "button", "reset", "link". */
    @JSBody(
            params = "button",
            script =
                    "return button.localName === 'a' ? 'link' :"
                            + " button.localName === 'button' || button.localName === 'input'"
                            + " ? button.type : 'button';")
    public static native String type(PageNode button);

    /** What it shows. */
    @JSBody(
            params = "button",
            script =
                    "return (button.localName === 'input' ? button.value || button.alt || ''"
                            + " : button.innerText || button.textContent || Array.from("
                            + "button.querySelectorAll('img'), function(i) { return i.alt; })"
                            + ".join(' ')).trim().slice(0, 200);")
    public static native String text(PageNode button);

    /** True if it can be pressed now. */
    @JSBody(
            params = "button",
            script =
                    "return !Element.prototype.matches.call(button,"
                            + " ':disabled,[aria-disabled=true],[aria-busy=true]')"
                            + " && getComputedStyle(button).pointerEvents !== 'none';")
    public static native boolean isEnabled(PageNode button);

    /** The form that it is of, or null; also of what is no control. */
    @JSBody(
            params = "button",
            script = "return button.form || Element.prototype.closest.call(button, 'form');")
    public static native PageNode form(PageNode button);

    /** True if it is the button that Enter in its form would press. */
    @JSBody(
            params = "button",
            script =
                    "if (!button.form) { return false; } var all = HTMLFormElement.prototype"
                            + ".__lookupGetter__('elements').call(button.form), i = 0;"
                            + " while (i < Math.min(all.length, 2000)) {"
                            + " if (all[i++].type === 'submit') { return all[i - 1] === button; } }"
                            + " return document.querySelector('input[type=image]') === button;")
    public static native boolean isDefault(PageNode button);

    /** True if one stands before the other in the page. */
    @JSBody(
            params = {"one", "other"},
            script =
                    "var p = one.compareDocumentPosition(other);"
                            + " return p & 1 ? one.getBoundingClientRect().top"
                            + " <= other.getBoundingClientRect().top : !!(p & 4);")
    public static native boolean isBefore(PageNode one, PageNode other);
}
