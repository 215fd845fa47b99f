/**
 * The core's ports over the browser that take more than one of its doors: the vault with its stores
 * and its session, what was filled, and what was seen on a page. Must not depend on screens or
 * messages; what the browser gives comes through {@code extension.browser} only.
 */
package nl.inlogcode.extension.store;
