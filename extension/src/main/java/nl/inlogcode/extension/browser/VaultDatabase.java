package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** The database of sealed vaults: one transaction for each reading and each writing. */
public final class VaultDatabase {
    private static final String NAME = "inlogcode";
    private static final String GENERATIONS = "generations";
    private static final String WITNESS = "witness";

    private VaultDatabase() {}

    /** All generations and whether there is a witness. */
    public static Pending<StoredCopies> read() {
        return IndexedDb.with(NAME, GENERATIONS, WITNESS, VaultDatabase::readIn);
    }

    /**
     * Puts a generation and the witness, drops generations outside the newest ones up to it.
     *
     * @param generation its number, below 2^53
     * @param kept how many generations stay
     */
    public static Pending<JSObject> write(
            double generation, int kept, String sealed, String witness) {
        return IndexedDb.with(
                NAME,
                GENERATIONS,
                WITNESS,
                database -> writeIn(database, generation, kept, sealed, witness));
    }

    @JSBody(
            params = "database",
            script =
                    "return new Promise(function(resolve, reject) {"
                            + " var work = database.transaction(['generations', 'witness']);"
                            + " var copies = work.objectStore('generations').getAll();"
                            + " var witness = work.objectStore('witness').count();"
                            + " work.oncomplete = function() { resolve({"
                            + "copies: copies.result.map(String), witness: witness.result > 0});"
                            + " };"
                            + " work.onabort = function() { reject(work.error); }; });")
    private static native JSPromise<StoredCopies> readIn(JSObject database);

    // The put comes first: should it throw, nothing was dropped.
    @JSBody(
            params = {"database", "generation", "kept", "sealed", "witness"},
            script =
                    "return new Promise(function(resolve, reject) {"
                            + " var work = database.transaction(['generations', 'witness'],"
                            + " 'readwrite', {durability: 'strict'});"
                            + " work.oncomplete = function() { resolve(work); };"
                            + " work.onabort = function() { reject(work.error); };"
                            + " var generations = work.objectStore('generations');"
                            + " generations.put(sealed, generation);"
                            + " work.objectStore('witness').put(witness, 'witness');"
                            + " generations.delete(IDBKeyRange.upperBound(generation - kept));"
                            + " generations.delete(IDBKeyRange.lowerBound(generation, true));"
                            + " });")
    private static native JSPromise<JSObject> writeIn(
            JSObject database, double generation, int kept, String sealed, String witness);
}
