/**
 * Filling codes into pages and copying them, what must be asked before, and what the site made of
 * it. Knows no other room.
 */
package nl.inlogcode.core.filling;
