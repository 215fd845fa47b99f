package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
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
            script =
                    "return new Promise(function(resolve) { resolve("
                            + "(typeof browser !== 'undefined' ? browser : chrome)"
                            + ".storage.local.get(['vault', 'vaultWitness'])); })"
                            + ".then(function(items) { return {"
                            + "copies: 'vault' in items ? [String(items.vault)] : [],"
                            + " witnessed: 'vaultWitness' in items,"
                            + " witness: String(items.vaultWitness), erasing: false}; });")
    private static native JSPromise<StoredCopies> get();

    @JSBody(
            params = {"sealed", "witness"},
            script =
                    "return new Promise(function(resolve) { resolve("
                            + "(typeof browser !== 'undefined' ? browser : chrome)"
                            + ".storage.local.set({vault: sealed, vaultWitness: witness})); });")
    private static native JSPromise<JSObject> set(String sealed, String witness);

    @JSBody(
            script =
                    "return new Promise(function(resolve) { resolve("
                            + "(typeof browser !== 'undefined' ? browser : chrome)"
                            + ".storage.local.setAccessLevel("
                            + "{accessLevel: 'TRUSTED_CONTEXTS'})); });")
    private static native JSPromise<JSObject> restrict();

    @JSBody(
            script =
                    "return new Promise(function(resolve) {"
                            + " resolve((typeof browser !== 'undefined' ? browser : chrome)"
                            + ".storage.local); }).then(function(area) {"
                            + " return area.get(null).then(function(items) {"
                            + " return area.remove(Object.keys(items)); }); })"
                            + ".then(function() {"
                            + " var area = (typeof browser !== 'undefined' ? browser : chrome)"
                            + ".storage.session; return area.get(null).then(function(items) {"
                            + " return area.remove(Object.keys(items)); })"
                            + ".then(function() { return area; }); });")
    private static native JSPromise<JSObject> remove();
}
