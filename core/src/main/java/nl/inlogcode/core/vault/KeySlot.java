package nl.inlogcode.core.vault;

import java.util.Optional;

/**
 * One way to the vault key: the key, sealed under a wrapping key that the slot's kind says how to
 * get (vault-format.md section 4).
 */
public sealed interface KeySlot {
    /** 32 lower-case hex digits, random. */
    String id();

    WrappedKey key();

    /** The same slot with another wrapped key. */
    KeySlot withKey(WrappedKey key);

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

        /** A place for a key that is yet to be sealed. */
        public static WrappedKey unsealed(Bytes nonce) {
            return new WrappedKey(nonce, Bytes.of(new byte[LENGTH]));
        }

        public WrappedKey sealedAs(byte[] bytes) {
            return new WrappedKey(nonce, Bytes.of(bytes));
        }
    }

    /** Wrapped by the key that this browser keeps and never hands out. */
    record Device(String id, WrappedKey key) implements KeySlot {
        @Override
        public Device withKey(WrappedKey newKey) {
            return new Device(id, newKey);
        }
    }

    /** Wrapped by a key derived from a passphrase by Argon2id (RFC 9106). */
    record Passphrase(String id, Argon2id parameters, WrappedKey key) implements KeySlot {
        @Override
        public Passphrase withKey(WrappedKey newKey) {
            return new Passphrase(id, parameters, newKey);
        }
    }

    /** Wrapped by a key derived from the recovery code by HKDF-SHA-256 (RFC 5869). */
    record Recovery(String id, Bytes salt, WrappedKey key) implements KeySlot {
        public static final int SALT_LENGTH = 16;

        @Override
        public Recovery withKey(WrappedKey newKey) {
            return new Recovery(id, salt, newKey);
        }
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
        public static final int MAX_RP_ID = 253;
        public static final int SALT_LENGTH = 32;

        /** How many passkeys one vault can have; the format would bear more. */
        public static final int MAX_SLOTS = 8;

        @Override
        public Passkey withKey(WrappedKey newKey) {
            return new Passkey(id, credential, rpId, salt, newKey);
        }
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
        public static final int SALT_LENGTH = 16;
        public static final int MIN_MEMORY = 19_456;
        public static final int MAX_MEMORY = 1_048_576;
        public static final int MIN_PASSES = 2;
        public static final int MAX_PASSES = 64;
        public static final int MAX_LANES = 8;

        public Argon2id {
            if (salt.length() != SALT_LENGTH
                    || memory < MIN_MEMORY
                    || memory > MAX_MEMORY
                    || passes < MIN_PASSES
                    || passes > MAX_PASSES
                    || lanes < 1
                    || lanes > MAX_LANES) {
                throw new IllegalArgumentException("parameters out of bounds");
            }
        }
    }
}
