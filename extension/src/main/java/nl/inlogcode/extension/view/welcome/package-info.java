/** The welcome page. Must not depend on the other entry points. */
package nl.inlogcode.extension.view.welcome;
