package nl.inlogcode.core.vault.keep;

import java.util.List;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.Vault;

/** What came of opening the vault. "Nothing there" and "could not read" are never the same. */
public sealed interface OpenResult {
    /** There never was a vault in this browser. */
    record Absent() implements OpenResult {}

    /**
     * It is open.
     *
     * @param health of what it was read from
     */
    record Opened(Vault vault, Health health) implements OpenResult {
        public Opened(Vault vault) {
            this(vault, Health.SOUND);
        }
    }

    /**
     * A newer release wrote it. It can be shown but never changed.
     *
     * @param vault what this release understands of it
     */
    record Newer(Vault vault) implements OpenResult {}

    /**
     * A vault exists, and the user has to open it. Nothing was changed, nothing is lost.
     *
     * @param slots the ways that the user has, those of the newest copy: no device slot; at least
     *     one
     * @param deviceKeyGone it should have opened by itself: this browser's key to it is gone, or is
     *     another one
     */
    record Locked(List<KeySlot> slots, boolean deviceKeyGone) implements OpenResult {
        public Locked {
            slots = List.copyOf(slots);
        }
    }

    /** A vault exists and cannot be read. Nothing may be written over it. */
    record Unreadable(Cause cause) implements OpenResult {}

    /** Why a vault cannot be read. One sentence each in every locale: {@code unreadable_<name>}. */
    enum Cause {
        /** The browser's storage itself refuses: disk full, profile damaged, blocked. */
        STORAGE_FAILS,
        /** Bytes are there, and none of the copies authenticates. */
        DAMAGED,
        /** A vault is there, but this browser's key to it is gone. */
        KEY_GONE,
        /** Only the sign that there was a vault is left. */
        CONTENT_GONE,
        /** A newer release wrote it, in a way that this one cannot even show. */
        TOO_NEW
    }

    /**
     * How the stores are. What the user must know has one sentence in every locale: {@code
     * health_<name>}.
     */
    enum Health {
        /** Both stores hold this vault. */
        SOUND,
        /** One store lacks what the other one has: nothing is lost, {@link VaultStore#mend}. */
        MENDABLE,
        /** There was a newer one, of which no copy can be read. */
        OLDER,
        /** The database does not answer: this is the mirror's, and nothing can be changed. */
        NO_DATABASE,
        /** The mirror does not answer: there is no second copy. */
        NO_MIRROR,
        /** It was saved later than this computer's clock says it is now. */
        CLOCK_BEHIND;

        /** Whether there is something that the user must know. */
        public boolean isWorthSaying() {
            return this != SOUND && this != MENDABLE;
        }
    }
}
