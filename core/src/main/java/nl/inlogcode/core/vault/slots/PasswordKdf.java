package nl.inlogcode.core.vault.slots;

import java.util.Optional;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot;

/** Makes the wrapping key of a password: Argon2id, RFC 9106 (vault-format.md section 4). */
public interface PasswordKdf {
    /**
     * Blocks for as long as it takes, up to minutes at the upper bounds.
     *
     * @param password as typed; Unicode's NFC is made of it here
     * @return {@value VaultCrypto#KEY_LENGTH} bytes; empty if this machine has too little memory,
     *     or if the user stopped it
     */
    Optional<Bytes> derive(String password, KeySlot.Argon2id parameters);

    /** Whether the last one is empty because the user stopped it: then there is nothing to say. */
    default boolean wasStopped() {
        return false;
    }
}
