/** The popup, put together of its rooms. */
package nl.inlogcode.core.popup;
