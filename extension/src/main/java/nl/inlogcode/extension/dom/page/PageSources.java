package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/**
 * Pictures that a page shows without an image element: backgrounds, masks and content of its style
 * sheets, plug-in elements, image buttons, images within drawings. Not of narrow strips: a page is
 * full of those, and asking for their style takes long.
 */
public final class PageSources {
    private PageSources() {}

    /**
     * New images of them, loading: the page has loaded each of them, so they come from the
     * browser's store. Of another origin they would tell nothing, and are not loaded.
     *
     * @param tree a document or shadow tree
     * @return each with the element it is of under {@code shownBy}
     */
    @JSBody(
            params = "tree",
            imports = @JSBodyImport(alias = "pictures", fromModule = "door/page-pictures.js"),
            script = "return pictures.images(tree);")
    public static native <T extends JSObject> JSArrayReader<T> images(JSObject tree);
}
