package nl.inlogcode.e2e.scenes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Adding an account by its key. */
@ExtendWith(Stages.class)
class ManualEntryTest {
    /** The secret of RFC 6238 appendix B, as text and as a key. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    private static final String KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /** The codes of RFC 4226 appendix D. */
    private static final String[] COUNTED = {"755224", "287082", "359152"};

    private static PopupScreen form(Scene scene) {
        scene.somePage();
        return scene.popup().awaitLook("nothing").inCard("type_key").awaitCard("manual");
    }

    @ParameterizedTest
    @EnumSource
    void takesAKeyAsItIsPasted(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var popup =
                    form(scene)
                            .write("key", " gezd-gnbv gy3t-qojq GEZD gnbv\u00a0gy3tqojq ")
                            .write("issuer", "Bank & Zoon")
                            .write("account_name", "jan@voorbeeld.nl")
                            .inCard("add")
                            .awaitNotice("added")
                            .awaitAccounts(1);
            assertTrue(popup.words().contains("Bank & Zoon"), popup.words());
            var code = popup.firstCode();
            assertTrue(Reference.codes(SECRET, "HmacSHA1", 6, 30).contains(code));
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongAndKeepsWhatWasTyped(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var popup =
                    form(scene)
                            .write("key", "gezd 0000 1111")
                            .write("issuer", "Bank")
                            .inCard("add")
                            .await("#card .problem[role=alert]");
            assertTrue(popup.words().contains("0, 1 of 8"), popup.words());
            assertEquals("gezd 0000 1111", popup.written("key"));
            assertEquals("Bank", popup.written("issuer"));
            popup.surface().eval("scrollTo(0, document.body.scrollHeight)");
            popup.inCard("add");
            popup.surface()
                    .waitFor(
                            "document.querySelector('#card .problem').getBoundingClientRect().top"
                                    + " >= 0 && scrollY === 0");
            popup.write("key", KEY).inCard("add").awaitNotice("added").awaitAccounts(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesOtherSettings(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var popup = form(scene).write("key", KEY);
            popup.surface().click("#card .advanced summary");
            popup.choose("algorithm", "SHA256")
                    .write("digits", "8")
                    .write("factor", "60")
                    .inCard("add")
                    .awaitNotice("added")
                    .awaitAccounts(1);
            var code = popup.firstCode();
            assertTrue(Reference.codes(SECRET, "HmacSHA256", 8, 60).contains(code));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCounterMovesOnlyWhenItsCodeWasUsed(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var popup = form(scene).write("key", KEY);
            popup.surface().click("#card .advanced summary");
            popup.choose("kind", "counter")
                    .write("factor", "0")
                    .inCard("add")
                    .awaitNotice("added")
                    .awaitAccounts(1);
            assertEquals(COUNTED[0], popup.firstCode());

            popup = scene.popup().awaitAccounts(1);
            assertEquals(COUNTED[0], popup.firstCode());
            popup.onFirst("next_code").awaitCard("ask-skip").inCard("cancel").awaitNoCard();
            popup.copyFirst().awaitNotice("copied");
            popup.copyFirst().awaitNotice("copied");
            assertEquals(COUNTED[0], popup.firstCode());
            popup.onFirst("next_code").awaitFirstCode(COUNTED[1]);

            popup = scene.popup().awaitAccounts(1);
            assertEquals(COUNTED[1], popup.firstCode());
            popup.onFirst("next_code").awaitCard("ask-skip").inCard("skip").awaitNoCard();
            popup.awaitFirstCode(COUNTED[2]);
            assertFalse(popup.words().contains(COUNTED[1]));
        }
    }
}
