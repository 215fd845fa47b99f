/**
 * That the vault is never lost: its stores, what is read of them after a crash or damage, how they
 * are mended from each other, versions of earlier days, erasing. Depends on {@code vault}; what a
 * store is comes in through {@link nl.inlogcode.core.vault.keep.VaultStorage}.
 */
package nl.inlogcode.core.vault.keep;
