package nl.inlogcode.extension.browser;

import nl.inlogcode.core.vault.keep.VaultStorage.DatabaseWrite;
import nl.inlogcode.extension.browser.StoredCopies.TimedCopies;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
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
            imports = @JSBodyImport(alias = "database", fromModule = "door/database.js"),
            script = "return database.requestCopies(work);")
    private static native JSArrayReader<JSObject> copiesIn(JSObject work);

    @JSBody(
            params = "results",
            imports = @JSBodyImport(alias = "database", fromModule = "door/database.js"),
            script = "return database.copiesOf(results);")
    private static native StoredCopies copiesOf(JSArrayReader<JSObject> results);

    @JSBody(
            params = "work",
            imports = @JSBodyImport(alias = "database", fromModule = "door/database.js"),
            script = "return database.requestSnapshots(work);")
    private static native JSArrayReader<JSObject> snapshotsIn(JSObject work);

    @JSBody(
            params = "results",
            imports = @JSBodyImport(alias = "database", fromModule = "door/database.js"),
            script = "return database.snapshotsOf(results);")
    private static native TimedCopies snapshotsOf(JSArrayReader<JSObject> results);

    @JSBody(
            params = {"work", "generation", "kept", "sealed", "witness"},
            imports = @JSBodyImport(alias = "database", fromModule = "door/database.js"),
            script = "return database.putGeneration(work, generation, kept, sealed, witness);")
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
            imports = @JSBodyImport(alias = "database", fromModule = "door/database.js"),
            script = "database.putAside(work, texts);")
    private static native void putAside(JSObject work, String[] texts);

    @JSBody(params = "work", script = "return [work.objectStore('witness').put('', 'erasing')];")
    private static native JSArrayReader<JSObject> putMark(JSObject work);

    @JSBody(
            params = "work",
            imports = @JSBodyImport(alias = "database", fromModule = "door/database.js"),
            script = "return database.dropAll(work);")
    private static native JSArrayReader<JSObject> dropAll(JSObject work);
}
