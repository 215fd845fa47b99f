package nl.inlogcode.core.vault;

import java.util.Optional;

/**
 * One way to the vault key: the key, sealed under a wrapping key that the slot's kind says how to
 * get (vault-format.md section 4). This release opens the device slot; it keeps the others as they
 * are.
 */
public sealed interface KeySlot {
    /** 32 lower-case hex digits, random. */
    String id();

    WrappedKey key();

    /**
     * The vault key under a wrapping key.
     *
     * @param nonce {@value VaultCrypto#NONCE_LENGTH} bytes
     * @param sealed {@value VaultCrypto#KEY_LENGTH} bytes and the tag
     */
    record WrappedKey(Bytes nonce, Bytes sealed) {
        static final int LENGTH = VaultCrypto.KEY_LENGTH + VaultCrypto.TAG_LENGTH;

        public WrappedKey {
            if (nonce.length() != VaultCrypto.NONCE_LENGTH || sealed.length() != LENGTH) {
                throw new IllegalArgumentException("wrapped key of the wrong length");
            }
        }
    }

    /** Wrapped by the key that this browser keeps and never hands out. */
    record Device(String id, WrappedKey key) implements KeySlot {}

    /** Wrapped by a key derived from a passphrase by Argon2id (RFC 9106). */
    record Passphrase(String id, Argon2id parameters, WrappedKey key) implements KeySlot {}

    /** Wrapped by a key derived from the recovery code by HKDF-SHA-256 (RFC 5869). */
    record Recovery(String id, Bytes salt, WrappedKey key) implements KeySlot {
        static final int SALT_LENGTH = 16;
    }

    /**
     * Wrapped by a key derived by HKDF-SHA-256 from what a passkey's PRF gives (WebAuthn level 3).
     *
     * @param credential the credential's id, 1 to {@value #MAX_CREDENTIAL} bytes
     * @param rpId the relying party's id; absent where the browser takes the extension's own
     * @param salt the input of the PRF
     */
    record Passkey(String id, Bytes credential, Optional<String> rpId, Bytes salt, WrappedKey key)
            implements KeySlot {
        static final int MAX_CREDENTIAL = 1023;
        static final int MAX_RP_ID = 253;
        static final int SALT_LENGTH = 32;
    }

    /**
     * Argon2id's parameters. The lower bounds are OWASP's floor, the upper ones keep a damaged or
     * hostile vault from hanging the browser.
     *
     * @param memory KiB, {@value #MIN_MEMORY} to {@value #MAX_MEMORY}
     * @param passes {@value #MIN_PASSES} to {@value #MAX_PASSES}
     * @param lanes 1 to {@value #MAX_LANES}
     */
    record Argon2id(Bytes salt, int memory, int passes, int lanes) {
        static final int SALT_LENGTH = 16;
        static final int MIN_MEMORY = 19_456;
        static final int MAX_MEMORY = 1_048_576;
        static final int MIN_PASSES = 2;
        static final int MAX_PASSES = 64;
        static final int MAX_LANES = 8;
    }
}
