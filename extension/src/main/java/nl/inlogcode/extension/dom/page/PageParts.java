package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Where in the window the frames of other sites lie, seen from the page itself. */
public final class PageParts {
    private PageParts() {}

    /**
     * The window, and the rectangle of each frame whose document the page may not touch: of another
     * origin, sandboxed, or gone elsewhere than its address says. Looked for in shadow trees too,
     * and in the page's own frames; what shows no pixel is left out. Chromium's {@code chrome.dom}
     * has a short name: where it is called by the long one, Mozilla's linter warns that Firefox
     * lacks it.
     */
    @JSBody(
            script =
                    "var parts = [], own = self.origin, left = 60000;"
                            + " var dom = self.chrome && chrome.dom;"
                            + " function shadow(e) { try { return e.openOrClosedShadowRoot"
                            + " || (dom && e instanceof HTMLElement"
                            + " ? dom.openOrClosedShadowRoot(e) : e.shadowRoot); }"
                            + " catch (x) { return e.shadowRoot; } }"
                            + " function look(tree, place) {"
                            + " tree.querySelectorAll('*').forEach(function(e) {"
                            + " if (--left < 0) { return; }"
                            + " var within = shadow(e); if (within) { look(within, place); }"
                            + " if (/^(iframe|frame|object|embed|fencedframe|portal)$/"
                            + ".test(e.localName)) { take(e, place); } }); }"
                            + " function take(e, place) { var r = e.getBoundingClientRect();"
                            + " if (r.width < 8 || r.height < 8 || !e.checkVisibility("
                            + "{visibilityProperty: true, opacityProperty: true})) { return; }"
                            + " var x = r.width / (e.offsetWidth || r.width) * place.x,"
                            + " y = r.height / (e.offsetHeight || r.height) * place.y;"
                            + " var box = {left: place.left + r.left * place.x,"
                            + " top: place.top + r.top * place.y,"
                            + " right: place.left + r.right * place.x,"
                            + " bottom: place.top + r.bottom * place.y, site: ''};"
                            + " var within = null; try { within = e.contentDocument; }"
                            + " catch (otherSite) { within = null; }"
                            + " if (within) { look(within, {x: x, y: y,"
                            + " left: box.left + e.clientLeft * x,"
                            + " top: box.top + e.clientTop * y}); return; }"
                            + " var url = e.src || e.data || '';"
                            + " var site = URL.canParse(url) ? new URL(url).origin : 'null';"
                            + " if (!/frame|portal/.test(e.localName) && (!url || site === own"
                            + " || /^data:image/.test(url))) { return; }"
                            + " if (/^http/.test(site) && site !== own"
                            + " && !e.hasAttribute('srcdoc')) { box.site = site; }"
                            + " ['left', 'top', 'right', 'bottom'].forEach(function(side) {"
                            + " box[side] = round(box[side]); }); parts.push(box); }"
                            + " function round(n) { return Math.round(n * 16); }"
                            + " look(document, {x: 1, y: 1, left: 0, top: 0});"
                            + " var v = self.visualViewport;"
                            + " return {width: round(innerWidth / v.scale), left: round(v.offsetLeft),"
                            + " top: round(v.offsetTop), parts: parts};")
    public static native JSObject all();
}
