package nl.inlogcode.extension.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/** The page's document, as far as looking for pictures needs it. */
final class LookDom {
    /** Shadow trees looked into; a page with more of them is built of many small parts. */
    private static final int MOST_TREES = 300;

    private LookDom() {}

    /** All elements of these trees that match. */
    static JSArray<LookElement> all(JSArray<JSObject> trees, String selector) {
        var found = new JSArray<LookElement>();
        for (int i = 0; i < trees.getLength(); i++) {
            var matching = matching(trees.get(i), selector);
            for (int j = 0; j < matching.getLength(); j++) {
                found.push(matching.get(j));
            }
        }
        return found;
    }

    /** The document and its open shadow trees. */
    static JSArray<JSObject> trees() {
        var trees = new JSArray<JSObject>();
        trees.push(document());
        for (int i = 0; i < trees.getLength() && trees.getLength() < MOST_TREES; i++) {
            var shadows = shadows(trees.get(i));
            for (int j = 0; j < shadows.getLength(); j++) {
                trees.push(shadows.get(j));
            }
        }
        return trees;
    }

    /** Waits until all promises are kept or broken, but no longer than that. */
    static JSPromise<JSObject> settled(JSArray<JSPromise<JSObject>> promises, int milliseconds) {
        return race(promises, milliseconds);
    }

    @JSBody(script = "return document;")
    private static native JSObject document();

    @JSBody(
            params = "tree",
            imports = @JSBodyImport(alias = "pictures", fromModule = "door/page-pictures.js"),
            script = "return pictures.shadows(tree);")
    private static native JSArrayReader<JSObject> shadows(JSObject tree);

    @JSBody(
            params = {"tree", "selector"},
            script = "return tree.querySelectorAll(selector);")
    private static native JSArrayReader<LookElement> matching(JSObject tree, String selector);

    @JSBody(
            params = {"promises", "milliseconds"},
            imports = @JSBodyImport(alias = "pictures", fromModule = "door/page-pictures.js"),
            script = "return pictures.allOrTime(promises, milliseconds);")
    private static native JSPromise<JSObject> race(
            JSArray<JSPromise<JSObject>> promises, int milliseconds);
}
