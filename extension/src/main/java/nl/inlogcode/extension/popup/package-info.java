/**
 * The popup: its views, and how it reaches the page in the current tab. Views are functions of the
 * core's states; words come from {@code _locales}. Must not depend on the other entry points.
 */
package nl.inlogcode.extension.popup;
