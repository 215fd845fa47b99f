/** What brings accounts back, on the screen. */
package nl.inlogcode.extension.view.recovery;
