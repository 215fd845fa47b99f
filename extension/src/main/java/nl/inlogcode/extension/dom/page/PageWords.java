package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;

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
     * The text before and behind an input, up to the parts of the page that hold other controls. Boxes
     * for one character are one field. Looks at a few hundred nodes at most.
     */
    public static String near(PageInput input) {
        return near(input, CONTROLS, SILENT);
    }

    @JSBody(
            params = {"input", "controls", "silent"},
            script =
                    "var own, top, up, around, met = false, stop, left = 600, words = '',"
                            + " parent = Object.getOwnPropertyDescriptor(Node.prototype,"
                            + " 'parentNode').get;"
                            + " function above(e) { var p = parent.call(e);"
                            + " return p && p.nodeType === 1 ? p : null; }"
                            + " function is(e, s) { return Element.prototype.matches.call(e, s); }"
                            + " function shown(e) { return Element.prototype.checkVisibility.call("
                            + "e, {visibilityProperty: true}); }"
                            + " function other(e) { var w; return e !== own && shown(e)"
                            + " && ((w = e.getBoundingClientRect().width) > 90"
                            + " || w >= 6 && /^(checkbox|radio)$/.test(e.type)); }"
                            + " function holds(e) { if (is(e, controls)) { return other(e); }"
                            + " var all = Element.prototype.querySelectorAll.call(e, controls);"
                            + " return all.length > 50 || Array.prototype.some.call(all, other); }"
                            + " function judge(e) { if (--left < 0) { stop = true; return 2; }"
                            + " if (e.nodeType === 3) { return 1; }"
                            + " if (is(e, silent)) { return 2; }"
                            + " if (parent.call(e) === around && e !== top && holds(e)) {"
                            + " met = stop = true; return 2; }"
                            + " return shown(e) || getComputedStyle(e).display === 'contents' ? 3 : 2; }"
                            + " function walk(step, most) { var w = document.createTreeWalker(around, 5,"
                            + " {acceptNode: judge}), t, said = ''; w.currentNode = own; stop = false;"
                            + " while (!stop && said.length < most && (t = w[step]()) && !stop) {"
                            + " t = t.data.trim();"
                            + " said = step === 'nextNode' ? said + ' ' + t.slice(0, most)"
                            + " : t.slice(-most) + ' ' + said; } return said; }"
                            + " for (own = input; own && !met; own = own.getRootNode().host) {"
                            + " top = own; while ((up = above(top)) && !holds(up)) { top = up; }"
                            + " around = up || own.getRootNode(); met = !!up;"
                            + " words = walk('previousNode', 400) + words + walk('nextNode', 200); }"
                            + " return words;")
    private static native String near(PageInput input, String controls, String silent);

    @JSBody(script = "return new Map();")
    public static native PageMemo memo();

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
