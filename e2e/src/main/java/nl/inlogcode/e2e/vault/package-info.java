/**
 * The stored vault as another program sees it, by {@code core/vault-format.md} alone; must not
 * depend on the product's code.
 */
package nl.inlogcode.e2e.vault;
