package nl.inlogcode.extension.browser;

import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.slots.KeyPlace;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/**
 * The device key once more, beside the vault's mirror (WebExtensions: storage.local): it stays
 * where all site data of the extension go at once (decision 0043).
 *
 * <p>What is removed here lies in the browser's logs and tables for a while. Chromium's (LevelDB)
 * are cleared by use: a full buffer becomes a table, and a table in which too many readings find
 * nothing is merged with those below it. Erasing the key makes that happen.
 */
public final class MirrorKey implements KeyPlace {
    /** Milliseconds for each call; codes wait for a reading only where the other places fail. */
    private static final int READING = 3_000;

    private static final int WRITING = 20_000;

    /** The key was removed; its bytes are still there. */
    private static final int BEGUN = 1;

    /** All was done that makes them go, which the browser does when it finds time. */
    private static final int WASHED = 2;

    /** At two more starts the last step is done again: it may have been killed before. */
    private static final int ENDED = WASHED + 2;

    /** A buffer of LevelDB's has 4 MB; the next write then makes a table of it. */
    private static final int FILLINGS = 5;

    /** The first table may hold the key, the second lies above it and is merged with it. */
    private static final int TABLES = 2;

    /** Of readings that find nothing: 100 make LevelDB merge two tables, and there may be more. */
    private static final int MISSES = 30;

    /** What lies here. */
    private interface Stored extends JSObject {
        /** Base64; empty if there is no key. */
        @JSProperty
        String getKey();

        /** How far erasing one has come: 0 is not begun, or ended. */
        @JSProperty
        int getErasing();
    }

    @Override
    public Reading read() {
        var answer = Pending.within(READING, stored()).await();
        if (!answer.isGiven()) {
            return new Reading.Fails();
        }
        var bytes = Base64.decode(answer.getValue().getKey());
        return bytes.isPresent() && bytes.get().length == VaultCrypto.KEY_LENGTH
                ? new Reading.Found(bytes.get())
                : new Reading.Absent();
    }

    @Override
    public boolean put(byte[] key) {
        return isDone(setKey(Browser.api(), Base64.encode(key)));
    }

    @Override
    public boolean erase() {
        var answer = Pending.within(READING, stored()).await();
        if (!answer.isGiven()) {
            return false;
        }
        var stored = answer.getValue();
        int erasing = stored.getErasing();
        if (stored.getKey().isEmpty() && (erasing == 0 || erasing >= WASHED)) {
            return erasing == 0 || again(erasing);
        }
        return note(BEGUN) && fill() && miss() && note(WASHED);
    }

    private static boolean again(int erasing) {
        if (!miss()) {
            return false;
        }
        return erasing + 1 >= ENDED ? isDone(removed(Browser.api())) : note(erasing + 1);
    }

    @Override
    public void settle() {
        var answer = Pending.within(READING, stored()).await();
        // A key that lies here was put after that: it is a vault's.
        if (answer.isGiven()
                && answer.getValue().getErasing() != 0
                && answer.getValue().getKey().isEmpty()) {
            erase();
        }
    }

    /** Removes the key and notes how far erasing it has come. */
    private static boolean note(int erasing) {
        return isDone(setErasing(Browser.api(), erasing));
    }

    /** Writes a million bytes that mean nothing, in place of those before, again and again. */
    private static boolean fill() {
        for (int table = 0; table < TABLES; table++) {
            boolean full = true;
            for (int i = 0; full && i < FILLINGS; i++) {
                full = isDone(setFilling(Browser.api(), table * FILLINGS + i));
            }
            // What stands before and behind the key. Whether or not there was room: what fills must
            // not stay.
            if (!isDone(setBounds(Browser.api())) || !full) {
                return false;
            }
        }
        return true;
    }

    /** Asks, many times, for 150 things between the bounds that are not there. */
    private static boolean miss() {
        for (int i = 0; i < MISSES; i++) {
            if (!isDone(missed())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDone(JSPromise<JSObject> step) {
        return Pending.within(WRITING, step).await().isGiven();
    }

    @JSBody(
            imports = @JSBodyImport(alias = "mirror", fromModule = "door/mirror.js"),
            script = "return mirror.readKey();")
    private static native JSPromise<Stored> stored();

    @JSBody(
            params = {"api", "key"},
            script = "return api.storage.local.set({deviceKey: key, deviceKeyErasing: 0});")
    private static native JSPromise<JSObject> setKey(JSObject api, String key);

    @JSBody(
            params = {"api", "erasing"},
            script = "return api.storage.local.set({deviceKey: '', deviceKeyErasing: erasing});")
    private static native JSPromise<JSObject> setErasing(JSObject api, int erasing);

    @JSBody(
            params = {"api", "number"},
            script =
                    "return api.storage.local.set({deviceKeyFilling:"
                            + " String.fromCharCode(97 + number).repeat(1000000)});")
    private static native JSPromise<JSObject> setFilling(JSObject api, int number);

    @JSBody(
            params = "api",
            script =
                    "return api.storage.local.set("
                            + "{deviceKe: '', deviceKeyFilling: '', deviceKeyz: ''});")
    private static native JSPromise<JSObject> setBounds(JSObject api);

    @JSBody(
            imports = @JSBodyImport(alias = "mirror", fromModule = "door/mirror.js"),
            script = "return mirror.missKeys();")
    private static native JSPromise<JSObject> missed();

    @JSBody(
            params = "api",
            script =
                    "return api.storage.local.remove(['deviceKey', 'deviceKeyErasing',"
                            + " 'deviceKeyFilling', 'deviceKe', 'deviceKeyz']);")
    private static native JSPromise<JSObject> removed(JSObject api);
}
