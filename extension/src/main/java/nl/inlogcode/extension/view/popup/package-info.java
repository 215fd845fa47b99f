/**
 * The popup and the page for adding: put together of their rooms. Must not depend on other entry
 * points.
 */
package nl.inlogcode.extension.view.popup;
