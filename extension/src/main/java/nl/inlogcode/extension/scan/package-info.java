/**
 * The scan worker: pictures in, texts out. A bundle of its own, loaded when a page is read. Must
 * not depend on the popup, the background worker or the page script.
 */
package nl.inlogcode.extension.scan;
