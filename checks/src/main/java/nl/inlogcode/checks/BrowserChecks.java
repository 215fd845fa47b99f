package nl.inlogcode.checks;

import java.util.List;
import nl.inlogcode.extension.browser.Argon2;
import nl.inlogcode.extension.store.WebCryptoVaultCrypto;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** The checks as a module for browsers, over the browser's own cryptography. */
public final class BrowserChecks {
    private static final List<Check> CHECKS =
            AllChecks.all(new WebCryptoVaultCrypto(), Argon2::tag);

    private BrowserChecks() {}

    @JSExport
    public static int count() {
        return CHECKS.size();
    }

    /** What a check is called, the same as on the JVM. */
    @JSExport
    public static String name(int index) {
        return CHECKS.get(index).name();
    }

    /** Promises null if the check holds, else what differs. */
    @JSExport
    public static JSPromise<JSString> run(int index) {
        return JSPromise.callAsync(() -> difference(CHECKS.get(index)));
    }

    private static JSString difference(Check check) {
        try {
            check.body().run();
            return null;
        } catch (RuntimeException e) {
            return JSString.valueOf(e.toString());
        }
    }
}
