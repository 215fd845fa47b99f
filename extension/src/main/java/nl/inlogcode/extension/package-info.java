/**
 * The bundle {@code app.js}: one class that names the entry points of our own pages and of the
 * background worker. Each does its work in a package of its own; nothing may depend on this one.
 */
package nl.inlogcode.extension;
