package nl.inlogcode.extension.browser;

import nl.inlogcode.core.vault.VaultStorage.DatabaseWrite;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/** The database of sealed vaults: one transaction for each reading and each writing. */
public final class VaultDatabase {
    private static final String NAME = "inlogcode";
    private static final String STORES = "generations,witness,snapshots";

    private VaultDatabase() {}

    /** All generations, the witness, and whether all is to be erased. */
    public static Pending<StoredCopies> read() {
        return IndexedDb.read(NAME, STORES, VaultDatabase::copiesIn, VaultDatabase::copiesOf);
    }

    /** The snapshots, oldest first, and what lies aside. */
    public static Pending<TimedCopies> readSnapshots() {
        return IndexedDb.read(NAME, STORES, VaultDatabase::snapshotsIn, VaultDatabase::snapshotsOf);
    }

    /**
     * Puts a generation and the witness, drops generations outside the newest ones up to it; and
     * what else it says. Its generation is below 2^53.
     */
    public static Pending<?> write(DatabaseWrite write) {
        return IndexedDb.write(
                NAME,
                STORES,
                work -> {
                    var requests =
                            put(
                                    work,
                                    write.generation(),
                                    write.kept(),
                                    write.sealed(),
                                    write.witness());
                    if (write.snapshots().isPresent()) {
                        dropSnapshots(work);
                        for (var one : write.snapshots().get()) {
                            putSnapshot(work, one.savedAt(), one.sealed());
                        }
                    }
                    if (write.aside().isPresent()) {
                        putAside(work, write.aside().get().toArray(new String[0]));
                    }
                    return requests;
                });
    }

    /** Notes that all is to be erased. */
    public static Pending<?> mark() {
        return IndexedDb.write(NAME, STORES, VaultDatabase::putMark);
    }

    /** Empties all of it. */
    public static Pending<?> erase() {
        return IndexedDb.write(NAME, STORES, VaultDatabase::dropAll);
    }

    @JSBody(
            params = "work",
            script =
                    "return [work.objectStore('generations').getAll(),"
                            + " work.objectStore('witness').count('witness'),"
                            + " work.objectStore('witness').get('witness'),"
                            + " work.objectStore('witness').count('erasing')];")
    private static native JSArrayReader<JSObject> copiesIn(JSObject work);

    @JSBody(
            params = "results",
            script =
                    "return {copies: results[0].map(String), witnessed: results[1] > 0,"
                            + " witness: String(results[2]), erasing: results[3] > 0};")
    private static native StoredCopies copiesOf(JSArrayReader<JSObject> results);

    @JSBody(
            params = "work",
            script =
                    "return [work.objectStore('snapshots').getAllKeys(),"
                            + " work.objectStore('snapshots').getAll(),"
                            + " work.objectStore('witness').get('aside')];")
    private static native JSArrayReader<JSObject> snapshotsIn(JSObject work);

    @JSBody(
            params = "results",
            script =
                    "return {times: results[0].map(String), copies: results[1].map(String),"
                            + " aside: [].concat(results[2] === undefined ? [] : results[2])"
                            + ".map(String)};")
    private static native TimedCopies snapshotsOf(JSArrayReader<JSObject> results);

    // The put comes first: should it throw, nothing was dropped.
    @JSBody(
            params = {"work", "generation", "kept", "sealed", "witness"},
            script =
                    "return [work.objectStore('generations').put(sealed, generation),"
                            + " work.objectStore('witness').put(witness, 'witness'),"
                            + " work.objectStore('generations')"
                            + ".delete(IDBKeyRange.upperBound(generation - kept)),"
                            + " work.objectStore('generations')"
                            + ".delete(IDBKeyRange.lowerBound(generation, true))];")
    private static native JSArrayReader<JSObject> put(
            JSObject work, double generation, int kept, String sealed, String witness);

    @JSBody(params = "work", script = "work.objectStore('snapshots').clear();")
    private static native void dropSnapshots(JSObject work);

    @JSBody(
            params = {"work", "time", "sealed"},
            script = "work.objectStore('snapshots').put(sealed, time);")
    private static native void putSnapshot(JSObject work, double time, String sealed);

    @JSBody(
            params = {"work", "texts"},
            script =
                    "if (texts.length) { work.objectStore('witness').put(texts, 'aside'); }"
                            + " else { work.objectStore('witness').delete('aside'); }")
    private static native void putAside(JSObject work, String[] texts);

    @JSBody(params = "work", script = "return [work.objectStore('witness').put('', 'erasing')];")
    private static native JSArrayReader<JSObject> putMark(JSObject work);

    @JSBody(
            params = "work",
            script =
                    "return Array.from(work.objectStoreNames, function(name) {"
                            + " return work.objectStore(name).clear(); });")
    private static native JSArrayReader<JSObject> dropAll(JSObject work);
}
