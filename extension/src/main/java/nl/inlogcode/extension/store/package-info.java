/**
 * The vault's ports over the browser: its two stores and its cryptography. Must not depend on
 * screens or messages; what the browser gives comes through {@code extension.browser} only.
 */
package nl.inlogcode.extension.store;
