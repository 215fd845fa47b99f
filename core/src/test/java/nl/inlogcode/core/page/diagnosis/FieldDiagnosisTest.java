package nl.inlogcode.core.page.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.inlogcode.core.page.button.ButtonTable;
import nl.inlogcode.core.page.button.ButtonTraits;
import nl.inlogcode.core.page.field.FieldTraits;
import nl.inlogcode.core.page.field.FormTable;
import nl.inlogcode.core.page.field.Masked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldDiagnosisTest {
    /** RFC 6238's test secret in base32, and what else may stand in a page. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Test
    void saysWhatWasSeenAndWhy() {
        var form =
                FormTable.read().stream()
                        .filter(one -> one.product().equals("Keycloak 26.7.3"))
                        .findFirst()
                        .orElseThrow();
        var buttons = ButtonTable.read().get(0).buttons();
        assertEquals(
                """
                fields: 2
                  1 text name=totp id=totp autocomplete=one-time-code inputmode=numeric form=1\
                 width=240 nearby(17): 225 NAME_SAYS_CODE NEARBY_SAYS_CODE ONE_TIME_CODE\
                 DIGIT_KEYBOARD ONLY_FIELD
                  2 text name=userLabel id=userLabel autocomplete=off form=1 width=240 label(12):\
                 refused NAME_OF_SOMETHING
                decision: field 1
                buttons: 2
                  1 SUBMIT id=saveTOTPBtn text(9): 100 MAY_SAY_NEXT SAME_FORM SENDS AFTER_FIELD\
                 DEFAULT_BUTTON
                  2 SUBMIT name=cancel-aia id=cancelTOTPBtn text(9): refused BACK
                next: button 1
                """,
                FieldDiagnosis.of(form.fields(), buttons));
    }

    @Test
    void saysNothingOfWhatAPageSaysOrHolds() {
        var field =
                new FieldTraits(
                        "text",
                        new FieldTraits.Words(
                                "otp-" + SECRET,
                                "id_123456",
                                "Code voor jan@voorbeeld.nl",
                                SECRET,
                                "287082",
                                "Jan Jansen",
                                "Code voor Jansen " + SECRET,
                                "Sleutel " + SECRET),
                        new FieldTraits.Shape("287082", SECRET, "287082", 6, SECRET),
                        new FieldTraits.State(true, true, true, false),
                        new FieldTraits.Place(0, 1, 2, 3));
        var button =
                new ButtonTraits(
                        ButtonTraits.Kind.SUBMIT,
                        new ButtonTraits.Words(
                                "Inloggen als Jansen",
                                "jan@voorbeeld.nl",
                                SECRET,
                                "jan@voorbeeld.nl",
                                SECRET.toLowerCase(),
                                "287082"),
                        new ButtonTraits.State(true, true),
                        new ButtonTraits.Place(ButtonTraits.Form.SAME, true, 1, true));
        var text = FieldDiagnosis.of(List.of(field), List.of(button));
        for (var bad :
                List.of(
                        SECRET,
                        SECRET.toLowerCase(),
                        SECRET.substring(0, 8),
                        "287082",
                        "123456",
                        "ansen",
                        "voorbeeld")) {
            assertFalse(text.contains(bad), bad + " in " + text);
        }
        assertTrue(text.contains("name=otp-~ id=id_###### "), text);
    }

    @Test
    void isReadableForEveryForm() {
        for (var form : FormTable.read()) {
            var text = FieldDiagnosis.of(form.fields(), List.of());
            assertTrue(text.contains("decision: "), text);
            assertTrue(text.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7F), text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "totp, totp",
        "id_token-otp_token, id_token-otp_token",
        "user[otp_attempt], user[otp_attempt]",
        "digit3, digit#",
        "otp_4_k3j2, otp_#_k#j#",
        "JBSWY3DPEHPK3PXP, ~",
        "JBSWYDPEHPKPXP, ~",
        "x-9f86d081884c7d65, x-~",
        "otp287082, ~",
        "287082, ######",
        "12345678, ~",
        "jan@voorbeeld.nl, ~",
        "recoveryauthenticationcode, ~",
        "naam van Jan, naam.van.Jan",
        "é, .",
        "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w, a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-"
    })
    void masksWhatCouldBeASecret(String name, String masked) {
        assertEquals(masked, Masked.of(name));
    }
}
