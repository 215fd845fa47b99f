package nl.inlogcode.core.app;

import nl.inlogcode.core.vault.OpenResult;
import nl.inlogcode.core.vault.Vault;

/** The vault as a screen knows it. */
public sealed interface VaultView {
    /** Not read yet. */
    record Loading() implements VaultView {}

    /**
     * @param readOnly a newer release wrote it: it is shown and never changed
     * @param health of the stores that it was read from
     */
    record Ready(Vault vault, boolean readOnly, OpenResult.Health health) implements VaultView {
        public Ready(Vault vault, boolean readOnly) {
            this(vault, readOnly, OpenResult.Health.SOUND);
        }
    }

    /**
     * There is one, and the user has to open it.
     *
     * @param deviceKeyGone it should have opened by itself
     */
    record Locked(boolean deviceKeyGone) implements VaultView {}

    /** There is one, and it cannot be read. */
    record Broken(OpenResult.Cause cause) implements VaultView {}

    /** What the stores gave. That there never was a vault looks like one without accounts. */
    static VaultView of(OpenResult result) {
        if (result instanceof OpenResult.Opened opened) {
            return new Ready(opened.vault(), false, opened.health());
        }
        if (result instanceof OpenResult.Newer newer) {
            return new Ready(newer.vault(), true);
        }
        if (result instanceof OpenResult.Locked locked) {
            return new Locked(locked.deviceKeyGone());
        }
        return result instanceof OpenResult.Unreadable unreadable
                ? new Broken(unreadable.cause())
                : new Ready(Vault.EMPTY, false);
    }
}
