package nl.inlogcode.core.lock;

import java.util.Optional;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot;

/** Passkeys whose PRF opens a vault (WebAuthn level 3, section 10.1.4). Calls block on the user. */
public interface Passkeys {
    /** Whether this browser lets the extension use them: without, nothing of them is shown. */
    boolean areOffered();

    /**
     * Makes one on the user's device, and asks it for the PRF's output.
     *
     * @param salt the PRF's input, {@value KeySlot.Passkey#SALT_LENGTH} bytes
     */
    Made make(Bytes salt);

    /**
     * Asks a passkey for the PRF's output.
     *
     * @param salt the PRF's input
     * @return 32 bytes; empty if the user stopped or the passkey is not at hand
     */
    Optional<Bytes> use(Bytes credential, Optional<String> rpId, Bytes salt);

    /** What came of making one. */
    sealed interface Made {
        /**
         * It is there.
         *
         * @param output 32 bytes; hidden in {@link #toString}
         */
        record Done(Bytes credential, Optional<String> rpId, Bytes output) implements Made {
            @Override
            public String toString() {
                return "Done[hidden]";
            }
        }

        /** The user stopped, or there is no device for it. */
        record Stopped() implements Made {}

        /** There is one now, and it has no PRF: it cannot open a vault. */
        record Unfit() implements Made {}
    }
}
