package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;

/**
 * The device key once more, as base64 in localStorage: Chromium keeps all databases of the
 * extension in one place and begins it anew when a crash damaged it, so the key goes with the
 * vault's database, and the mirror would not open. Pages only; where it cannot be kept all goes on
 * without it.
 */
public final class SpareKey {
    private SpareKey() {}

    /** Null if there is none, or none to be seen. */
    @JSBody(
            script =
                    "try { return localStorage.getItem('deviceKey'); }"
                            + " catch (error) { return null; }")
    public static native String read();

    @JSBody(
            params = "key",
            script =
                    "try { localStorage.setItem('deviceKey', key); }"
                            + " catch (error) { return; }")
    public static native void write(String key);

    /**
     * @return false if there may still be one: workers cannot tell
     */
    @JSBody(
            script =
                    "try { localStorage.removeItem('deviceKey');"
                            + " return localStorage.getItem('deviceKey') === null; }"
                            + " catch (error) { return false; }")
    public static native boolean erase();
}
