/**
 * @returns {boolean}
 */
export function isInOwn() {
    try {
        for (let w = /** @type {Window} */ (self); w !== w.parent; w = w.parent) {
            if (w.parent.location.origin !== self.origin) {
                return false;
            }
        }
        return true;
    } catch {
        return false;
    }
}

/**
 * @returns {boolean}
 */
export function holdsOwn() {
    return Array.from(
        Document.prototype.querySelectorAll.call(document, 'iframe,frame'),
        (/** @type {any} */ f) => f.contentDocument
    ).some(d => d && /^http/.test(d.URL) && new URL(d.URL).origin === self.origin);
}

/**
 * @returns {string[]}
 */
export function foreignFrames() {
    /** @type {NodeListOf<any>} */
    const frames = Document.prototype.querySelectorAll.call(document, 'iframe,frame');
    return Array.from(frames, f => {
        const r = f.getBoundingClientRect();
        return {
            area:
                r.width < 120 ||
                r.height < 40 ||
                !f.checkVisibility({ visibilityProperty: true, opacityProperty: true })
                    ? 0
                    : r.width * r.height,
            origin: URL.canParse(f.src) ? new URL(f.src).origin : ''
        };
    })
        .filter(f => f.area > 0 && /^http/.test(f.origin) && f.origin !== self.origin)
        .sort((a, b) => b.area - a.area)
        .map(f => f.origin)
        .filter((o, i, all) => all.indexOf(o) === i)
        .slice(0, 10);
}

/**
 * @returns {any}
 */
export function partsOfOthers() {
    const parts = [];
    const own = self.origin;
    let left = 60000;
    const dom = self.chrome && chrome.dom;
    function shadow(e) {
        try {
            return (
                e.openOrClosedShadowRoot ||
                (dom && e instanceof HTMLElement ? dom.openOrClosedShadowRoot(e) : e.shadowRoot)
            );
        } catch {
            return e.shadowRoot;
        }
    }
    function look(tree, place) {
        tree.querySelectorAll('*').forEach(e => {
            if (--left < 0) {
                return;
            }
            const within = shadow(e);
            if (within) {
                look(within, place);
            }
            if (/^(iframe|frame|object|embed|fencedframe|portal)$/.test(e.localName)) {
                take(e, place);
            }
        });
    }
    function take(e, place) {
        const r = e.getBoundingClientRect();
        if (
            r.width < 8 ||
            r.height < 8 ||
            !e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        ) {
            return;
        }
        const x = (r.width / (e.offsetWidth || r.width)) * place.x;
        const y = (r.height / (e.offsetHeight || r.height)) * place.y;
        const box = {
            left: place.left + r.left * place.x,
            top: place.top + r.top * place.y,
            right: place.left + r.right * place.x,
            bottom: place.top + r.bottom * place.y,
            site: ''
        };
        let within = null;
        try {
            within = e.contentDocument;
        } catch {
            within = null;
        }
        if (within) {
            look(within, {
                x,
                y,
                left: box.left + e.clientLeft * x,
                top: box.top + e.clientTop * y
            });
            return;
        }
        const url = e.src || e.data || '';
        const site = URL.canParse(url) ? new URL(url).origin : 'null';
        if (
            !/frame|portal/.test(e.localName) &&
            (!url || site === own || /^data:image/.test(url))
        ) {
            return;
        }
        if (/^http/.test(site) && site !== own && !e.hasAttribute('srcdoc')) {
            box.site = site;
        }
        ['left', 'top', 'right', 'bottom'].forEach(side => {
            box[side] = round(box[side]);
        });
        parts.push(box);
    }
    function round(n) {
        return Math.round(n * 16);
    }
    look(document, { x: 1, y: 1, left: 0, top: 0 });
    const v = /** @type {VisualViewport} */ (self.visualViewport);
    return {
        width: round(innerWidth / v.scale),
        left: round(v.offsetLeft),
        top: round(v.offsetTop),
        parts
    };
}
