/**
 * The one door to the browser: the WebExtension API, WebCrypto, IndexedDB, workers, timers. Each
 * door is a small typed overlay whose calls block on promises; where a port of the core asks for
 * just what the browser has, the door is that port. Must not depend on any other package of the
 * extension.
 */
package nl.inlogcode.extension.browser;
