package nl.inlogcode.extension.store;

import java.util.Optional;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.extension.browser.AesGcm;
import nl.inlogcode.extension.browser.Hkdf;
import nl.inlogcode.extension.browser.RandomBytes;

/** The vault's cryptography by the browser's own. */
public final class WebCryptoVaultCrypto implements VaultCrypto {
    @Override
    public byte[] random(int length) {
        return RandomBytes.next(length);
    }

    @Override
    public byte[] seal(byte[] key, byte[] nonce, byte[] associatedData, byte[] plain) {
        return AesGcm.seal(AesGcm.key(key), nonce, associatedData, plain);
    }

    @Override
    public Optional<byte[]> open(byte[] key, byte[] nonce, byte[] associatedData, byte[] sealed) {
        return AesGcm.open(AesGcm.key(key), nonce, associatedData, sealed);
    }

    @Override
    public byte[] hkdf(byte[] input, byte[] salt, byte[] info) {
        return Hkdf.derive(input, salt, info, KEY_LENGTH);
    }
}
