/**
 * The core's ports over the browser that take more than one of its doors: the vault with its stores
 * and its session, what was filled, the sites that are filled by themselves. Must not depend on
 * screens or messages; what the browser gives comes through {@code extension.browser} only.
 */
package nl.inlogcode.extension.store;
