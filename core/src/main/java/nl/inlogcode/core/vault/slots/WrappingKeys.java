package nl.inlogcode.core.vault.slots;

import nl.inlogcode.core.codec.Utf8;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.VaultCrypto;

/**
 * Wrapping keys of what is random enough to need no slow derivation (vault-format.md section 4).
 */
public final class WrappingKeys {
    private static final String RECOVERY = "inlogcode recovery 1";
    private static final String PASSKEY = "inlogcode passkey 1";

    private WrappingKeys() {}

    /**
     * @param code the 20 bytes of the recovery code
     * @param salt the slot's
     */
    public static Bytes ofRecovery(VaultCrypto crypto, Bytes code, Bytes salt) {
        return Bytes.of(crypto.hkdf(code.toArray(), salt.toArray(), ascii(RECOVERY)));
    }

    /**
     * @param output the 32 bytes that the passkey's PRF gave for the slot's salt
     */
    public static Bytes ofPasskey(VaultCrypto crypto, Bytes output) {
        return Bytes.of(crypto.hkdf(output.toArray(), new byte[0], ascii(PASSKEY)));
    }

    private static byte[] ascii(String text) {
        return Utf8.bytesOf(text);
    }
}
