package nl.inlogcode.extension.dom.page;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.core.JSArrayReader;

/**
 * Ways through the tree of a web page, open shadow trees at any depth included. Forms answer with
 * their own fields where a field is called {@code parentNode} or {@code matches}: the questions are
 * put by way of the prototypes.
 */
public final class PageTree {
    /** Nobody nests deeper; a hostile page might. */
    private static final int DEEPEST = 50;

    /** A page with more fields than this is a spreadsheet. */
    private static final int MOST_INPUTS = 300;

    /** Elements that are passed on the way. */
    private static final int MOST_NODES = 300_000;

    /** Of very many inputs those that are looked at in any case. */
    private static final String CALLED =
            "[autocomplete~='one-time-code' i],[name*=otp i],[id*=otp i],[name*='2fa' i],"
                    + "[id*='2fa' i],[name*=code i],[id*=code i],[name*=token i],[id*=token i]";

    private PageTree() {}

    /**
     * The inputs, in the order of the page. Of a page with very many these: what has the focus,
     * what is called as fields for codes are, and as many others as fit, first those to type into.
     */
    public static List<PageInput> inputs() {
        var found = collect(MOST_INPUTS, MOST_NODES, DEEPEST, CALLED);
        var inputs = new ArrayList<PageInput>();
        for (int i = 0; i < found.getLength(); i++) {
            inputs.add(found.get(i));
        }
        return inputs;
    }

    @JSBody(
            params = {"most", "nodes", "deepest", "called"},
            imports = @JSBodyImport(alias = "tree", fromModule = "door/page-tree.js"),
            script = "return tree.inputs(most, nodes, deepest, called);")
    private static native JSArrayReader<PageInput> collect(
            int most, int nodes, int deepest, String called);

    /** The text of an attribute, empty if there is none. */
    public static String attribute(PageNode element, String name) {
        var value = attributeOrNull(element, name);
        return value == null ? "" : value;
    }

    /** The parent; of a shadow tree's root its host; null at the top. */
    @JSBody(
            params = "node",
            imports = @JSBodyImport(alias = "tree", fromModule = "door/page-tree.js"),
            script = "return tree.above(node);")
    public static native PageNode above(PageNode node);

    @JSBody(params = "node", script = "return node instanceof Element;")
    public static native boolean isElement(PageNode node);

    @JSBody(params = "node", script = "return node instanceof Text;")
    public static native boolean isText(PageNode node);

    @JSBody(
            params = {"element", "selector"},
            script = "return Element.prototype.matches.call(element, selector);")
    public static native boolean matches(PageNode element, String selector);

    /** The custom element whose shadow tree a node is in, or null. */
    @JSBody(params = "node", script = "return node.getRootNode().host || null;")
    public static native PageNode host(PageNode node);

    /** The text of the element with an id, in the same tree as another; empty if there is none. */
    public static String textOf(PageNode beside, String id, int most) {
        var element = byId(beside.getRootNode(), id);
        return element == null ? "" : PageWords.beginning(element, most);
    }

    /** True if an element matches, or one below it does. */
    @JSBody(
            params = {"element", "selector"},
            script =
                    "return Element.prototype.matches.call(element, selector)"
                            + " || !!Element.prototype.querySelector.call(element, selector);")
    public static native boolean isOrHolds(PageNode element, String selector);

    /** True for elements that have no box of their own, and so are never seen themselves. */
    @JSBody(params = "element", script = "return getComputedStyle(element).display === 'contents';")
    public static native boolean isContents(PageNode element);

    @JSBody(
            params = {"one", "other"},
            script = "return one === other;")
    public static native boolean isSame(PageNode one, PageNode other);

    @JSBody(
            params = {"element", "name"},
            script = "return element.getAttribute(name);")
    private static native String attributeOrNull(PageNode element, String name);

    @JSBody(
            params = {"root", "id"},
            script = "return root.getElementById ? root.getElementById(id) : null;")
    private static native PageNode byId(PageNode root, String id);
}
