package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

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
    static Pending<StoredBytes> readBytes(
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

    // A blob whose file is gone, or is not as long as it was, is none.
    @JSBody(
            params = "blob",
            script =
                    "return blob.then(function(found) {"
                            + " return found && found.arrayBuffer().catch(function() {"
                            + " return null; }); });")
    private static native JSPromise<StoredBytes> bytes(JSPromise<Blob> blob);

    // What throws inside a promise's function becomes a rejection, a missing indexedDB too. The
    // database is at version 1; its stores are made if it is new.
    @JSBody(
            params = {"name", "stores", "mode", "milliseconds", "requests", "shape"},
            script =
                    "return new Promise(function(resolve, reject) {"
                            + " var work = null, late = false;"
                            + " var timer = setTimeout(function() { late = true;"
                            + " reject(new Error('no answer in time'));"
                            + " if (work) { work.abort(); } }, milliseconds);"
                            + " var request = indexedDB.open(name, 1);"
                            + " request.onupgradeneeded = function() {"
                            + " stores.split(',').forEach(function(store) {"
                            + " request.result.createObjectStore(store); }); };"
                            + " request.onerror = function() {"
                            + " clearTimeout(timer); reject(request.error); };"
                            + " request.onsuccess = function() {"
                            + " var end = function(settle, value) {"
                            + " clearTimeout(timer); request.result.close(); settle(value); };"
                            + " try { if (late) { throw request; }"
                            + " work = request.result.transaction("
                            + "stores.split(','), mode, {durability: 'strict'});"
                            + " var made = requests(work);"
                            + " work.oncomplete = function() { end(resolve,"
                            + " shape(made.map(function(one) { return one.result; }))); };"
                            + " work.onabort = function() { end(reject, work.error); };"
                            + " } catch (error) { end(reject, error); } }; });")
    private static native <T extends JSObject> JSPromise<T> run(
            String name,
            String stores,
            String mode,
            int milliseconds,
            Requests requests,
            Shape<T> shape);
}
