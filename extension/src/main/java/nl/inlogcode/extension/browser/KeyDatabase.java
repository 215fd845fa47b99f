package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

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
        return IndexedDb.read(NAME, STORES, KeyDatabase::keyIn, KeyDatabase::keyOf);
    }

    /** Keeps the device key, on disk; refused if there is one already. */
    public static Pending<?> add(CryptoKey key) {
        return IndexedDb.write(NAME, STORES, work -> addTo(work, key));
    }

    /** Drops the device key, on disk; given as well if there is none. */
    public static Pending<?> delete() {
        return IndexedDb.write(NAME, STORES, KeyDatabase::dropAll);
    }

    @JSBody(params = "work", script = "return [work.objectStore('keys').get('device')];")
    private static native JSArrayReader<JSObject> keyIn(JSObject work);

    @JSBody(params = "results", script = "return results[0] || null;")
    private static native CryptoKey keyOf(JSArrayReader<JSObject> results);

    @JSBody(
            params = {"work", "key"},
            script = "return [work.objectStore('keys').add(key, 'device')];")
    private static native JSArrayReader<JSObject> addTo(JSObject work, CryptoKey key);

    @JSBody(params = "work", script = "return [work.objectStore('keys').clear()];")
    private static native JSArrayReader<JSObject> dropAll(JSObject work);
}
