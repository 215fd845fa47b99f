package nl.inlogcode.checks;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.SaveResult;
import nl.inlogcode.core.vault.slots.KdfCalibration;
import nl.inlogcode.core.vault.slots.PasswordAdvice;
import nl.inlogcode.extension.browser.Argon2;
import nl.inlogcode.extension.browser.BrowserCharacterSets;
import nl.inlogcode.extension.browser.WebCrypto;
import nl.inlogcode.extension.browser.Zxcvbn;
import nl.inlogcode.extension.store.BrowserVault;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** The checks as a module for browsers, over the browser's own cryptography. */
public final class BrowserChecks {
    /** Of the bits of a vault; the JVM flips them all. */
    private static final int EVERY_EIGHTH = 8;

    private static final List<Check> CHECKS =
            AllChecks.all(
                    new WebCrypto(),
                    BrowserChecks::argon2id,
                    WebPbkdf2::derive,
                    new BrowserCharacterSets(),
                    EVERY_EIGHTH);

    private BrowserChecks() {}

    private static Optional<byte[]> argon2id(
            byte[] password,
            byte[] salt,
            byte[] secret,
            byte[] data,
            int memory,
            int passes,
            int lanes,
            int length) {
        return new Argon2(Argon2.Waiting.NONE)
                .tag(password, salt, secret, data, memory, passes, lanes, length);
    }

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

    /** Promises what is said of a password: level, refusal or nothing, weakness. */
    @JSExport
    public static JSPromise<JSString> judge(String password) {
        return JSPromise.callAsync(() -> judgement(password));
    }

    private static JSString judgement(String password) {
        var strength = new Zxcvbn();
        try {
            var advice = PasswordAdvice.of(strength, password, List.of("Krachtplan"));
            var refusal = advice.refusal().isPresent() ? advice.refusal().get().name() : "";
            return JSString.valueOf(
                    advice.level().name() + " " + refusal + " " + advice.weakness().name());
        } finally {
            strength.end();
        }
    }

    /** Promises the memory and the passes that are chosen here, and the milliseconds they take. */
    @JSExport
    public static JSPromise<JSString> calibrate() {
        return JSPromise.callAsync(BrowserChecks::calibration);
    }

    private static JSString calibration() {
        var crypto = new WebCrypto();
        var kdf = new Argon2(Argon2.Waiting.NONE);
        var chosen = KdfCalibration.measure(crypto, kdf, System::currentTimeMillis).orElseThrow();
        long start = System.currentTimeMillis();
        kdf.derive("wachtwoord", chosen).orElseThrow();
        long time = System.currentTimeMillis() - start;
        return JSString.valueOf(chosen.memory() + " " + chosen.passes() + " " + time);
    }

    /**
     * Renames an account of the vault of the extension that this runs in, once for each number: the
     * keeper and the stores that ship, in whatever page or worker this is. Promises what the last
     * save said.
     */
    @JSExport
    public static JSPromise<JSString> rename(String issuer, int from, int to) {
        return JSPromise.callAsync(() -> JSString.valueOf(renamed(issuer, from, to)));
    }

    private static String renamed(String issuer, int from, int to) {
        var store = BrowserVault.store();
        for (int i = from; i <= to; i++) {
            var name = String.valueOf(i);
            var saved = store.update(vault -> renamed(vault, issuer, name));
            if (saved instanceof SaveResult.NotSaved refused) {
                return name + ": " + refused.cause().name();
            }
        }
        return "saved";
    }

    private static Vault renamed(Vault vault, String issuer, String name) {
        for (var item : vault.items()) {
            if (item.account().issuer().equals(issuer)) {
                return vault.replace(item.withAccount(item.account().named(issuer, name)));
            }
        }
        throw new IllegalStateException("no such account");
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
