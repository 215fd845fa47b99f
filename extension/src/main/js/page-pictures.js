/**
 * @param {any} tree
 * @returns {any[]}
 */
export function images(tree) {
    return Array.from(tree.querySelectorAll('*'))
        .flatMap(e => {
            const r = e.getBoundingClientRect();
            const side = Math.min(r.width, r.height);
            return side < 40 || side * 8 < Math.max(r.width, r.height)
                ? []
                : [
                      e.localName === 'object' && e.data,
                      /^(embed|input)$/.test(e.localName) && e.src,
                      e.localName === 'image' && e.href && e.href.baseVal
                  ]
                      .concat(
                          [null, '::before', '::after'].flatMap(part => {
                              const s = getComputedStyle(e, part);
                              return Array.from(
                                  (s.backgroundImage + s.maskImage + s.content).matchAll(
                                      /url\("((?:[^"\\]|\\.)*)"\)/g
                                  ),
                                  m => m[1].replace(/\\(.)/g, '$1')
                              );
                          })
                      )
                      .filter(
                          u =>
                              u &&
                              (/^(data|blob):/.test(u) ||
                                  (URL.canParse(u, document.baseURI) &&
                                      new URL(u, document.baseURI).origin === self.origin))
                      )
                      .map(u => Object.assign(new Image(), { src: u, shownBy: e }));
        })
        .slice(0, 60);
}

/**
 * @param {any} element
 * @param {number} width
 * @param {number} height
 * @param {boolean} smooth
 * @returns {string}
 */
export function drawElement(element, width, height, smooth) {
    /** @type {any} */
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    context.imageSmoothingEnabled = smooth;
    context.drawImage(element, 0, 0, width, height);
    return canvas.toDataURL('image/png');
}

/**
 * @param {any} tree
 * @returns {any[]}
 */
export function shadows(tree) {
    return Array.from(tree.querySelectorAll('*'), e => e.shadowRoot).filter(Boolean);
}

/**
 * @param {Promise<any>[]} promises
 * @param {number} milliseconds
 * @returns {Promise<any>}
 */
export function allOrTime(promises, milliseconds) {
    return Promise.race([
        Promise.allSettled(promises),
        new Promise(f => {
            setTimeout(f, milliseconds);
        })
    ]);
}
