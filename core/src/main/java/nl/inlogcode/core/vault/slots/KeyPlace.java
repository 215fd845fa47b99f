package nl.inlogcode.core.vault.slots;

import nl.inlogcode.core.vault.VaultCrypto;

/** One of the places where this browser keeps its device key. Calls may block on promises. */
public interface KeyPlace {
    /** The key as it is kept now. */
    Reading read();

    /**
     * The key as it is kept now, or was when this page or worker began: for opening only, where
     * time counts.
     */
    default Reading glance() {
        return read();
    }

    /**
     * Keeps the key, in place of whatever is there.
     *
     * @return false if it may not be kept
     */
    boolean put(byte[] key);

    /**
     * Makes the key go: none of its bytes stay in the browser's files.
     *
     * @return false if it may still be there
     */
    boolean erase();

    /** Ends what {@link #erase} began, where that takes more than one start of the browser. */
    default void settle() {}

    /** What was found. */
    sealed interface Reading {
        /** A key of {@link VaultCrypto#KEY_LENGTH} bytes. Hidden in {@link #toString}. */
        record Found(byte[] key) implements Reading {
            @Override
            public String toString() {
                return "Found[hidden]";
            }
        }

        /** There is none; remains of one that can be none count as that. */
        record Absent() implements Reading {}

        /** Whether there is one cannot be seen: the place does not answer. */
        record Fails() implements Reading {}
    }
}
