/** What opens the vault, and changing it. */
package nl.inlogcode.core.vault.slots;
