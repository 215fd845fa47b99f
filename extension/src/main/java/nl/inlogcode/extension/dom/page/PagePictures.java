package nl.inlogcode.extension.dom.page;

import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSError;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/**
 * The pictures of a page, in its document and its open shadow trees: finding them, and taking them.
 *
 * <p>Some are shown without an image element: backgrounds, masks and content of style sheets,
 * plug-in elements, image buttons, images within drawings. Not asked for are those of narrow
 * strips: a page is full of them, and asking for their style takes long.
 */
public final class PagePictures {

    /** Shadow trees looked into; a page with more of them is built of many small parts. */
    private static final int MOST_TREES = 300;

    private PagePictures() {}

    /** All elements of these trees that match. */
    public static <T extends JSObject> JSArray<T> all(JSArray<JSObject> trees, String selector) {
        var found = new JSArray<T>();
        for (int i = 0; i < trees.getLength(); i++) {
            JSArrayReader<T> matching = matching(trees.get(i), selector);
            for (int j = 0; j < matching.getLength(); j++) {
                found.push(matching.get(j));
            }
        }
        return found;
    }

    /** The document and its open shadow trees. */
    public static JSArray<JSObject> trees() {
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
    private static native <T extends JSObject> JSArrayReader<T> matching(
            JSObject tree, String selector);

    /** Waits until all promises are kept or broken, but no longer than that. */
    @JSBody(
            params = {"promises", "milliseconds"},
            imports = @JSBodyImport(alias = "pictures", fromModule = "door/page-pictures.js"),
            script = "return pictures.allOrTime(promises, milliseconds);")
    public static native JSPromise<JSObject> settled(
            JSArray<JSPromise<JSObject>> promises, int milliseconds);

    /**
     * New images of what is shown without an image element, loading: the page has loaded each of
     * them, so they come from the browser's store. Of another origin they would tell nothing, and
     * are not loaded.
     *
     * @param tree a document or shadow tree
     * @return each with the element it is of under {@code shownBy}
     */
    @JSBody(
            params = "tree",
            imports = @JSBodyImport(alias = "pictures", fromModule = "door/page-pictures.js"),
            script = "return pictures.images(tree);")
    public static native <T extends JSObject> JSArrayReader<T> images(JSObject tree);

    /**
     * A PNG picture as a data: URL, transparent where the element's is.
     *
     * @param smooth false to draw each pixel as a block when enlarging; vector pictures are sharp
     *     either way
     * @return empty if the picture comes from another origin, which the browser keeps from us
     */
    public static Optional<String> png(JSObject element, int width, int height, boolean smooth) {
        // Not null where it fails: that would be no JSString, and break the whole look.
        JSString url =
                JSError.catchNative(
                        () -> draw(element, width, height, smooth), error -> JSString.valueOf(""));
        return url.getLength() == 0 ? Optional.empty() : Optional.of(url.stringValue());
    }

    @JSBody(
            params = {"element", "width", "height", "smooth"},
            imports = @JSBodyImport(alias = "pictures", fromModule = "door/page-pictures.js"),
            script = "return pictures.drawElement(element, width, height, smooth);")
    private static native JSString draw(JSObject element, int width, int height, boolean smooth);
}
