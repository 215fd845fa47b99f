package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;

/**
 * The vault's last witness once more, in localStorage, whose files are neither the database's nor
 * storage.local's: with those of both gone, it still says that this is no first start. Workers
 * cannot look at it, and where it cannot be kept all goes on without it.
 */
public final class VaultSign {
    private VaultSign() {}

    /** Null if there is none, or none to be seen. */
    @JSBody(
            script =
                    "try { return localStorage.getItem('vaultWitness'); }"
                            + " catch (error) { return null; }")
    public static native String read();

    @JSBody(
            params = "witness",
            script =
                    "try { localStorage.setItem('vaultWitness', witness); }"
                            + " catch (error) { return; }")
    public static native void write(String witness);

    @JSBody(
            script =
                    "try { localStorage.removeItem('vaultWitness'); }"
                            + " catch (error) { return; }")
    public static native void erase();
}
