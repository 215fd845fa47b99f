package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.field.CodeField;
import nl.inlogcode.core.page.field.FieldDecision;
import nl.inlogcode.core.page.field.FieldTraits;
import nl.inlogcode.core.page.site.Origin;

/**
 * The field finder on one form of each kind, and origins. The whole table of forms is beside the
 * core's own tests; this shows that the compiled code decides alike.
 */
public final class FillVectors {
    /** One form and the index of the field that is right; -1 none, -2 unclear, -6 six boxes. */
    private record Row(String name, int right, List<FieldTraits> fields) {}

    private static final List<Row> ROWS =
            List.of(
                    new Row(
                            "Keycloak 26.7, enrolment (measured)",
                            0,
                            List.of(
                                    field("text", "totp", "", "one-time-code", -1, true),
                                    field("text", "userLabel", "Apparaatnaam", "off", -1, true))),
                    new Row(
                            "django-two-factor-auth, enrolment",
                            0,
                            List.of(field("number", "generator-token", "Token:", "", -1, true))),
                    new Row(
                            "django-two-factor-auth, backup token",
                            -1,
                            List.of(field("text", "backup-otp_token", "Token:", "", -1, true))),
                    new Row(
                            "a name before the code",
                            1,
                            List.of(
                                    field(
                                            "text",
                                            "name",
                                            "Enter a name for your TOTP",
                                            "",
                                            -1,
                                            true),
                                    field("text", "checkTOTPCode", "", "", -1, true))),
                    new Row(
                            "an unseen one-time code",
                            -1,
                            List.of(field("text", "otp", "", "one-time-code", 6, false))),
                    new Row(
                            "two codes",
                            -2,
                            List.of(
                                    field("text", "code1", "Code 1", "one-time-code", 6, true),
                                    field("text", "code2", "Code 2", "one-time-code", 6, true))),
                    new Row(
                            "Bestätigungscode",
                            0,
                            List.of(field("text", "f", "BESTÄTIGUNGSCODE", "", -1, true))),
                    new Row(
                            "a promotion",
                            -1,
                            List.of(field("text", "code", "Kortingscode", "", -1, true))),
                    new Row("six boxes", -6, boxes(6)),
                    new Row("four boxes", -1, boxes(4)));

    private FillVectors() {}

    public static List<Check> all() {
        var checks = new ArrayList<Check>();
        for (var row : ROWS) {
            checks.add(
                    new Check(
                            "code field: " + row.name(),
                            () -> Expect.same(row.right(), decided(row.fields()))));
        }
        checks.add(
                new Check(
                        "origin: scheme, host and port only",
                        () ->
                                Expect.same(
                                        Optional.of("https://a.nl:8443"),
                                        Origin.parse("https://a.nl:8443/x?y#z")
                                                .map(Origin::serialised))));
        checks.add(new Check("origin: opaque", () -> Expect.empty(Origin.parse("null"))));
        return checks;
    }

    private static int decided(List<FieldTraits> fields) {
        var decision = CodeField.decide(fields);
        if (decision instanceof FieldDecision.One one) {
            return one.index();
        }
        if (decision instanceof FieldDecision.Boxes boxes) {
            return -boxes.indices().size();
        }
        return decision instanceof FieldDecision.Unclear ? -2 : -1;
    }

    private static List<FieldTraits> boxes(int count) {
        var boxes = new ArrayList<FieldTraits>();
        for (int i = 0; i < count; i++) {
            boxes.add(field("tel", "digit" + i, "", "", 1, true));
        }
        return boxes;
    }

    private static FieldTraits field(
            String type,
            String name,
            String label,
            String autocomplete,
            int maxlength,
            boolean visible) {
        return new FieldTraits(
                type,
                new FieldTraits.Words(name, name, label, "", "", "", "", ""),
                new FieldTraits.Shape(autocomplete, "", "", maxlength, ""),
                new FieldTraits.State(visible, true, false, false),
                new FieldTraits.Place(0, 10, 10, 200));
    }
}
