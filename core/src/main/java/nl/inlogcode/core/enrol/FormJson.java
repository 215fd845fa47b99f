package nl.inlogcode.core.enrol;

import java.util.Optional;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.codec.Utf8;
import nl.inlogcode.core.enrol.FormNote.Kept;
import nl.inlogcode.core.otp.HashAlgorithm;

/** What is kept of the form for keys, as two notes: the key lies apart, since it goes first. */
public final class FormJson {
    public static final String FORM = "form";
    public static final String KEY = "formKey";

    private FormJson() {}

    /** Both notes. */
    public static JsonObject print(Kept kept) {
        var form = kept.form();
        return JsonObject.builder()
                .put(
                        FORM,
                        JsonObject.builder()
                                .put("issuer", text(form.issuer()))
                                .put("accountName", text(form.accountName()))
                                .put("algorithm", form.algorithm().name())
                                .put("digits", text(form.digits()))
                                .put("kind", form.kind().name())
                                .put("factor", text(form.factor()))
                                .put("typedAt", kept.typedAt())
                                .put("keyAt", kept.keyAt())
                                .build())
                .put(KEY, text(form.key()))
                .build();
    }

    /**
     * Reads what is there of both notes.
     *
     * @return empty if there is no form, or something that is none; without a key it is one
     */
    public static Optional<Kept> parse(JsonObject notes) {
        var found = notes.object(FORM);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var form = found.get();
        var issuer = form.text("issuer");
        var accountName = form.text("accountName");
        var algorithm = algorithm(form.text("algorithm").orElse(""));
        var digits = form.text("digits");
        var kind = kind(form.text("kind").orElse(""));
        var factor = form.text("factor");
        var typedAt = form.number("typedAt");
        var keyAt = form.number("keyAt");
        if (issuer.isEmpty()
                || accountName.isEmpty()
                || algorithm.isEmpty()
                || digits.isEmpty()
                || kind.isEmpty()
                || factor.isEmpty()
                || typedAt.isEmpty()
                || keyAt.isEmpty()) {
            return Optional.empty();
        }
        var typed =
                new ManualForm(
                        issuer.get(),
                        accountName.get(),
                        notes.text(KEY).orElse(""),
                        algorithm.get(),
                        digits.get(),
                        kind.get(),
                        factor.get());
        return Optional.of(new Kept(typed, typedAt.getAsLong(), keyAt.getAsLong()));
    }

    /** Half a character may stand in a field while somebody types; JSON has none. */
    private static String text(String typed) {
        return Utf8.isWellFormed(typed) ? typed : "";
    }

    private static Optional<HashAlgorithm> algorithm(String name) {
        for (var one : HashAlgorithm.values()) {
            if (one.name().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static Optional<ManualForm.Kind> kind(String name) {
        for (var one : ManualForm.Kind.values()) {
            if (one.name().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
