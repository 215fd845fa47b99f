package nl.inlogcode.core.vault.slots;

import java.util.Optional;

/**
 * What is known of the recovery sheet outside the vault: nothing secret, and nothing that the vault
 * depends on. Calls block.
 */
public interface SheetNote {
    /** The slot whose code was typed back from a sheet; empty if none was, or it cannot be read. */
    Optional<String> proved();

    /** The code of this slot was typed back from a sheet. */
    void prove(String slotId);

    /** The slot whose code opened the vault; empty if none did, or it cannot be read. */
    Optional<String> used();

    /** The vault was opened with the code of this slot. */
    void use(String slotId);

    /** No sheet is known any more. */
    void forget();

    /** The day, counted from 1970, until which the user wants no reminder; 0 if there is none. */
    int quietUntil();

    /** From now on the user wants no reminder until that day. */
    void beQuietUntil(int day);
}
