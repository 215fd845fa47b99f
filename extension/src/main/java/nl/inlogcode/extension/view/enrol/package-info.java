/** Adding accounts, on the screen. */
package nl.inlogcode.extension.view.enrol;
