package nl.inlogcode.core.vault.keep;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.DeviceKey;
import nl.inlogcode.core.vault.Ids;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.KeySlot.WrappedKey;
import nl.inlogcode.core.vault.KeySlots;
import nl.inlogcode.core.vault.SealedVault;
import nl.inlogcode.core.vault.SlotFormat;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.VaultFormat;
import nl.inlogcode.core.vault.VaultHeader;

/** Makes the first generation of a vault: its id, its key and its device slot. */
public final class NewVault {
    private NewVault() {}

    /** In an empty place. */
    public static Optional<SealedVault> seal(VaultCrypto crypto, DeviceKey deviceKey, Vault vault) {
        return seal(crypto, deviceKey, vault, 1);
    }

    /**
     * @param generation its first; 1, or above what lies in its place
     * @return empty if this browser keeps no device key
     */
    public static Optional<SealedVault> seal(
            VaultCrypto crypto, DeviceKey deviceKey, Vault vault, long generation) {
        var vaultId = Hex.encode(crypto.random(Ids.BYTES));
        var slotId = Hex.encode(crypto.random(Ids.BYTES));
        var vaultKey = crypto.random(VaultCrypto.KEY_LENGTH);
        var slotNonce = crypto.random(VaultCrypto.NONCE_LENGTH);
        var open = new KeySlot.Device(slotId, WrappedKey.unsealed(Bytes.of(slotNonce)));
        var slotData = SlotFormat.associatedData(vaultId, open);
        var wrapped = deviceKey.wrap(slotNonce, slotData, vaultKey);
        if (wrapped.isEmpty()) {
            return Optional.empty();
        }
        var slot = open.withKey(open.key().sealedAs(wrapped.get()));
        var nonce = crypto.random(VaultCrypto.NONCE_LENGTH);
        var header = new VaultHeader(vaultId, generation, List.of(slot), Bytes.of(nonce));
        var ciphertext =
                crypto.seal(
                        vaultKey,
                        nonce,
                        SealedVault.associatedData(header),
                        VaultFormat.encode(vault, KeySlots.NONE));
        return Optional.of(SealedVault.of(header, ciphertext));
    }
}
