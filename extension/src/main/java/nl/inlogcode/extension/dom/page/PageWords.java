package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/**
 * What a web page says: around an input, as far as it can be about that input and no other one, and
 * in a tree as a whole.
 */
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

    @JSBody(
            params = {"input", "controls", "silent", "parts"},
            imports = @JSBodyImport(alias = "texts", fromModule = "door/page-texts.js"),
            script = "return texts.wordsNear(input, controls, silent, parts);")
    private static native String near(
            PageInput input, String controls, String silent, JSObject parts);

    @JSBody(script = "return new Map();")
    public static native Memo memo();

    /**
     * The labels of an input. Its own {@code labels} make the browser look through all of the page
     * for each input; here that is done once for all.
     *
     * @param known remembers the labels of a tree, from one input to the next
     */
    @JSBody(
            params = {"input", "known"},
            imports = @JSBodyImport(alias = "texts", fromModule = "door/page-texts.js"),
            script = "return texts.labelsOf(input, known);")
    public static native JSArrayReader<PageNode> labels(PageInput input, JSObject known);

    /** The beginning of the text in an element, or of a text itself. */
    @JSBody(
            params = {"node", "most"},
            imports = @JSBodyImport(alias = "texts", fromModule = "door/page-texts.js"),
            script = "return texts.beginning(node, most);")
    public static native String beginning(PageNode node, int most);

    /** The end of the text in an element, or of a text itself. */
    @JSBody(
            params = {"node", "most"},
            imports = @JSBodyImport(alias = "texts", fromModule = "door/page-texts.js"),
            script = "return texts.end(node, most);")
    public static native String end(PageNode node, int most);

    /** How many nodes are around a node. */
    @JSBody(
            params = "node",
            imports = @JSBodyImport(alias = "tree", fromModule = "door/page-tree.js"),
            script = "return tree.depth(node);")
    public static native int depth(PageNode node);

    /**
     * Everything that begins with "otpauth" or "apple-otpauth": attributes, fields, and addresses
     * in the text.
     */
    @JSBody(
            params = {"tree", "text"},
            imports = @JSBodyImport(alias = "texts", fromModule = "door/page-texts.js"),
            script = "return texts.addresses(tree, text);")
    public static native JSArrayReader<JSString> addresses(JSObject tree, String text);

    /** The text as it is rendered, without what is hidden; dots say that it goes on. */
    @JSBody(
            params = "tree",
            imports = @JSBodyImport(alias = "texts", fromModule = "door/page-texts.js"),
            script = "return texts.shownText(tree);")
    public static native String shownText(JSObject tree);

    /** The fields that show text, each after its label. */
    @JSBody(
            params = "tree",
            imports = @JSBodyImport(alias = "texts", fromModule = "door/page-texts.js"),
            script = "return texts.typedTexts(tree);")
    public static native String fieldTexts(JSObject tree);

    /** Texts by nodes of a page. */
    public interface Memo extends JSObject {
        boolean has(PageNode node);

        String get(PageNode node);

        void set(PageNode node, String text);
    }
}
