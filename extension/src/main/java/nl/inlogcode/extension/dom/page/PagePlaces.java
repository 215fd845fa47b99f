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
                            + " : Math.abs(r.width - r.height) * 4 <= r.height && r.width < 4000"
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

    /**
     * Draws an element that is larger than what can be seen of it at once (the window, or a box
     * around it that scrolls) so small that it fits, with room for what hangs over the edges.
     * Nothing else in the page moves by that.
     *
     * @return what {@link #grow} needs, empty if it fitted
     */
    @JSBody(
            params = "element",
            script =
                    "var seen = document.documentElement, w = seen.clientWidth || innerWidth,"
                            + " h = innerHeight, r = element.getBoundingClientRect(), s, f;"
                            + " for (var p = element.parentElement; p && p !== document.body"
                            + " && p !== seen; p = p.parentElement) {"
                            + " if (getComputedStyle(p).overflow !== 'visible'"
                            + " && Math.min(p.clientWidth, p.clientHeight) > 80) {"
                            + " w = Math.min(w, p.clientWidth); h = Math.min(h, p.clientHeight); } }"
                            + " f = Math.min(w / r.width, h / r.height); s = element.style;"
                            + " if (!(f < 1)) return [];"
                            + " var before = [element, element.getAttribute('style'), s.cssText];"
                            + " s.setProperty('transition', 'none', 'important');"
                            + " s.setProperty('transform-origin', '50% 50%', 'important');"
                            + " s.setProperty('scale', String(f * 0.8), 'important');"
                            + " return before;")
    public static native JSObject shrunk(JSObject element);

    /**
     * Puts the element's style back, to the letter. Where the page's rules forbid styles in
     * attributes, the attribute alone would not count.
     */
    @JSBody(
            params = "shrunk",
            script =
                    "var element = shrunk[0];"
                            + " if (!element) return;"
                            + " element.style.removeProperty('scale');"
                            + " element.style.cssText = shrunk[2];"
                            + " if (shrunk[1] === null) element.removeAttribute('style');"
                            + " else if (element.getAttribute('style') !== shrunk[1]) {"
                            + " element.setAttribute('style', shrunk[1]);"
                            + " if (element.style.cssText !== shrunk[2])"
                            + " element.style.cssText = shrunk[2]; }")
    public static native void grow(JSObject shrunk);

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
