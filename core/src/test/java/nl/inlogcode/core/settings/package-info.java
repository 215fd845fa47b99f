/** The settings page on a browser of memory. */
package nl.inlogcode.core.settings;
