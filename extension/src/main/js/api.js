/**
 * The root of the WebExtension API: `browser` in Firefox, `chrome` in Chrome. Outside an extension
 * there is none, and whatever asks for something in it throws.
 */
export const api = globalThis.browser ?? globalThis.chrome;
