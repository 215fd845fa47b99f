package nl.inlogcode.core.vault.keep;

import java.util.List;
import java.util.Optional;

/**
 * The two stores that keep sealed vaults: the database, which decides, with {@value #GENERATIONS}
 * generations and the snapshots, and its mirror with the newest (vault-format.md section 6). Calls
 * may block on promises, never for ever: what does not answer in time fails. What goes wrong is a
 * result; an exception is a bug.
 */
public interface VaultStorage {
    /** How many generations the database keeps in daily use. */
    int GENERATIONS = 3;

    /** Reads both stores, each on its own: one that fails says nothing about the other. */
    Contents read();

    /** Reads the database alone, from the disk's point of view: what a new page would see. */
    StoreContent readDatabase();

    /** Reads the snapshots, oldest first, and what was put aside. */
    StoredSnapshots readSnapshots();

    /**
     * Does all of it in one transaction that is on disk once this returns {@link
     * WriteOutcome#WRITTEN}. One that fails, or is given up because it takes too long, changes
     * nothing later either.
     */
    WriteOutcome writeDatabase(DatabaseWrite write);

    /**
     * Puts a sealed vault and the witness in the mirror in one step; and the witness alone, as well
     * as it can, in the place of {@link Contents#sign}.
     */
    WriteOutcome writeMirror(String sealed, String witness);

    /**
     * Does the work while no other page or worker of the extension does work here.
     *
     * @return empty if the others were not done in time; then the work was not begun
     */
    <T> Optional<T> locked(Work<T> work);

    /**
     * What to do under the lock. Not a {@code Supplier}: the compiler for the browser turns each
     * implementation of an interface that may block into a slow one.
     */
    interface Work<T> {
        T run();
    }

    /**
     * One transaction: puts a generation and the witness, and drops every generation but the newest
     * up to this one.
     *
     * @param kept how many generations stay, this one among them
     * @param snapshots what the snapshots are from now on; absent: as they were
     * @param aside what lies aside from now on; absent: as it was
     */
    record DatabaseWrite(
            long generation,
            int kept,
            String sealed,
            String witness,
            Optional<List<StoredSnapshot>> snapshots,
            Optional<List<String>> aside) {}

    /**
     * What the two stores hold.
     *
     * @param sign the last witness, kept once more where there is no vault; absent also where that
     *     place cannot be looked at
     */
    record Contents(StoreContent database, StoreContent mirror, Optional<String> sign) {}

    /** What one store holds. Empty and failing are never the same. */
    sealed interface StoreContent {
        /**
         * It answers.
         *
         * @param copies sealed vaults as they were written, or what became of them; may be none
         * @param witness what stands in the place of the sign that a vault was written
         * @param erasing the user had everything erased, and that was not finished
         */
        record Readable(List<String> copies, Optional<String> witness, boolean erasing)
                implements StoreContent {
            public Readable {
                copies = List.copyOf(copies);
            }
        }

        /** It does not answer. */
        record Failing() implements StoreContent {}
    }

    /** The snapshots, or that the database does not answer. */
    sealed interface StoredSnapshots {
        /**
         * They can be read.
         *
         * @param aside texts that could not be read when the user went on without them
         */
        record Readable(List<StoredSnapshot> all, List<String> aside) implements StoredSnapshots {
            public Readable {
                all = List.copyOf(all);
                aside = List.copyOf(aside);
            }
        }

        /** It does not answer. */
        record Failing() implements StoredSnapshots {}
    }

    /** What came of writing to one store. Unless written, it holds what it held. */
    enum WriteOutcome {
        WRITTEN,
        FULL,
        FAILS
    }
}
