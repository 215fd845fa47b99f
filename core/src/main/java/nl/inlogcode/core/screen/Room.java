package nl.inlogcode.core.screen;

import nl.inlogcode.core.vault.VaultItem;

/**
 * A feature of the popup, as the shell knows it: what it is told. Calls may block. The shell tells
 * its rooms in their order; no room knows another.
 */
public interface Room {
    /** The popup opens; the vault was not read yet. */
    default void opening() {}

    /**
     * The vault was read, and is on the screen.
     *
     * @param asked the user came for what is on the page: whatever comes of a look is said
     */
    default void opened(boolean asked) {}

    /** After every room has shown what it has: a look at the page, which takes a while. */
    default void lookAtPage(boolean asked) {}

    /** The user closed whatever asked for attention. */
    default void dismissed() {}

    /** Nobody looks at the popup any more: what must not be seen by others goes. */
    default void concealed() {}

    /** An account was added that takes the place of another as soon as it was used. */
    default void renewed(VaultItem old, VaultItem fresh) {}
}
