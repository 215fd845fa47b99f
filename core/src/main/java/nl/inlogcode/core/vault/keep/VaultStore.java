package nl.inlogcode.core.vault.keep;

import java.util.function.UnaryOperator;
import nl.inlogcode.core.vault.Vault;

/** Where the vault is kept. Calls block: on promises in the browser, not at all in tests. */
public interface VaultStore {
    /** Reads the newest vault that authenticates. */
    OpenResult open();

    /**
     * Makes a change on the newest vault and writes it, alone: no other window can write meanwhile.
     * Creates the vault if there never was one.
     *
     * @param change may run again on a newer vault; must be pure
     */
    SaveResult update(UnaryOperator<Vault> change);

    /**
     * The same, and nothing is kept of what the change takes away: no earlier generation, no
     * snapshot with it. Makes no vault where there is none.
     */
    SaveResult updateForGood(UnaryOperator<Vault> change);

    /**
     * Gives each store what only the other one has, and ends what the browser's end broke off.
     * Writes nothing that is not already there, and nothing over what could not be read.
     */
    void mend();
}
