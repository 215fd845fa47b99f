/**
 * The vault: what is kept, how it becomes bytes, how it is sealed, and the policy that keeps it
 * from ever being lost. The specification is {@code vault-format.md} beside the module's sources;
 * the code cites its sections.
 *
 * <p>Pure: cryptography, the device's key and the stores come in through {@link
 * nl.inlogcode.core.vault.VaultCrypto}, {@link nl.inlogcode.core.vault.DeviceKey} and {@link
 * nl.inlogcode.core.vault.VaultStorage}. Must not depend on screens (but for the port that {@link
 * nl.inlogcode.core.vault.VaultKeeper} implements), on QR reading or on filling.
 */
package nl.inlogcode.core.vault;
