package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Opens databases (Indexed Database API 3.0). */
final class IndexedDb {
    private IndexedDb() {}

    /** What to do with an open database. */
    @JSFunctor
    interface Use<T extends JSObject> extends JSObject {
        JSPromise<T> on(JSObject database);
    }

    /** Opens a database at version 1, makes its stores if it is new, uses it and closes it. */
    static <T extends JSObject> Pending<T> with(
            String name, String store1, String store2, Use<T> use) {
        return Pending.of(using(opened(name, store1, store2), use));
    }

    // What throws inside the function becomes a rejection, a missing indexedDB too.
    @JSBody(
            params = {"name", "store1", "store2"},
            script =
                    "return new Promise(function(resolve, reject) {"
                            + " var request = indexedDB.open(name, 1);"
                            + " request.onupgradeneeded = function() {"
                            + " request.result.createObjectStore(store1);"
                            + " request.result.createObjectStore(store2); };"
                            + " request.onsuccess = function() { resolve(request.result); };"
                            + " request.onerror = function() { reject(request.error); }; });")
    private static native JSPromise<JSObject> opened(String name, String store1, String store2);

    @JSBody(
            params = {"opened", "use"},
            script =
                    "return opened.then(function(database) {"
                            + " return new Promise(function(resolve) { resolve(use(database)); })"
                            + ".finally(function() { database.close(); }); });")
    private static native <T extends JSObject> JSPromise<T> using(
            JSPromise<JSObject> opened, Use<T> use);
}
