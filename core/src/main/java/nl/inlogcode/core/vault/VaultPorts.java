package nl.inlogcode.core.vault;

/** What the vault reaches the browser through. */
public record VaultPorts(
        VaultStorage storage,
        VaultCrypto crypto,
        DeviceKey deviceKey,
        VaultSession session,
        Erasure erasure,
        VaultClock clock) {
    VaultSealer sealer() {
        return new VaultSealer(crypto, deviceKey, session);
    }
}
