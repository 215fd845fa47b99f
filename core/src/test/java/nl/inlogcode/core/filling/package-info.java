/** Filling, asked of pages that people reported. */
package nl.inlogcode.core.filling;
