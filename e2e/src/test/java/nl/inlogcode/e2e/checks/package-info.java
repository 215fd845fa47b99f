/**
 * What the browsers themselves must confirm: the checks of the module of that name in their own
 * JavaScript, and that all can use the popup.
 */
package nl.inlogcode.e2e.checks;
