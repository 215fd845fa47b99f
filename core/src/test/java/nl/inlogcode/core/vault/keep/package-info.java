/** A store that fails in every way that a store can fail. */
package nl.inlogcode.core.vault.keep;
