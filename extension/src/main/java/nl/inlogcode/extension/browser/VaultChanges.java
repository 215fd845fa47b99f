package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Tells when another window, or this one, changed the vault's mirror or its recovery sheet, or
 * opened or locked the vault (storage.onChanged). What else is kept beside the mirror, such as
 * choices and used codes, is no such change.
 */
public final class VaultChanges {
    private VaultChanges() {}

    public static void whenChanged(Runnable action) {
        listen(action::run);
    }

    @JSFunctor
    private interface Callback extends JSObject {
        void call();
    }

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "mirror", fromModule = "door/mirror.js"),
            script = "mirror.whenVaultChanges(action);")
    private static native void listen(Callback action);
}
