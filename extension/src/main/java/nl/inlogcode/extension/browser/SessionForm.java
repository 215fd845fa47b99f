package nl.inlogcode.extension.browser;

import java.util.Optional;
import nl.inlogcode.core.app.FormNote;
import nl.inlogcode.core.app.ManualForm;
import nl.inlogcode.core.otp.HashAlgorithm;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/**
 * What is being typed into the form for keys, in the browser's memory (WebExtensions:
 * storage.session): never on a disk, gone when the browser closes, not to be read by scripts in web
 * pages. The key lies apart, and an alarm takes it away. {@link SessionKey} takes both along when
 * the vault locks.
 */
public final class SessionForm implements FormNote {
    /** What is kept. */
    interface Stored extends JSObject {
        @JSProperty
        String getIssuer();

        @JSProperty
        String getAccountName();

        @JSProperty
        String getKey();

        @JSProperty
        String getAlgorithm();

        @JSProperty
        String getDigits();

        @JSProperty
        String getKind();

        @JSProperty
        String getFactor();

        @JSProperty
        double getTypedAt();

        @JSProperty
        double getKeyAt();
    }

    @Override
    public Optional<Kept> read() {
        var answer = Pending.within(Pending.FOR_A_SETTING, get(Browser.api())).await();
        if (!answer.isGiven() || answer.getValue() == null) {
            return Optional.empty();
        }
        var stored = answer.getValue();
        var form =
                new ManualForm(
                        stored.getIssuer(),
                        stored.getAccountName(),
                        stored.getKey(),
                        algorithmOf(stored.getAlgorithm()),
                        stored.getDigits(),
                        kindOf(stored.getKind()),
                        stored.getFactor());
        return Optional.of(new Kept(form, (long) stored.getTypedAt(), (long) stored.getKeyAt()));
    }

    private static HashAlgorithm algorithmOf(String name) {
        for (var one : HashAlgorithm.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return ManualForm.EMPTY.algorithm();
    }

    private static ManualForm.Kind kindOf(String name) {
        for (var one : ManualForm.Kind.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return ManualForm.EMPTY.kind();
    }

    @Override
    public void write(Kept kept) {
        var form = kept.form();
        var stored =
                stored(
                        form.issuer(),
                        form.accountName(),
                        form.algorithm().name(),
                        form.digits(),
                        form.kind().name(),
                        form.factor(),
                        kept.typedAt(),
                        kept.keyAt());
        // Should it fail, it is typed once more.
        Pending.within(
                        Pending.TO_KEEP_A_SETTING,
                        set(Browser.api(), stored, form.key(), kept.keyAt() + KEY_STAYS))
                .await();
    }

    @Override
    public void forget() {
        Pending.within(Pending.TO_KEEP_A_SETTING, removed(Browser.api())).await();
    }

    /** Takes the key away when it is time. Before the background worker first yields. */
    public static void forgetKeyInTime() {
        listen(Browser.api());
    }

    @JSBody(
            params = {
                "issuer",
                "accountName",
                "algorithm",
                "digits",
                "kind",
                "factor",
                "typedAt",
                "keyAt"
            },
            script =
                    "return {issuer: issuer, accountName: accountName, algorithm: algorithm,"
                            + " digits: digits, kind: kind, factor: factor, typedAt: typedAt,"
                            + " keyAt: keyAt};")
    private static native JSObject stored(
            String issuer,
            String accountName,
            String algorithm,
            String digits,
            String kind,
            String factor,
            double typedAt,
            double keyAt);

    @JSBody(
            params = "api",
            script =
                    "return api.storage.session.get({form: null, formKey: ''})"
                            + ".then(function(items) { if (items.form) {"
                            + " items.form.key = items.formKey; } return items.form; });")
    private static native JSPromise<Stored> get(JSObject api);

    @JSBody(
            params = {"api", "form", "key", "until"},
            script =
                    "return Promise.all([key ? api.alarms.create('form', {when: until})"
                            + " : api.alarms.clear('form'),"
                            + " api.storage.session.set({form: form, formKey: key})]);")
    private static native JSPromise<JSObject> set(
            JSObject api, JSObject form, String key, double until);

    @JSBody(
            params = "api",
            script =
                    "return Promise.all([api.alarms.clear('form'),"
                            + " api.storage.session.remove(['form', 'formKey'])]);")
    private static native JSPromise<JSObject> removed(JSObject api);

    @JSBody(
            params = "api",
            script =
                    "api.alarms.onAlarm.addListener(function(alarm) { if (alarm.name === 'form')"
                            + " { api.storage.session.remove('formKey'); } });")
    private static native void listen(JSObject api);
}
