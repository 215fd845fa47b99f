/**
 * @param {string} document
 * @param {number} least
 * @returns {string}
 */
export function sizedVector(document, least) {
    const root = new DOMParser().parseFromString(document, 'image/svg+xml').documentElement;
    if (root.localName !== 'svg') {
        throw new Error('no SVG');
    }
    const number = name => {
        const text = root.getAttribute(name);
        return text && text.indexOf('%') < 0 ? parseFloat(text) || 0 : 0;
    };
    const box = (root.getAttribute('viewBox') || '')
        .trim()
        .split(/[\s,]+/)
        .map(Number);
    const width = number('width') || box[2] || 300;
    const height = number('height') || box[3] || 300;
    if (!root.hasAttribute('viewBox')) {
        root.setAttribute('viewBox', '0 0 ' + width + ' ' + height);
    }
    const scale = Math.max(1, least / Math.min(width, height));
    root.setAttribute('width', String(width * scale));
    root.setAttribute('height', String(height * scale));
    return new XMLSerializer().serializeToString(root);
}

/**
 * @param {string} url
 * @returns {Promise<any>}
 */
export function decodedPicture(url) {
    const image = new Image();
    image.src = url;
    return image.decode().then(() => image);
}

/**
 * @param {HTMLImageElement} image
 * @param {number} scale
 * @param {number} most
 * @returns {ImageBitmap}
 */
export function drawnPicture(image, scale, most) {
    let width = image.naturalWidth * scale;
    let height = image.naturalHeight * scale;
    const part = Math.min(1, Math.sqrt(most / (width * height)));
    width = Math.floor(width * part);
    height = Math.floor(height * part);
    const canvas = new OffscreenCanvas(width, height);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
    context.drawImage(image, 0, 0, width, height);
    return canvas.transferToImageBitmap();
}

/**
 * In a promise of its own: where there are no such devices at all, it throws at once.
 * @returns {Promise<any>}
 */
export function openCamera() {
    return Promise.resolve().then(() =>
        navigator.mediaDevices.getUserMedia({
            audio: false,
            video: {
                facingMode: { ideal: 'environment' },
                width: { ideal: 1280 },
                height: { ideal: 720 }
            }
        })
    );
}

/**
 * At once and not in a promise: the browser asks for a fresh click.
 * @returns {Promise<any>}
 */
export function openWindow() {
    // `cursor` is of Screen Capture; the list of types lacks it.
    /** @type {any} */
    const video = { cursor: 'never', frameRate: { ideal: 5 } };
    return navigator.mediaDevices?.getDisplayMedia
        ? navigator.mediaDevices.getDisplayMedia({ audio: false, video })
        : Promise.reject(new TypeError('no such thing here'));
}

/**
 * @param {MediaStream} stream
 * @param {HTMLVideoElement} video
 */
export function showStream(stream, video) {
    video.srcObject = stream;
    video.play().catch(() => {});
}

/**
 * @param {MediaStream} stream
 * @returns {boolean}
 */
export function isLive(stream) {
    return stream.getVideoTracks().some(track => track.readyState === 'live');
}

/**
 * @param {MediaStream} stream
 * @returns {Promise<any>}
 */
export function firstPicture(stream) {
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = stream;
    return new Promise((done, failed) => {
        video.onerror = failed;
        video.onloadeddata = done;
        video.play().catch(failed);
    }).then(() => createImageBitmap(video));
}

/**
 * @param {MediaStream} stream
 */
export function endStream(stream) {
    for (const track of stream.getTracks()) {
        track.stop();
    }
}
