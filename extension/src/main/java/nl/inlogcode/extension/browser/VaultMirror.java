package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * The vault's mirror (WebExtensions: storage.local). Never cleared: a {@code clear()} can leave
 * Chrome's store refusing everything for good. Outside an extension every answer is a refusal.
 */
public final class VaultMirror {
    private VaultMirror() {}

    public static Pending<StoredCopies> read() {
        return Pending.of(get());
    }

    /** Puts both in one step. */
    public static Pending<JSObject> write(String sealed, String witness) {
        return Pending.of(set(sealed, witness));
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
                            + " witness: 'vaultWitness' in items}; });")
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
}
