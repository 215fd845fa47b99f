package nl.inlogcode.core.vault.keep;

import nl.inlogcode.core.vault.DeviceKey;
import nl.inlogcode.core.vault.VaultClock;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.VaultSealer;
import nl.inlogcode.core.vault.VaultSession;

/** What the vault reaches the browser through. */
public record VaultPorts(
        VaultStorage storage,
        VaultCrypto crypto,
        DeviceKey deviceKey,
        VaultSession session,
        Erasure erasure,
        VaultClock clock) {
    public VaultSealer sealer() {
        return new VaultSealer(crypto, deviceKey, session);
    }
}
