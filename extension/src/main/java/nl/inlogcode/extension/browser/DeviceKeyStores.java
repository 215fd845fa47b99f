package nl.inlogcode.extension.browser;

import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.slots.KeyPlace;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Where the device key lies: in a database of its own, and once more in a file of the extension's
 * own. A third place, beside the vault's mirror, is {@link MirrorKey}.
 */
public final class DeviceKeyStores {
    private DeviceKeyStores() {}

    /**
     * Bytes as the browser keeps them.
     *
     * @param pending a given answer without a value: there are none
     */
    private static KeyPlace.Reading reading(Pending<ArrayBuffer> pending) {
        var answer = pending.await();
        if (!answer.isGiven()) {
            return new KeyPlace.Reading.Fails();
        }
        var stored = answer.getValue();
        var bytes = stored == null ? new byte[0] : new Int8Array(stored).toJavaArray();
        return bytes.length == VaultCrypto.KEY_LENGTH
                ? new KeyPlace.Reading.Found(bytes)
                : new KeyPlace.Reading.Absent();
    }

    /**
     * In a database, as a {@code Blob}: browsers keep a blob beside their logs of records, so that
     * its bytes go when it is deleted (decision 0043).
     */
    public static final class InDatabase implements KeyPlace {
        private static final String NAME = "inlogcode-key";
        private static final String STORES = "keys";

        /** The first reading, under way from the start and used once; then null. */
        private Pending<ArrayBuffer> ahead;

        /**
         * @param ahead whether it is read at once, for what opens the vault as soon as it can
         */
        public InDatabase(boolean ahead) {
            this.ahead = ahead ? stored() : null;
        }

        @Override
        public Reading read() {
            return reading(stored());
        }

        @Override
        public Reading glance() {
            var early = ahead;
            ahead = null;
            // What was not there at the start may be by now: another window made the vault.
            return early != null && reading(early) instanceof Reading.Found found ? found : read();
        }

        @Override
        public boolean put(byte[] key) {
            var bytes = Int8Array.fromJavaArray(key);
            return IndexedDb.write(NAME, STORES, work -> putIn(work, bytes)).await().isGiven();
        }

        @Override
        public boolean erase() {
            ahead = null;
            return IndexedDb.write(NAME, STORES, InDatabase::dropAll).await().isGiven();
        }

        private static Pending<ArrayBuffer> stored() {
            return IndexedDb.readBytes(NAME, STORES, InDatabase::keyIn, InDatabase::keyOf);
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

    /**
     * In a file (File System Standard: the origin private file system). Chromium may keep all
     * databases of the extension in one place and begins it anew when a crash damaged it, so the
     * key would go with the vault's database, and the mirror would not open (decision 0036).
     *
     * <p>The file has a folder of its own: what a browser may leave beside it when it is killed
     * while writing goes with the folder.
     */
    public static final class InFile implements KeyPlace {
        /**
         * Milliseconds, for each call: a start of the computer may keep the disk busy for seconds,
         * and a change waits while the spare is mended.
         */
        private static final int MILLIS = 5_000;

        @Override
        public Reading read() {
            return reading(Pending.within(MILLIS, stored()));
        }

        @Override
        public boolean put(byte[] key) {
            var bytes = Int8Array.fromJavaArray(key);
            return Pending.within(MILLIS, written(bytes)).await().isGiven();
        }

        @Override
        public boolean erase() {
            return Pending.within(MILLIS, erased()).await().isGiven();
        }

        @JSBody(
                imports = @JSBodyImport(alias = "files", fromModule = "door/files.js"),
                script = "return files.readSpareKey();")
        private static native JSPromise<ArrayBuffer> stored();

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
}
