/**
 * Accounts that come from elsewhere, held against what is in the vault. Must not know any screen.
 */
package nl.inlogcode.core.transfer;
