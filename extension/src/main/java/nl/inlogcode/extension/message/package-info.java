/**
 * Every message between the contexts of the extension (popup, page script, scan worker), as a typed
 * view of a plain object. Must not depend on any other package of the extension.
 */
package nl.inlogcode.extension.message;
