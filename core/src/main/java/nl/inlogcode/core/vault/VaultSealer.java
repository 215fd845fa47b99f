package nl.inlogcode.core.vault;

import nl.inlogcode.core.vault.VaultFormat.Decoded;

/** Seals vaults and opens them (vault-format.md sections 3 and 4). Knows no store. */
final class VaultSealer {
    private final VaultCrypto crypto;
    private final DeviceKey deviceKey;

    VaultSealer(VaultCrypto crypto, DeviceKey deviceKey) {
        this.crypto = crypto;
        this.deviceKey = deviceKey;
    }

    /** What came of opening one sealed vault. */
    sealed interface Opening {
        /** It authenticates. */
        record Opened(Keys keys, Decoded content) implements Opening {}

        /** It does not authenticate. */
        record Refused() implements Opening {}

        /** It has no slot that this release can open. */
        record Locked() implements Opening {}

        /** Its key is not in this browser. */
        record KeyGone() implements Opening {}

        /** Whether its key is here cannot be seen. */
        record KeyFails() implements Opening {}
    }

    /**
     * What the next save needs: the header of the newest generation and the vault key. Hidden in
     * {@link #toString}.
     */
    record Keys(VaultHeader header, byte[] vaultKey) {
        @Override
        public String toString() {
            return "Keys[hidden]";
        }
    }

    Opening open(SealedVault sealed) {
        var header = sealed.header();
        var slot = header.deviceSlot();
        if (slot.isEmpty()) {
            return new Opening.Locked();
        }
        var ciphertext = sealed.ciphertext();
        if (ciphertext.isEmpty()) {
            return new Opening.Refused();
        }
        var wrapped = slot.get().key();
        var data = SlotFormat.associatedData(header.vaultId(), slot.get().id(), wrapped.nonce());
        var key = deviceKey.unwrap(wrapped.nonce().toArray(), data, wrapped.sealed().toArray());
        if (key instanceof DeviceKey.Unwrapped.Absent) {
            return new Opening.KeyGone();
        }
        if (key instanceof DeviceKey.Unwrapped.Fails) {
            return new Opening.KeyFails();
        }
        if (!(key instanceof DeviceKey.Unwrapped.Opened opened)) {
            return new Opening.Refused();
        }
        var plain =
                crypto.open(
                        opened.vaultKey(),
                        header.nonce().toArray(),
                        SealedVault.associatedData(header),
                        ciphertext.get());
        if (plain.isEmpty()) {
            return new Opening.Refused();
        }
        var keys = new Keys(header, opened.vaultKey());
        return new Opening.Opened(keys, VaultFormat.decode(plain.get()));
    }

    /** Seals the next generation. */
    SealedVault seal(Keys keys, Vault vault) {
        var nonce = crypto.random(VaultCrypto.NONCE_LENGTH);
        var header = keys.header().next(Bytes.of(nonce));
        var ciphertext =
                crypto.seal(
                        keys.vaultKey(),
                        nonce,
                        SealedVault.associatedData(header),
                        VaultFormat.encode(vault));
        return SealedVault.of(header, ciphertext);
    }
}
