package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * The device key in a database of its own, as a {@code Blob}: browsers keep a blob beside their
 * logs of records, so that its bytes go when it is deleted (decision 0043).
 */
public final class KeyDatabase {
    private static final String NAME = "inlogcode-key";
    private static final String STORES = "keys";

    private KeyDatabase() {}

    /** The device key's bytes; a given answer without a value: there are none. */
    public static Pending<StoredBytes> read() {
        return IndexedDb.readBytes(NAME, STORES, KeyDatabase::keyIn, KeyDatabase::keyOf);
    }

    /** Keeps the device key, on disk, in place of what is there. */
    public static Pending<?> put(byte[] key) {
        var bytes = Int8Array.fromJavaArray(key);
        return IndexedDb.write(NAME, STORES, work -> putIn(work, bytes));
    }

    /** Drops the device key, on disk; given as well if there is none. */
    public static Pending<?> delete() {
        return IndexedDb.write(NAME, STORES, KeyDatabase::dropAll);
    }

    @JSBody(
            params = "work",
            imports = @JSBodyImport(alias = "database", fromModule = "door/database.js"),
            script = "return database.requestKey(work);")
    private static native JSArrayReader<JSObject> keyIn(JSObject work);

    @JSBody(params = "results", script = "return results[0] || null;")
    private static native IndexedDb.Blob keyOf(JSArrayReader<JSObject> results);

    @JSBody(
            params = {"work", "key"},
            script = "return [work.objectStore('keys').put(new Blob([key]), 'device')];")
    private static native JSArrayReader<JSObject> putIn(JSObject work, Int8Array key);

    @JSBody(params = "work", script = "return [work.objectStore('keys').clear()];")
    private static native JSArrayReader<JSObject> dropAll(JSObject work);
}
