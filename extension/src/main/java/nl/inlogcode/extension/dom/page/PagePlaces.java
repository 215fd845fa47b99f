package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;

/** Where things are in a page that is larger than its window, and bringing them into view. */
public final class PagePlaces {
    private PagePlaces() {}

    /**
     * What may show a QR code and gives no picture: cells and blocks that stand for modules, text
     * of block characters, frames of another origin, elements with a closed tree, pictures of
     * another origin in the style sheets, and pictures that the page loads when they come into
     * view.
     */
    @JSBody(
            params = "tree",
            imports = @JSBodyImport(alias = "places", fromModule = "door/page-places.js"),
            script = "return places.unreadable(tree);")
    public static native <T extends JSObject> JSArray<T> unreadable(JSObject tree);

    /** Promises those that are not all in view, wherever the frame is. */
    @JSBody(
            params = "elements",
            imports = @JSBodyImport(alias = "places", fromModule = "door/page-places.js"),
            script = "return places.outOfView(elements);")
    public static native <T extends JSObject> JSPromise<JSArray<T>> outOfView(JSArray<T> elements);

    /**
     * Draws an element that is larger than what can be seen of it at once (the window, or a box
     * around it that scrolls) so small that it fits, with room for what hangs over the edges.
     * Nothing else in the page moves by that.
     *
     * @return what {@link #grow} needs, empty if it fitted
     */
    @JSBody(
            params = "element",
            imports = @JSBodyImport(alias = "places", fromModule = "door/page-places.js"),
            script = "return places.shrink(element);")
    public static native JSObject shrunk(JSObject element);

    /**
     * Puts the element's style back, to the letter. Where the page's rules forbid styles in
     * attributes, the attribute alone would not count.
     */
    @JSBody(
            params = "shrunk",
            imports = @JSBodyImport(alias = "places", fromModule = "door/page-places.js"),
            script = "places.grow(shrunk);")
    public static native void grow(JSObject shrunk);

    /** Everything around an element that scrolls, and how far; outer frames too. */
    @JSBody(
            params = "element",
            imports = @JSBodyImport(alias = "places", fromModule = "door/page-places.js"),
            script = "return places.scrollers(element);")
    public static native JSObject scrolled(JSObject element);

    /** Scrolls everything back. */
    @JSBody(
            params = "scrolled",
            imports = @JSBodyImport(alias = "places", fromModule = "door/page-places.js"),
            script = "places.scrollBack(scrolled);")
    public static native void putBack(JSObject scrolled);

    /**
     * Promises to have the element in view, painted; an image that only loads there gets time for
     * it.
     */
    @JSBody(
            params = "element",
            imports = @JSBodyImport(alias = "places", fromModule = "door/page-places.js"),
            script = "return places.reveal(element);")
    public static native JSPromise<JSObject> reveal(JSObject element);
}
