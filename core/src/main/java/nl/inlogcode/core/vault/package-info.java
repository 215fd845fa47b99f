/**
 * The vault: what is kept, how it becomes bytes, and how it is sealed. The specification is {@code
 * vault-format.md} beside the module's sources; the code cites its sections.
 *
 * <p>Pure: cryptography and the device's key come in through {@link
 * nl.inlogcode.core.vault.VaultCrypto} and {@link nl.inlogcode.core.vault.DeviceKey}. Where it is
 * kept is in {@code vault.keep}, what opens it in {@code vault.slots}.
 */
package nl.inlogcode.core.vault;
