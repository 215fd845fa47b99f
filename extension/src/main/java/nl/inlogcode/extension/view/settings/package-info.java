/** The settings page's shell on the screen: its sections in their order. Knows no section. */
package nl.inlogcode.extension.view.settings;
