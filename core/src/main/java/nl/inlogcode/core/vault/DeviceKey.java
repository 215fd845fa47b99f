package nl.inlogcode.core.vault;

import java.util.Optional;

/**
 * The wrapping key that lives in this browser: AES-256-GCM as in {@link VaultCrypto}. Calls may
 * block on promises.
 */
public interface DeviceKey {
    /**
     * Seals a vault key. Makes the device key if there is none yet; it is on disk before this
     * returns, so that no vault can ever depend on a key that a crash takes away. Never replaces
     * one.
     *
     * @return empty if the key cannot be kept or used
     */
    Optional<byte[]> wrap(byte[] nonce, byte[] associatedData, byte[] vaultKey);

    /** Opens a vault key. */
    Unwrapped unwrap(byte[] nonce, byte[] associatedData, byte[] wrapped);

    /**
     * Keeps it in all its places again, should one have lost it. To be called under the lock, right
     * after it opened the newest vault: what it replaces is then of no use to any.
     */
    void mend();

    /**
     * Makes the device key go, for good: nothing that it wraps opens any more.
     *
     * @return false if it may still be there
     */
    boolean delete();

    /** Ends what {@link #delete} began. To be called under the lock at each start. */
    void settle();

    /** What came of opening a vault key. That there is no device key is not that it fails. */
    sealed interface Unwrapped {
        /** It is open. Hidden in {@link #toString}. */
        record Opened(byte[] vaultKey) implements Unwrapped {
            @Override
            public String toString() {
                return "Opened[hidden]";
            }
        }

        /** The device key does not open this: damaged, or wrapped by another. */
        record Refused() implements Unwrapped {}

        /** This browser has no device key. */
        record Absent() implements Unwrapped {}

        /** Whether there is one cannot be seen: the store does not answer. */
        record Fails() implements Unwrapped {}
    }
}
