package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * The vault's mirror (WebExtensions: storage.local). Never cleared: a {@code clear()} can leave
 * Chrome's store refusing everything for good. Outside an extension every answer is a refusal.
 */
public final class VaultMirror {
    /** In milliseconds. Shorter than for the database: codes wait for it, and it is small. */
    private static final int READING = 3_000;

    private static final int WRITING = 20_000;

    private VaultMirror() {}

    public static Pending<StoredCopies> read() {
        return Pending.within(READING, get());
    }

    /** Puts both in one step. */
    public static Pending<JSObject> write(String sealed, String witness) {
        return Pending.within(WRITING, set(sealed, witness));
    }

    /** Removes it and all else that the extension keeps beside it, the session's notes too. */
    public static Pending<JSObject> erase() {
        return Pending.within(WRITING, remove());
    }

    /** Keeps scripts in web pages from reading it, where the browser can (Chrome). */
    public static Pending<JSObject> keepFromPages() {
        return Pending.of(restrict());
    }

    @JSBody(
            imports = @JSBodyImport(alias = "mirror", fromModule = "door/mirror.js"),
            script = "return mirror.readMirror();")
    private static native JSPromise<StoredCopies> get();

    @JSBody(
            params = {"sealed", "witness"},
            imports = @JSBodyImport(alias = "mirror", fromModule = "door/mirror.js"),
            script = "return mirror.writeMirror(sealed, witness);")
    private static native JSPromise<JSObject> set(String sealed, String witness);

    @JSBody(
            imports = @JSBodyImport(alias = "mirror", fromModule = "door/mirror.js"),
            script = "return mirror.keepFromPages();")
    private static native JSPromise<JSObject> restrict();

    @JSBody(
            imports = @JSBodyImport(alias = "mirror", fromModule = "door/mirror.js"),
            script = "return mirror.eraseMirror();")
    private static native JSPromise<JSObject> remove();

    /**
     * The sign: the last witness once more, in localStorage, whose files are neither the database's
     * nor storage.local's. With those of both gone, it still says that this is no first start.
     * Workers cannot look at it, and where it cannot be kept all goes on without it. Null if there
     * is none, or none to be seen.
     */
    @JSBody(
            imports = @JSBodyImport(alias = "mirror", fromModule = "door/mirror.js"),
            script = "return mirror.readSign();")
    public static native String readSign();

    @JSBody(
            params = "witness",
            imports = @JSBodyImport(alias = "mirror", fromModule = "door/mirror.js"),
            script = "mirror.writeSign(witness);")
    public static native void writeSign(String witness);

    @JSBody(
            imports = @JSBodyImport(alias = "mirror", fromModule = "door/mirror.js"),
            script = "mirror.eraseSign();")
    public static native void eraseSign();

    /**
     * Tells when another window, or this one, changed the mirror or the recovery sheet, or opened
     * or locked the vault (storage.onChanged). What else is kept beside the mirror, such as choices
     * and used codes, is no such change.
     */
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
