package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
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
            script =
                    "return Array.from(tree.querySelectorAll('*')).filter(function(e) {"
                            + " var r = e.getBoundingClientRect(), n = e.childElementCount;"
                            + " return Math.min(r.width, r.height) >= 40"
                            + " && (/^(iframe|frame)$/.test(e.localName) ? !e.contentDocument"
                            + " : Math.abs(r.width - r.height) * 4 <= r.height && r.width < 1200"
                            + " && (e.localName === 'img' ? e.naturalWidth < 40"
                            + " : n >= 21 || e.rows && e.rows.length >= 21"
                            + " ? e.querySelectorAll('*').length >= 150 && !e.textContent.trim()"
                            + " : n === 0 && !e.shadowRoot && e.localName.includes('-')"
                            + " && !e.textContent.trim()"
                            + " || /url\\(\"http/.test(getComputedStyle(e).backgroundImage)"
                            + " || n < 99 && /^[\\s\\u2580-\\u259f]{200,}$/.test("
                            + "e.textContent))); });")
    public static native <T extends JSObject> JSArray<T> unreadable(JSObject tree);

    /** Promises those that are not all in view, wherever the frame is. */
    @JSBody(
            params = "elements",
            script =
                    "return new Promise(function(done) {"
                            + " var o = new IntersectionObserver(function(seen) { o.disconnect();"
                            + " done(seen.filter(function(s) { return s.intersectionRatio < 0.98; })"
                            + ".map(function(s) { return s.target; })); });"
                            + " elements.forEach(function(e) { o.observe(e); });"
                            + " setTimeout(done, 300, []); });")
    public static native <T extends JSObject> JSPromise<JSArray<T>> outOfView(JSArray<T> elements);

    /** Everything around an element that scrolls, and how far; outer frames too. */
    @JSBody(
            params = "element",
            script =
                    "return (function around(n) {"
                            + " var next = null; try { next = n && (n.assignedSlot || n.parentNode"
                            + " || n.host || n.defaultView && n.defaultView.frameElement); }"
                            + " catch (e) { next = null; }"
                            + " return n ? [[n, n.scrollLeft, n.scrollTop]].concat(around(next)) : [];"
                            + " })(element).filter(function(p) { return p[0].scrollTo; });")
    public static native JSObject scrolled(JSObject element);

    /** Scrolls everything back. */
    @JSBody(
            params = "scrolled",
            script =
                    "scrolled.forEach(function(p) {"
                            + " p[0].scrollTo({left: p[1], top: p[2], behavior: 'instant'}); });")
    public static native void putBack(JSObject scrolled);

    /**
     * Promises to have the element in view, painted; an image that only loads there gets time for
     * it.
     */
    @JSBody(
            params = "element",
            script =
                    "element.scrollIntoView("
                            + "{block: 'center', inline: 'center', behavior: 'instant'});"
                            + " return Promise.race([new Promise(function(done) {"
                            + " requestAnimationFrame(function() { requestAnimationFrame("
                            + "function() { if (element.localName === 'img' && !element.complete)"
                            + " element.addEventListener('load', done, {once: true});"
                            + " else setTimeout(done, 50); }); }); }),"
                            + " new Promise(function(done) { setTimeout(done, 400); })])"
                            + ".then(function() { return {}; });")
    public static native JSPromise<JSObject> reveal(JSObject element);
}
