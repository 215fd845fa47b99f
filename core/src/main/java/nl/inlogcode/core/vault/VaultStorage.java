package nl.inlogcode.core.vault;

import java.util.List;

/**
 * The two stores that keep sealed vaults: the database, which decides, with {@value #GENERATIONS}
 * generations, and its mirror with the newest (vault-format.md section 6). Calls may block on
 * promises. What goes wrong is a result; an exception is a bug.
 */
public interface VaultStorage {
    /** How many generations the database keeps. */
    int GENERATIONS = 3;

    /** Reads both stores, each on its own: one that fails says nothing about the other. */
    Contents read();

    /** Reads the database alone, from the disk's point of view: what a new page would see. */
    StoreContent readDatabase();

    /**
     * Writes a generation and the witness to the database, and drops every generation but the
     * {@value #GENERATIONS} newest up to this one, all in one transaction that is on disk once this
     * returns {@link WriteOutcome#WRITTEN}.
     */
    WriteOutcome writeDatabase(long generation, String sealed, String witness);

    /**
     * Writes a generation that is sealed under a new vault key, and the witness, and drops every
     * other generation, in one transaction that is on disk once this returns {@link
     * WriteOutcome#WRITTEN}: nothing that the old key opens may stay.
     */
    WriteOutcome replaceDatabase(long generation, String sealed, String witness);

    /** Puts a sealed vault and the witness in the mirror in one step. */
    WriteOutcome writeMirror(String sealed, String witness);

    /** Does the work while no other page or worker of the extension does work here. */
    <T> T locked(Work<T> work);

    /**
     * What to do under the lock. Not a {@code Supplier}: the compiler for the browser turns each
     * implementation of an interface that may block into a slow one.
     */
    interface Work<T> {
        T run();
    }

    /** What the two stores hold. */
    record Contents(StoreContent database, StoreContent mirror) {}

    /** What one store holds. Empty and failing are never the same. */
    sealed interface StoreContent {
        /**
         * It answers.
         *
         * @param copies sealed vaults as they were written, or what became of them; may be none
         * @param witness whether there is the sign that a vault was written
         */
        record Readable(List<String> copies, boolean witness) implements StoreContent {
            public Readable {
                copies = List.copyOf(copies);
            }
        }

        /** It does not answer. */
        record Failing() implements StoreContent {}
    }

    /** What came of writing to one store. Unless written, it holds what it held. */
    enum WriteOutcome {
        WRITTEN,
        FULL,
        FAILS
    }
}
