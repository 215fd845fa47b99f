/** Filling and copying codes, on the screen. */
package nl.inlogcode.extension.view.filling;
