package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;

/**
 * Whether a person who looks at the page now sees an element: in view, and with nothing opaque over
 * it. Stricter than {@link Sight}: for what is filled without being asked for.
 */
public final class InSight {
    private InSight() {}

    /**
     * Looks at the element's middle and beside it, through shadow trees and frames of the same
     * origin.
     *
     * <p>{@code layer} tells how opaque a box or a pseudo-element is, with what is around it;
     * {@code clear} asks the browser what lies over a point of an element, topmost first; {@code
     * shade} looks for layers that let clicks through, which the browser does not name there: these
     * are over the element by {@code z-index}, else by the order of the page; {@code effects} finds
     * filters and masks, which hide and still take clicks. A page of more than 20,000 elements is
     * not searched: nothing is in sight there.
     */
    @JSBody(
            params = "element",
            script =
                    "var get = function(name) {"
                            + " return Object.getOwnPropertyDescriptor(Node.prototype, name).get; };"
                            + "var parent = get('parentNode'), type = get('nodeType');"
                            + "var rootOf = function(e) { return Node.prototype.getRootNode.call(e); };"
                            + "var rect = function(e) {"
                            + " return Element.prototype.getBoundingClientRect.call(e); };"
                            + "var up = function(e) { var found = []; while (e) {"
                            + " if (type.call(e) === 1) { found.push(e); }"
                            + " e = parent.call(e) || type.call(e) === 11 && e.host; }"
                            + " return found; };"
                            + "var layer = function(e, pseudo) {"
                            + " var s = getComputedStyle(e, pseudo);"
                            + " if (pseudo && /^(none|normal|)$/.test(s.content)"
                            + " || s.visibility !== 'visible' || s.display === 'none') { return 0; }"
                            + " var m = /(?:rgba\\(.*,|\\/)\\s*([\\d.]+)(%?)\\)/.exec(s.backgroundColor);"
                            + " var a = m ? m[1] / (m[2] ? 100 : 1)"
                            + " : s.backgroundColor === 'transparent' ? 0 : 1;"
                            + " if (!pseudo && (/^(img|video|canvas|iframe|frame|object|embed)$/"
                            + ".test(e.localName) || e.ownerSVGElement && s.fill !== 'none')"
                            + " || s.backgroundImage !== 'none' || s.boxShadow.indexOf('inset') >= 0"
                            + " || (s.backdropFilter || 'none') !== 'none'"
                            + " || ['Top', 'Right', 'Bottom', 'Left'].some(function(side) {"
                            + " return parseFloat(s['border' + side + 'Width']) > 20; })) { a = 1; }"
                            + " return up(e).reduce(function(all, one) {"
                            + " return all * getComputedStyle(one).opacity; },"
                            + " pseudo ? a * s.opacity : a); };"
                            + "var clear = function(e, x, y) { for (;;) {"
                            + " var root = rootOf(e), shadow = type.call(root) === 11;"
                            + " var list = (shadow ? ShadowRoot : Document).prototype"
                            + ".elementsFromPoint.call(root, x, y), left = 1;"
                            + " var at = list.indexOf(e);"
                            + " if (at < 0) { return false; }"
                            + " list.slice(0, at).forEach(function(one) {"
                            + " if (rootOf(one) === root) { left *= 1 - layer(one);"
                            + " if (Node.prototype.contains.call(one, e)) {"
                            + " left *= (1 - layer(one, '::before')) * (1 - layer(one, '::after'));"
                            + " } } });"
                            + " if (left < 0.6) { return false; }"
                            + " if (!shadow) { return true; } e = root.host; } };"
                            + "var rank = function(e, common) { var z = 0, placed = false;"
                            + " up(e).every(function(one) { if (common.indexOf(one) >= 0) { return false; }"
                            + " var s = getComputedStyle(one);"
                            + " placed = placed || s.position !== 'static' || s.transform !== 'none';"
                            + " z = Number(s.zIndex) || z; return true; });"
                            + " return {z: z, placed: placed}; };"
                            + "var over = function(its, mine, later) {"
                            + " return its.z !== mine.z ? its.z > mine.z"
                            + " : later ? its.placed || !mine.placed : its.placed && !mine.placed; };"
                            + "var all = function(root, depth) {"
                            + " return Array.from((type.call(root) === 9 ? Document : ShadowRoot).prototype"
                            + ".querySelectorAll.call(root, '*')).reduce(function(found, e) {"
                            + " found.push(e); return e.shadowRoot && depth < 20"
                            + " ? found.concat(all(e.shadowRoot, depth + 1)) : found; }, []); };"
                            + "var shade = function(e, x, y) { var mine = up(e), r = rect(e);"
                            + " var others = all(e.ownerDocument, 0);"
                            + " return others.length > 20000 || others.some(function(one) {"
                            + " var b = rect(one);"
                            + " if (b.left > x || b.right < x || b.top > y || b.bottom < y"
                            + " || mine.indexOf(one) >= 0"
                            + " || getComputedStyle(one).pointerEvents !== 'none'"
                            + " || layer(one) < 0.4) { return false; }"
                            + " var its = up(one), later = !!(e.compareDocumentPosition(one) & 4);"
                            + " return its.indexOf(e) < 0"
                            + " && over(rank(one, mine), rank(e, its), later); })"
                            + " || mine.some(function(one) {"
                            + " return ['::before', '::after'].some(function(pseudo) {"
                            + " var s = getComputedStyle(one, pseudo);"
                            + " return s.pointerEvents === 'none' && /absolute|fixed/.test(s.position)"
                            + " && parseFloat(s.width) > r.width / 2"
                            + " && parseFloat(s.height) > r.height / 2 && layer(one, pseudo) > 0.4"
                            + " && over({z: Number(s.zIndex) || 0, placed: true},"
                            + " rank(e, [one]), pseudo === '::after'); }); }); };"
                            + "var effects = function(e) { return up(e).some(function(one) {"
                            + " var s = getComputedStyle(one);"
                            + " return /url\\(|opacity\\(0?(\\.[0-4]\\d*)?\\)|blur\\(\\d\\d/.test(s.filter)"
                            + " || (s.maskImage || s.webkitMaskImage || 'none') !== 'none'; }); };"
                            + "var seen = function(e, part) {"
                            + " var r = rect(e), x = r.left + r.width * part, y = r.top + r.height / 2;"
                            + " for (;;) { if (!clear(e, x, y) || shade(e, x, y)) { return false; }"
                            + " var frame = null;"
                            + " try { frame = e.ownerDocument.defaultView.frameElement; }"
                            + " catch (otherSite) { return true; }"
                            + " if (!frame) { return true; } e = frame; r = rect(e);"
                            + " if (effects(e)) { return false; }"
                            + " x += r.left + e.clientLeft; y += r.top + e.clientTop; } };"
                            + "return !effects(element) && seen(element, 0.5)"
                            + " && (seen(element, 0.25) || seen(element, 0.75));")
    public static native boolean of(PageNode element);
}
