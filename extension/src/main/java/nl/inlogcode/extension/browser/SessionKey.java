package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/**
 * The place of an unlocked vault's key in the browser's memory (WebExtensions: storage.session):
 * never on a disk, gone when the browser closes and when the extension is updated, not to be read
 * by scripts in web pages. When it was last used lies beside it, so that noting that never writes a
 * key.
 */
public final class SessionKey {
    /** For each call: the memory of a browser that starts may be slow. */
    private static final int MILLIS = 5_000;

    private SessionKey() {}

    /** What is kept. Numbers are seconds since 1970. */
    public interface Stored extends JSObject {
        @JSProperty
        String getVault();

        /** Base 64. */
        @JSProperty
        String getKey();

        @JSProperty
        double getUnlockedAt();

        @JSProperty
        double getUsedAt();
    }

    /** A given answer without a value: nothing is kept. */
    public static Pending<Stored> read() {
        return Pending.within(MILLIS, get(Browser.api()));
    }

    public static Pending<JSObject> write(
            String vault, String key, double unlockedAt, double usedAt) {
        return Pending.within(MILLIS, set(Browser.api(), vault, key, unlockedAt, usedAt));
    }

    public static Pending<JSObject> used(double usedAt) {
        return Pending.within(MILLIS, setUsed(Browser.api(), usedAt));
    }

    /** With what was typed into a form and the key in it: locked is locked. */
    public static Pending<JSObject> remove() {
        return Pending.within(MILLIS, removed(Browser.api()));
    }

    @JSBody(
            params = "api",
            script =
                    "return api.storage.session.get(['vaultKey', 'vaultUsedAt'])"
                            + ".then(function(items) { var kept = items.vaultKey;"
                            + " return kept ? {vault: String(kept.vault), key: String(kept.key),"
                            + " unlockedAt: Number(kept.unlockedAt),"
                            + " usedAt: Number(items.vaultUsedAt)} : null; });")
    private static native JSPromise<Stored> get(JSObject api);

    @JSBody(
            params = {"api", "vault", "key", "unlockedAt", "usedAt"},
            script =
                    "return api.storage.session.set({vaultUsedAt: usedAt,"
                            + " vaultKey: {vault: vault, key: key, unlockedAt: unlockedAt}});")
    private static native JSPromise<JSObject> set(
            JSObject api, String vault, String key, double unlockedAt, double usedAt);

    @JSBody(
            params = {"api", "usedAt"},
            script = "return api.storage.session.set({vaultUsedAt: usedAt});")
    private static native JSPromise<JSObject> setUsed(JSObject api, double usedAt);

    @JSBody(
            params = "api",
            script =
                    "return api.storage.session.remove("
                            + "['vaultKey', 'vaultUsedAt', 'form', 'formKey']);")
    private static native JSPromise<JSObject> removed(JSObject api);
}
