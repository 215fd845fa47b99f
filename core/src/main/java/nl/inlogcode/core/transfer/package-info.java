/**
 * Accounts that come in or go out together, held against what is in the vault: an export of another
 * app, a back-up file.
 */
package nl.inlogcode.core.transfer;
