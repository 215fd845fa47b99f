package nl.inlogcode.core.vault.keep;

/**
 * Erasing the stores, step by step, after the keys; the order is {@link Eraser}'s. Each call is on
 * disk once it returns true, changes nothing where nothing is left, and may block on promises.
 */
public interface Erasure {
    /** Notes in the database that everything is to be erased. */
    boolean mark();

    /** Erases the mirror, the sign and all else that the extension keeps beside them. */
    boolean eraseMirror();

    /** Erases generations, snapshots, witness and mark in one transaction. */
    boolean eraseDatabase();
}
