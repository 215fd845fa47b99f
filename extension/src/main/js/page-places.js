/**
 * @param {any} tree
 * @returns {any[]}
 */
export function unreadable(tree) {
    return Array.from(tree.querySelectorAll('*')).filter(e => {
        const r = e.getBoundingClientRect();
        const n = e.childElementCount;
        return (
            Math.min(r.width, r.height) >= 40 &&
            (/^(iframe|frame)$/.test(e.localName)
                ? !e.contentDocument
                : Math.abs(r.width - r.height) * 4 <= r.height &&
                  r.width < 4000 &&
                  (e.localName === 'img'
                      ? e.naturalWidth < 40
                      : n >= 21 || (e.rows && e.rows.length >= 21)
                        ? e.querySelectorAll('*').length >= 150 && !e.textContent.trim()
                        : (n === 0 &&
                              !e.shadowRoot &&
                              e.localName.includes('-') &&
                              !e.textContent.trim()) ||
                          /url\("http/.test(getComputedStyle(e).backgroundImage) ||
                          (n < 99 && /^[\s\u2580-\u259f]{200,}$/.test(e.textContent))))
        );
    });
}

/**
 * @param {any[]} elements
 * @returns {Promise<any[]>}
 */
export function outOfView(elements) {
    return new Promise(done => {
        const o = new IntersectionObserver(seen => {
            o.disconnect();
            done(seen.filter(s => s.intersectionRatio < 0.98).map(s => s.target));
        });
        elements.forEach(e => {
            o.observe(e);
        });
        setTimeout(done, 300, []);
    });
}

/**
 * @param {any} element
 * @returns {any}
 */
export function shrink(element) {
    const seen = document.documentElement;
    let w = seen.clientWidth || innerWidth;
    let h = innerHeight;
    const r = element.getBoundingClientRect();
    for (
        let p = element.parentElement;
        p && p !== document.body && p !== seen;
        p = p.parentElement
    ) {
        if (
            getComputedStyle(p).overflow !== 'visible' &&
            Math.min(p.clientWidth, p.clientHeight) > 80
        ) {
            w = Math.min(w, p.clientWidth);
            h = Math.min(h, p.clientHeight);
        }
    }
    const f = Math.min(w / r.width, h / r.height);
    const s = element.style;
    if (!(f < 1)) {
        return [];
    }
    const before = [element, element.getAttribute('style'), s.cssText];
    s.setProperty('transition', 'none', 'important');
    s.setProperty('transform-origin', '50% 50%', 'important');
    s.setProperty('scale', String(f * 0.8), 'important');
    return before;
}

/**
 * @param {any} shrunk
 */
export function grow(shrunk) {
    const element = shrunk[0];
    if (!element) {
        return;
    }
    element.style.removeProperty('scale');
    element.style.cssText = shrunk[2];
    if (shrunk[1] === null) {
        element.removeAttribute('style');
    } else if (element.getAttribute('style') !== shrunk[1]) {
        element.setAttribute('style', shrunk[1]);
        if (element.style.cssText !== shrunk[2]) {
            element.style.cssText = shrunk[2];
        }
    }
}

/**
 * @param {any} element
 * @returns {any}
 */
export function scrollers(element) {
    return (function around(n) {
        let next = null;
        try {
            next =
                n &&
                (n.assignedSlot ||
                    n.parentNode ||
                    n.host ||
                    (n.defaultView && n.defaultView.frameElement));
        } catch {
            next = null;
        }
        return n ? [[n, n.scrollLeft, n.scrollTop]].concat(around(next)) : [];
    })(element).filter(p => p[0].scrollTo);
}

/**
 * @param {any} scrolled
 */
export function scrollBack(scrolled) {
    scrolled.forEach(p => {
        p[0].scrollTo({ left: p[1], top: p[2], behavior: 'instant' });
    });
}

/**
 * @param {any} element
 * @returns {Promise<any>}
 */
export function reveal(element) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    return Promise.race([
        new Promise(done => {
            requestAnimationFrame(() => {
                requestAnimationFrame(() => {
                    if (element.localName === 'img' && !element.complete) {
                        element.addEventListener('load', done, { once: true });
                    } else {
                        setTimeout(done, 50);
                    }
                });
            });
        }),
        new Promise(done => {
            setTimeout(done, 400);
        })
    ]).then(() => ({}));
}
