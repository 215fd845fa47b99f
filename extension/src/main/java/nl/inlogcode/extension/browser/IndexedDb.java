package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** Databases (Indexed Database API 3.0), opened for one transaction each. */
final class IndexedDb {
    /**
     * In milliseconds: so long a transaction may take, the opening included. A start of the
     * computer may keep the disk busy for seconds.
     */
    private static final int READING = 5_000;

    private static final int WRITING = 20_000;

    private IndexedDb() {}

    /** Makes the requests of a transaction. */
    @JSFunctor
    interface Requests extends JSObject {
        JSArrayReader<JSObject> in(JSObject transaction);
    }

    /** Bytes that the browser keeps beside a database (File API). */
    interface Blob extends JSObject {}

    /** Makes one value of the requests' results. */
    @JSFunctor
    interface Shape<T extends JSObject> extends JSObject {
        T of(JSArrayReader<JSObject> results);
    }

    /**
     * Reads.
     *
     * @param stores the names of all the database's stores with commas between
     */
    static <T extends JSObject> Pending<T> read(
            String name, String stores, Requests requests, Shape<T> shape) {
        return Pending.of(run(name, stores, "readonly", READING, requests, shape));
    }

    /** Reads the bytes of a blob; a given answer without a value: there are none. */
    static Pending<ArrayBuffer> readBytes(
            String name, String stores, Requests requests, Shape<Blob> shape) {
        return Pending.within(
                READING, bytes(run(name, stores, "readonly", READING, requests, shape)));
    }

    /**
     * Writes, and waits for the disk. What takes too long is aborted, so that it does not happen
     * later.
     */
    static Pending<JSArrayReader<JSObject>> write(String name, String stores, Requests requests) {
        return Pending.of(run(name, stores, "readwrite", WRITING, requests, results -> results));
    }

    @JSBody(
            params = "blob",
            imports = @JSBodyImport(alias = "database", fromModule = "door/database.js"),
            script = "return database.bytesOf(blob);")
    private static native JSPromise<ArrayBuffer> bytes(JSPromise<Blob> blob);

    @JSBody(
            params = {"name", "stores", "mode", "milliseconds", "requests", "shape"},
            imports = @JSBodyImport(alias = "database", fromModule = "door/database.js"),
            script = "return database.transact(name, stores, mode, milliseconds, requests, shape);")
    private static native <T extends JSObject> JSPromise<T> run(
            String name,
            String stores,
            String mode,
            int milliseconds,
            Requests requests,
            Shape<T> shape);
}
