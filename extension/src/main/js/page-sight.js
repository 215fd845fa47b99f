import { getter } from './page-tree.js';

/**
 * @param {any} element
 * @returns {boolean}
 */
export function isInSight(element) {
    const parent = getter(Node.prototype, 'parentNode');
    const type = getter(Node.prototype, 'nodeType');
    /** @type {(e: any) => any} */
    const rootOf = e => Node.prototype.getRootNode.call(e);
    const rect = e => Element.prototype.getBoundingClientRect.call(e);
    // All elements around one, itself first.
    const up = e => {
        const found = [];
        while (e) {
            if (type.call(e) === 1) {
                found.push(e);
            }
            e = parent.call(e) || (type.call(e) === 11 && e.host);
        }
        return found;
    };
    // How opaque a box or a pseudo-element is, with what is around it.
    const layer = (e, pseudo) => {
        const s = getComputedStyle(e, pseudo);
        if (
            (pseudo && /^(none|normal|)$/.test(s.content)) ||
            s.visibility !== 'visible' ||
            s.display === 'none'
        ) {
            return 0;
        }
        const m = /(?:rgba\(.*,|\/)\s*([\d.]+)(%?)\)/.exec(s.backgroundColor);
        let a = m ? Number(m[1]) / (m[2] ? 100 : 1) : s.backgroundColor === 'transparent' ? 0 : 1;
        if (
            (!pseudo &&
                (/^(img|video|canvas|iframe|frame|object|embed)$/.test(e.localName) ||
                    (e.ownerSVGElement && s.fill !== 'none'))) ||
            s.backgroundImage !== 'none' ||
            s.boxShadow.indexOf('inset') >= 0 ||
            (s.backdropFilter || 'none') !== 'none' ||
            ['Top', 'Right', 'Bottom', 'Left'].some(
                side => parseFloat(s['border' + side + 'Width']) > 20
            )
        ) {
            a = 1;
        }
        return up(e).reduce(
            (all, one) => all * Number(getComputedStyle(one).opacity),
            pseudo ? a * Number(s.opacity) : a
        );
    };
    // Asks the browser what lies over a point of an element, topmost first.
    const clear = (e, x, y) => {
        for (;;) {
            const root = rootOf(e);
            const shadow = type.call(root) === 11;
            const list = (shadow ? ShadowRoot : Document).prototype.elementsFromPoint.call(
                root,
                x,
                y
            );
            let left = 1;
            const at = list.indexOf(e);
            if (at < 0) {
                return false;
            }
            list.slice(0, at).forEach(one => {
                if (rootOf(one) === root) {
                    left *= 1 - layer(one);
                    if (Node.prototype.contains.call(one, e)) {
                        left *= (1 - layer(one, '::before')) * (1 - layer(one, '::after'));
                    }
                }
            });
            if (left < 0.6) {
                return false;
            }
            if (!shadow) {
                return true;
            }
            e = root.host;
        }
    };
    const rank = (e, common) => {
        let z = 0;
        let placed = false;
        up(e).every(one => {
            if (common.indexOf(one) >= 0) {
                return false;
            }
            const s = getComputedStyle(one);
            placed = placed || s.position !== 'static' || s.transform !== 'none';
            z = Number(s.zIndex) || z;
            return true;
        });
        return { z, placed };
    };
    const over = (its, mine, later) =>
        its.z !== mine.z
            ? its.z > mine.z
            : later
              ? its.placed || !mine.placed
              : its.placed && !mine.placed;
    const all = (root, depth) => {
        const { prototype } = type.call(root) === 9 ? Document : ShadowRoot;
        return Array.from(prototype.querySelectorAll.call(root, '*')).flatMap(e =>
            e.shadowRoot && depth < 20 ? [e, ...all(e.shadowRoot, depth + 1)] : [e]
        );
    };
    // Looks for layers that let clicks through, which the browser does not name there: these are
    // over the element by z-index, else by the order of the page. A page of more than 20,000
    // elements is not searched: nothing is in sight there.
    const shade = (e, x, y) => {
        const mine = up(e);
        const r = rect(e);
        const others = all(e.ownerDocument, 0);
        return (
            others.length > 20000 ||
            others.some(one => {
                const b = rect(one);
                if (
                    b.left > x ||
                    b.right < x ||
                    b.top > y ||
                    b.bottom < y ||
                    mine.indexOf(one) >= 0 ||
                    getComputedStyle(one).pointerEvents !== 'none' ||
                    layer(one) < 0.4
                ) {
                    return false;
                }
                const its = up(one);
                const later = !!(e.compareDocumentPosition(one) & 4);
                return its.indexOf(e) < 0 && over(rank(one, mine), rank(e, its), later);
            }) ||
            mine.some(one =>
                ['::before', '::after'].some(pseudo => {
                    const s = getComputedStyle(one, pseudo);
                    return (
                        s.pointerEvents === 'none' &&
                        /absolute|fixed/.test(s.position) &&
                        parseFloat(s.width) > r.width / 2 &&
                        parseFloat(s.height) > r.height / 2 &&
                        layer(one, pseudo) > 0.4 &&
                        over(
                            { z: Number(s.zIndex) || 0, placed: true },
                            rank(e, [one]),
                            pseudo === '::after'
                        )
                    );
                })
            )
        );
    };
    // Filters and masks, which hide and still take clicks.
    const effects = e =>
        up(e).some(one => {
            const s = getComputedStyle(one);
            return (
                /url\(|opacity\(0?(\.[0-4]\d*)?\)|blur\(\d\d/.test(s.filter) ||
                (s.maskImage || s.webkitMaskImage || 'none') !== 'none'
            );
        });
    const seen = (e, part) => {
        let r = rect(e);
        let x = r.left + r.width * part;
        let y = r.top + r.height / 2;
        for (;;) {
            if (!clear(e, x, y) || shade(e, x, y)) {
                return false;
            }
            let frame = null;
            try {
                frame = e.ownerDocument.defaultView.frameElement;
            } catch {
                return true;
            }
            if (!frame) {
                return true;
            }
            e = frame;
            r = rect(e);
            if (effects(e)) {
                return false;
            }
            x += r.left + e.clientLeft;
            y += r.top + e.clientTop;
        }
    };
    return !effects(element) && seen(element, 0.5) && (seen(element, 0.25) || seen(element, 0.75));
}

/**
 * @returns {boolean}
 */
export function isFrameFocused() {
    return (function focused(/** @type {Window} */ w) {
        try {
            return (
                w === w.top ||
                !w.frameElement ||
                (w.parent.document.activeElement === w.frameElement && focused(w.parent))
            );
        } catch {
            return true;
        }
    })(window);
}

/**
 * @returns {boolean}
 */
export function isFrameVisible() {
    return (function seen(/** @type {Window} */ w) {
        try {
            return (
                w === w.top ||
                !w.frameElement ||
                (w.frameElement.checkVisibility({
                    visibilityProperty: true,
                    opacityProperty: true,
                    checkOpacity: true
                }) &&
                    seen(w.parent))
            );
        } catch {
            return true;
        }
    })(window);
}
