/**
 * The settings page as a pure state machine, one class a section, over the same ports as the other
 * screens. Must not know any browser, how anything looks or which words it uses; the popup must not
 * know it.
 */
package nl.inlogcode.core.settings;
