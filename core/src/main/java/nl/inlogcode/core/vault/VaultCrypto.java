package nl.inlogcode.core.vault;

import java.util.Optional;

/**
 * Cryptography, as the vault needs it: AES-256-GCM (NIST SP 800-38D) with 96-bit nonces and 128-bit
 * tags, HKDF-SHA-256, and random bytes. Calls may block on promises.
 */
public interface VaultCrypto {
    int KEY_LENGTH = 32;
    int NONCE_LENGTH = 12;
    int TAG_LENGTH = 16;

    /** So many bytes from a cryptographically secure source. */
    byte[] random(int length);

    /**
     * @return ciphertext and, behind it, the tag
     */
    byte[] seal(byte[] key, byte[] nonce, byte[] associatedData, byte[] plain);

    /**
     * @return empty if it does not authenticate, for whatever reason
     */
    Optional<byte[]> open(byte[] key, byte[] nonce, byte[] associatedData, byte[] sealed);

    /**
     * HKDF-SHA-256 (RFC 5869): {@value #KEY_LENGTH} bytes.
     *
     * @param input what the key is made of; random, not a password
     * @param salt may be empty
     * @param info what the key is for
     */
    byte[] hkdf(byte[] input, byte[] salt, byte[] info);
}
