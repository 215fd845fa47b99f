/**
 * Filling the page of a tab, for the popup and for the background worker: neither needs to know the
 * other. Must not depend on any entry point or view.
 */
package nl.inlogcode.extension.fill;
