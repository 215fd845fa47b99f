/**
 * When a vault that the user has to open locks itself again. Knows the vault and the clock; must
 * not know any screen or browser.
 */
package nl.inlogcode.core.lock;
