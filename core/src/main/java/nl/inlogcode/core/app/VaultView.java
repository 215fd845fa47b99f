package nl.inlogcode.core.app;

import nl.inlogcode.core.vault.OpenResult;
import nl.inlogcode.core.vault.Vault;

/** The vault as the popup knows it. */
public sealed interface VaultView {
    /** Not read yet. */
    record Loading() implements VaultView {}

    /**
     * @param readOnly a newer release wrote it: it is shown and never changed
     */
    record Ready(Vault vault, boolean readOnly) implements VaultView {}

    /**
     * There is one, and the user has to open it.
     *
     * @param deviceKeyGone it should have opened by itself
     */
    record Locked(boolean deviceKeyGone) implements VaultView {}

    /** There is one, and it cannot be read. */
    record Broken(OpenResult.Cause cause) implements VaultView {}
}
