/**
 * What opens the vault: the browser's own key, a password, a recovery code, a passkey; and how the
 * vault gets a new key when one of them changes. Depends on {@code vault} and {@code vault.keep}.
 */
package nl.inlogcode.core.vault.slots;
