/** The popup, lived through with a browser that is a few lines of Java. */
package nl.inlogcode.core.popup;
