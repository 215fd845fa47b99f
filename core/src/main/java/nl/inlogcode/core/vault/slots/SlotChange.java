package nl.inlogcode.core.vault.slots;

import java.util.Optional;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot.Argon2id;

/**
 * A change of the ways to open the vault. Each gives the vault a new key (vault-format.md section
 * 6.4). Wrapping keys are {@value VaultCrypto#KEY_LENGTH} bytes.
 */
public sealed interface SlotChange {
    /**
     * The vault opens with this password from now on, and no longer by itself: the password before
     * it and the device slot go.
     *
     * @param key what {@link PasswordKdf} made of password and parameters
     */
    record SetPassword(Argon2id parameters, Bytes key) implements SlotChange {}

    /** Without a password: the vault opens by itself again, in this browser. */
    record RemovePassword() implements SlotChange {}

    /**
     * A passkey more, {@value KeySlot.Passkey#MAX_SLOTS} at most.
     *
     * @param salt the PRF's input
     * @param key what {@link WrappingKeys#ofPasskey} made of the PRF's output
     * @param locks whether the vault no longer opens by itself
     */
    record AddPasskey(Bytes credential, Optional<String> rpId, Bytes salt, Bytes key, boolean locks)
            implements SlotChange {}

    /**
     * Without that passkey. Where neither a password nor another passkey is left, the vault opens
     * by itself again.
     */
    record RemovePasskey(String slotId) implements SlotChange {}

    /**
     * This recovery code, and not the one before it.
     *
     * @param key what {@link WrappingKeys#ofRecovery} made of the code and the salt
     */
    record SetRecovery(Bytes salt, Bytes key) implements SlotChange {}

    /** Without a recovery code. */
    record RemoveRecovery() implements SlotChange {}

    /**
     * The same key slots with a new vault key. A device slot whose key is gone gets this browser's
     * new one.
     */
    record Renew() implements SlotChange {}
}
