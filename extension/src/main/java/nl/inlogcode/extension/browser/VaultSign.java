package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;

/**
 * The vault's last witness once more, in localStorage, whose files are neither the database's nor
 * storage.local's: with those of both gone, it still says that this is no first start. Workers
 * cannot look at it, and where it cannot be kept all goes on without it.
 */
public final class VaultSign {
    private VaultSign() {}

    /** Null if there is none, or none to be seen. */
    @JSBody(
            imports = @JSBodyImport(alias = "mirror", fromModule = "door/mirror.js"),
            script = "return mirror.readSign();")
    public static native String read();

    @JSBody(
            params = "witness",
            imports = @JSBodyImport(alias = "mirror", fromModule = "door/mirror.js"),
            script = "mirror.writeSign(witness);")
    public static native void write(String witness);

    @JSBody(
            imports = @JSBodyImport(alias = "mirror", fromModule = "door/mirror.js"),
            script = "mirror.eraseSign();")
    public static native void erase();
}
