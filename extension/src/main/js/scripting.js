import { api } from './api.js';

/**
 * The browser sends the source text of a function to the page: it must be no method, and must not
 * use anything outside it. Small pictures are drawn larger, or those made of lines would get
 * blurred.
 *
 * @param {string} url
 * @param {string} site
 */
function drawInPage(url, site) {
    try {
        if (self.origin !== site) {
            return '';
        }
        const image = /** @type {HTMLImageElement} */ (
            Array.from(document.images).find(one => (one.currentSrc || one.src) === url)
        );
        const width = image.naturalWidth || image.width;
        const height = image.naturalHeight || image.height;
        const scale = Math.max(1, Math.ceil(600 / Math.min(width, height)));
        const canvas = document.createElement('canvas');
        canvas.width = width * scale;
        canvas.height = height * scale;
        const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
        context.imageSmoothingEnabled = false;
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return canvas.toDataURL('image/png');
    } catch {
        return '';
    }
}

/**
 * Goes to the page as text too.
 *
 * @param {string} name
 * @param {any} request
 */
function callInPage(name, request) {
    return globalThis.inlogcode && globalThis.inlogcode[name](request);
}

/**
 * @param {number} tab
 * @param {number} frame
 * @param {string} url
 * @param {string} site
 * @returns {Promise<string>}
 */
export function drawPicture(tab, frame, url, site) {
    return api.scripting
        .executeScript({
            target: { tabId: tab, frameIds: [frame] },
            func: drawInPage,
            args: [url, site]
        })
        .then(results => results[0].result || '');
}

/**
 * @param {any[]} results
 * @returns {any[]}
 */
export function ownResults(results) {
    const top = results.find(r => r.frameId === 0);
    return results.filter(
        r =>
            r === top ||
            (top && r.result.origin !== 'null' && r.result.origin === top.result.origin)
    );
}

/**
 * @param {any[]} results
 * @returns {any[]}
 */
export function givenResults(results) {
    return results.filter(r => r && r.result);
}

/**
 * @param {number} tab
 * @param {boolean} now
 * @returns {Promise<any>}
 */
export function inject(tab, now) {
    return api.scripting.executeScript({
        target: { tabId: tab, allFrames: true },
        files: ['page.js', 'page-start.js'],
        injectImmediately: now
    });
}

/**
 * @param {number} tab
 * @param {string} name
 * @param {any} request
 * @returns {Promise<any[]>}
 */
export function callAllFrames(tab, name, request) {
    return api.scripting.executeScript({
        target: { tabId: tab, allFrames: true },
        injectImmediately: true,
        func: callInPage,
        args: [name, request]
    });
}

/**
 * @param {number} tab
 * @param {number} frame
 * @param {string} name
 * @param {any} request
 * @returns {Promise<any[]>}
 */
export function callFrame(tab, frame, name, request) {
    return api.scripting.executeScript({
        target: { tabId: tab, frameIds: [frame] },
        injectImmediately: true,
        func: callInPage,
        args: [name, request]
    });
}

/**
 * The sites that are filled by themselves.
 *
 * @returns {Promise<string[]>}
 */
async function readSites() {
    const { byItself } = await api.storage.local.get({ byItself: [] });
    return /** @type {string[]} */ (byItself);
}

/**
 * @param {string} site
 * @param {string} pattern
 * @returns {Promise<object>}
 */
export async function addSite(site, pattern) {
    await api.scripting.unregisterContentScripts({ ids: [site] }).catch(() => {});
    await api.scripting.registerContentScripts([
        {
            id: site,
            matches: [pattern],
            allFrames: true,
            js: ['page.js', 'watch-start.js'],
            runAt: 'document_idle',
            persistAcrossSessions: true
        }
    ]);
    const others = (await readSites()).filter(one => one !== site);
    await api.storage.local.set({ byItself: others.concat(site) });
    return {};
}

/**
 * @param {string} site
 * @returns {Promise<object>}
 */
export async function removeSite(site) {
    await api.scripting.unregisterContentScripts({ ids: [site] }).catch(() => {});
    await api.storage.local.set({ byItself: (await readSites()).filter(one => one !== site) });
    return {};
}
