package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/** What stands around an input, as far as it can be about that input and no other one. */
public final class PageWords {
    /** What is not the page's own telling: controls, links to other ways, programs. */
    public static final String SILENT =
            "a,button,select,textarea,script,style,noscript,template,svg,[role=button],[role=tab]";

    /** What text may belong to in place of the input. */
    private static final String CONTROLS =
            "input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset],:disabled,"
                    + "[readonly],[maxlength='1']),select,textarea,iframe";

    private PageWords() {}

    /**
     * The text before and behind an input, up to the parts of the page that hold other controls.
     * Boxes for one character are one field. Looks at a few hundred nodes at most.
     *
     * @param parts remembers what was found in parts of the page, from one input to the next
     */
    public static String near(PageInput input, JSObject parts) {
        return near(input, CONTROLS, SILENT, parts);
    }

    // Short names of its own would be those that the compiler gives to the parameters.
    @JSBody(
            params = {"input", "controls", "silent", "parts"},
            script =
                    "var own, top, above, around, met = false, stop, left = 600, up, words = '',"
                            + " parent = Object.getOwnPropertyDescriptor(Node.prototype,"
                            + " 'parentNode').get;"
                            + " function is(node, list) {"
                            + " return Element.prototype.matches.call(node, list); }"
                            + " function shown(node) { return Element.prototype.checkVisibility.call("
                            + "node, {visibilityProperty: true}); }"
                            + " function other(node) { var wide; return node !== own && shown(node)"
                            + " && ((wide = node.getBoundingClientRect().width) > 90"
                            + " || wide >= 6 && /^(checkbox|radio)$/.test(node.type)); }"
                            + " function holds(node) { if (is(node, controls)) { return other(node); }"
                            + " if (!parts.has(node)) { parts.set(node, Array.from("
                            + "Element.prototype.querySelectorAll.call(node, controls)).slice(0, 51)); }"
                            + " return parts.get(node).length > 50 || parts.get(node).some(other); }"
                            // What is taken ends the walker's step: else it would go on to ask
                            // about all that is left of the page.
                            + " function judge(node) { if (--left < 0) { stop = true; return 1; }"
                            + " if (node.nodeType === 3) { return 1; }"
                            + " if (is(node, silent)) { return 2; }"
                            + " if (parent.call(node) === around && node !== top && holds(node)) {"
                            + " met = stop = true; return 1; }"
                            + " return shown(node) || getComputedStyle(node).display === 'contents'"
                            + " ? 3 : 2; }"
                            + " function walk(step, most) { var way = document.createTreeWalker(around,"
                            + " 5, {acceptNode: judge}), text, said = ''; way.currentNode = own;"
                            + " stop = false;"
                            // What stands behind the form is about the page.
                            + " while (!stop && said.length < most && (text = way[step]()) && !stop"
                            + " && !(step === 'nextNode' && own.form"
                            + " && !Node.prototype.contains.call(own.form, text))) {"
                            + " text = text.data.trim();"
                            + " said = step === 'nextNode' ? said + ' ' + text.slice(0, most)"
                            + " : text.slice(-most) + ' ' + said; } return said; }"
                            + " for (own = input; own && !met; own = own.getRootNode().host) {"
                            + " top = own; for (up = 0; (above = parent.call(top))"
                            + " && above.nodeType === 1 && up++ < 60 && !holds(above);) {"
                            + " top = above; }"
                            + " met = above && above.nodeType === 1;"
                            + " around = met ? above : own.getRootNode();"
                            + " words = walk('previousNode', 400) + words + walk('nextNode', 200); }"
                            + " return words;")
    private static native String near(
            PageInput input, String controls, String silent, JSObject parts);

    @JSBody(script = "return new Map();")
    public static native PageMemo memo();

    /**
     * The labels of an input. Its own {@code labels} make the browser look through all of the page
     * for each input; here that is done once for all.
     *
     * @param known remembers the labels of a tree, from one input to the next
     */
    @JSBody(
            params = {"input", "known"},
            script =
                    "var root = input.getRootNode(), all = known.get(root);"
                            + " if (!all) { known.set(root, all = new Map());"
                            + " (root.nodeType === 9 ? Document : DocumentFragment)"
                            + ".prototype.querySelectorAll.call(root, 'label')"
                            + ".forEach(function(label) { var of = all.get(label.control);"
                            + " if (of) { of.push(label); } else { all.set(label.control, [label]); }"
                            + " }); } return all.get(input) || [];")
    public static native JSArrayReader<PageNode> labels(PageInput input, JSObject known);

    /** The beginning of the text in an element, or of a text itself. */
    @JSBody(
            params = {"node", "most"},
            script =
                    "if (node.nodeType === 3) { return node.data.slice(0, most); }"
                            + " var w = document.createTreeWalker(node, 4), t, said = '', left = 300;"
                            + " while (said.length < most && left-- > 0 && (t = w.nextNode())) {"
                            + " said += t.data.slice(0, most); } return said.slice(0, most);")
    public static native String beginning(PageNode node, int most);

    /** The end of the text in an element, or of a text itself. */
    @JSBody(
            params = {"node", "most"},
            script =
                    "var w = document.createTreeWalker(node, 4), said = '', left = 300,"
                            + " t = node.nodeType === 3 ? node : w.lastChild();"
                            + " for (; t && said.length < most && left-- > 0; t = w.previousNode()) {"
                            + " said = t.data.trimEnd().slice(-most) + ' ' + said; }"
                            + " return said.trim().slice(-most);")
    public static native String end(PageNode node, int most);

    /** How many nodes are around a node. */
    @JSBody(
            params = "node",
            script =
                    "for (var n = 0; node; n++) { node = Object.getOwnPropertyDescriptor("
                            + "Node.prototype, 'parentNode').get.call(node) || node.host; } return n;")
    public static native int depth(PageNode node);
}
