package nl.inlogcode.extension.browser;

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
 * nothing is merged with those below it. Who erases the key makes that happen; the steps are here.
 */
public final class MirrorKey {
    /** Milliseconds for each call; codes wait for a reading only where the other places fail. */
    private static final int READING = 3_000;

    private static final int WRITING = 20_000;

    private MirrorKey() {}

    /** What lies here. */
    public interface Stored extends JSObject {
        /** Base64; empty if there is no key. */
        @JSProperty
        String getKey();

        /** How far erasing one has come: 0 is not begun, or ended. */
        @JSProperty
        int getErasing();
    }

    public static Pending<Stored> read() {
        return Pending.within(READING, stored());
    }

    /** Keeps a key, in place of what is there. */
    public static Pending<?> put(String key) {
        return Pending.within(WRITING, setKey(Browser.api(), key));
    }

    /** Removes the key and notes how far erasing it has come. */
    public static Pending<?> note(int erasing) {
        return Pending.within(WRITING, setErasing(Browser.api(), erasing));
    }

    /** Writes a million bytes that mean nothing, in place of those before. */
    public static Pending<?> fill(int number) {
        return Pending.within(WRITING, setFilling(Browser.api(), number));
    }

    /** Writes what stands before and behind the key, and ends the filling. */
    public static Pending<?> enclose() {
        return Pending.within(WRITING, setBounds(Browser.api()));
    }

    /** Asks for 150 things between these that are not there. */
    public static Pending<?> miss() {
        return Pending.within(WRITING, missed());
    }

    /** Removes all that is named here. */
    public static Pending<?> remove() {
        return Pending.within(WRITING, removed(Browser.api()));
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
