package nl.inlogcode.core.vault;

/**
 * Erasing what is stored, step by step; the order is {@link Eraser}'s. Each call is on disk once it
 * returns true, changes nothing where nothing is left, and may block on promises.
 */
public interface Erasure {
    /** Notes in the database that everything is to be erased. */
    boolean mark();

    /** Erases the keys that this browser holds: after that the device slot opens no more. */
    boolean eraseKeys();

    /** Erases the mirror and all else that the extension keeps beside it. */
    boolean eraseMirror();

    /** Erases generations, snapshots, witness and mark in one transaction. */
    boolean eraseDatabase();
}
