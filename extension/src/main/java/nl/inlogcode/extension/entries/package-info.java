/**
 * The bundles: one class each, that names where our pages, the background worker and the workers
 * start. Each does its work in a package of its own; nothing may depend on these.
 */
package nl.inlogcode.extension.entries;
