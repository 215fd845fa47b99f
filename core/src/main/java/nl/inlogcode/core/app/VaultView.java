package nl.inlogcode.core.app;

import nl.inlogcode.core.vault.OpenResult;
import nl.inlogcode.core.vault.Vault;

/** The vault as the popup knows it. */
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

    /** There is one, and it cannot be read. */
    record Broken(OpenResult.Cause cause) implements VaultView {}
}
