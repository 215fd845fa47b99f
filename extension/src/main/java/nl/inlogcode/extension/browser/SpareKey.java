package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * The device key once more, in a file of the extension's own (File System Standard: the origin
 * private file system). Chromium may keep all databases of the extension in one place and begins it
 * anew when a crash damaged it, so the key would go with the vault's database, and the mirror would
 * not open (decision 0036).
 *
 * <p>The file has a folder of its own: what a browser may leave beside it when it is killed while
 * writing goes with the folder.
 */
public final class SpareKey {
    /**
     * Milliseconds, for each call: a start of the computer may keep the disk busy for seconds, and
     * a change waits while the spare is mended.
     */
    private static final int MILLIS = 5_000;

    private SpareKey() {}

    /** Its bytes; a given answer without a value: there are none, or the browser has no files. */
    public static Pending<StoredBytes> read() {
        return Pending.within(MILLIS, stored());
    }

    /** Keeps it, in place of what is there. */
    public static Pending<?> write(byte[] key) {
        return Pending.within(MILLIS, written(Int8Array.fromJavaArray(key)));
    }

    /** Drops it; given as well if there is none. */
    public static Pending<?> erase() {
        return Pending.within(MILLIS, erased());
    }

    @JSBody(
            imports = @JSBodyImport(alias = "files", fromModule = "door/files.js"),
            script = "return files.readSpareKey();")
    private static native JSPromise<StoredBytes> stored();

    @JSBody(
            params = "key",
            imports = @JSBodyImport(alias = "files", fromModule = "door/files.js"),
            script = "return files.writeSpareKey(key);")
    private static native JSPromise<JSObject> written(Int8Array key);

    @JSBody(
            imports = @JSBodyImport(alias = "files", fromModule = "door/files.js"),
            script = "return files.eraseSpareKey();")
    private static native JSPromise<JSObject> erased();
}
