package nl.inlogcode.core.vault;

import java.util.Optional;

/** Makes the wrapping key of a password: Argon2id, RFC 9106 (vault-format.md section 4). */
public interface PasswordKdf {
    /**
     * Blocks for as long as it takes, up to minutes at the upper bounds.
     *
     * @param password as typed; Unicode's NFC is made of it here
     * @return {@value VaultCrypto#KEY_LENGTH} bytes; empty if this machine cannot: too little
     *     memory, or the browser lets no such code run
     */
    Optional<Bytes> derive(String password, KeySlot.Argon2id parameters);
}
