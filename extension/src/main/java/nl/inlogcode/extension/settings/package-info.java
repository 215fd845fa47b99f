/**
 * The settings page, in a bundle of its own: the popup must not grow by it. One class a section.
 * Views are functions of the core's state; words come from {@code _locales}. Must not depend on the
 * other entry points.
 */
package nl.inlogcode.extension.settings;
