package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * The database of the device key, on its own: it is written once, so the damage that often-written
 * files suffer stays away from it. It holds the key's handle; the bytes never leave the browser.
 */
public final class KeyDatabase {
    private static final String NAME = "inlogcode-key";
    private static final String STORES = "keys";

    private KeyDatabase() {}

    /** The device key; a given answer without a value: there is none. */
    public static Pending<CryptoKey> read() {
        return IndexedDb.with(NAME, STORES, KeyDatabase::readIn);
    }

    /** Keeps the device key, on disk; refused if there is one already. */
    public static Pending<CryptoKey> add(CryptoKey key) {
        return IndexedDb.with(NAME, STORES, database -> addIn(database, key));
    }

    /** Drops the device key, on disk; given as well if there is none. */
    public static Pending<JSObject> delete() {
        return IndexedDb.with(NAME, STORES, KeyDatabase::deleteIn);
    }

    @JSBody(
            params = "database",
            script =
                    "return new Promise(function(resolve, reject) {"
                            + " var work ="
                            + " database.transaction('keys', 'readwrite', {durability: 'strict'});"
                            + " work.oncomplete = function() { resolve(work); };"
                            + " work.onabort = function() { reject(work.error); };"
                            + " work.objectStore('keys').delete('device'); });")
    private static native JSPromise<JSObject> deleteIn(JSObject database);

    @JSBody(
            params = "database",
            script =
                    "return new Promise(function(resolve, reject) {"
                            + " var work = database.transaction('keys');"
                            + " var key = work.objectStore('keys').get('device');"
                            + " work.oncomplete = function() { resolve(key.result || null); };"
                            + " work.onabort = function() { reject(work.error); }; });")
    private static native JSPromise<CryptoKey> readIn(JSObject database);

    @JSBody(
            params = {"database", "key"},
            script =
                    "return new Promise(function(resolve, reject) {"
                            + " var work ="
                            + " database.transaction('keys', 'readwrite', {durability: 'strict'});"
                            + " work.oncomplete = function() { resolve(key); };"
                            + " work.onabort = function() { reject(work.error); };"
                            + " work.objectStore('keys').add(key, 'device'); });")
    private static native JSPromise<CryptoKey> addIn(JSObject database, CryptoKey key);
}
