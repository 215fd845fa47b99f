package nl.inlogcode.extension.dom.page;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArrayReader;

/** Ways through the tree of a web page, open shadow trees at any depth included. */
public final class PageTree {
    /** Nobody nests deeper; a hostile page might. */
    private static final int DEEPEST = 50;

    /** A page with more fields than this is a spreadsheet. */
    private static final int MOST_INPUTS = 500;

    private PageTree() {}

    /** All inputs, in the order of the page. */
    public static List<PageInput> inputs() {
        var inputs = new ArrayList<PageInput>();
        collect(document(), inputs, 0);
        return inputs;
    }

    private static void collect(PageNode root, List<PageInput> inputs, int depth) {
        var elements = elements(root);
        for (int i = 0; i < elements.getLength() && inputs.size() < MOST_INPUTS; i++) {
            var element = elements.get(i);
            if (element.getLocalName().equals("input")) {
                inputs.add(asInput(element));
            } else if (element.getShadowRoot() != null && depth < DEEPEST) {
                collect(element.getShadowRoot(), inputs, depth + 1);
            }
        }
    }

    /** The text of an attribute, empty if there is none. */
    public static String attribute(PageNode element, String name) {
        var value = attributeOrNull(element, name);
        return value == null ? "" : value;
    }

    /** The parent; of a shadow tree's root its host; null at the top. */
    public static PageNode above(PageNode node) {
        var parent = node.getParentNode();
        return parent != null ? parent : node.getHost();
    }

    /** The text of the element with an id, in the same tree as another; empty if there is none. */
    public static String textOf(PageNode beside, String id) {
        var element = byId(beside.getRootNode(), id);
        return element == null ? "" : element.getTextContent();
    }

    /** True if an element matches, or one below it does. */
    @JSBody(
            params = {"element", "selector"},
            script = "return element.matches(selector) || !!element.querySelector(selector);")
    public static native boolean isOrHolds(PageNode element, String selector);

    /** True for elements that have no box of their own, and so are never seen themselves. */
    @JSBody(params = "element", script = "return getComputedStyle(element).display === 'contents';")
    public static native boolean isContents(PageNode element);

    @JSBody(
            params = {"one", "other"},
            script = "return one === other;")
    public static native boolean isSame(PageNode one, PageNode other);

    @JSBody(script = "return document;")
    private static native PageNode document();

    @JSBody(params = "element", script = "return element;")
    private static native PageInput asInput(PageNode element);

    @JSBody(
            params = {"element", "name"},
            script = "return element.getAttribute(name);")
    private static native String attributeOrNull(PageNode element, String name);

    @JSBody(
            params = {"root", "id"},
            script = "return root.getElementById ? root.getElementById(id) : null;")
    private static native PageNode byId(PageNode root, String id);

    @JSBody(params = "root", script = "return root.querySelectorAll('*');")
    private static native JSArrayReader<PageNode> elements(PageNode root);
}
