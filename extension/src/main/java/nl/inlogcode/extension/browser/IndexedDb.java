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

    /**
     * Opens a database at version 1, makes its stores if it is new, uses it and closes it.
     *
     * @param stores the stores' names with commas between
     */
    static <T extends JSObject> Pending<T> with(String name, String stores, Use<T> use) {
        return Pending.of(using(opened(name, stores), use));
    }

    // What throws inside the function becomes a rejection, a missing indexedDB too.
    @JSBody(
            params = {"name", "stores"},
            script =
                    "return new Promise(function(resolve, reject) {"
                            + " var request = indexedDB.open(name, 1);"
                            + " request.onupgradeneeded = function() {"
                            + " stores.split(',').forEach(function(store) {"
                            + " request.result.createObjectStore(store); }); };"
                            + " request.onsuccess = function() { resolve(request.result); };"
                            + " request.onerror = function() { reject(request.error); }; });")
    private static native JSPromise<JSObject> opened(String name, String stores);

    @JSBody(
            params = {"opened", "use"},
            script =
                    "return opened.then(function(database) {"
                            + " return new Promise(function(resolve) { resolve(use(database)); })"
                            + ".finally(function() { database.close(); }); });")
    private static native <T extends JSObject> JSPromise<T> using(
            JSPromise<JSObject> opened, Use<T> use);
}
