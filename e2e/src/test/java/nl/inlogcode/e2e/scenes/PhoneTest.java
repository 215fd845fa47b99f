package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An account as a QR code for a phone. */
@ExtendWith(Stages.class)
class PhoneTest {
    private static final String LINK =
            "otpauth://totp/Krachtplan:jan%40voorbeeld.nl"
                    + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Krachtplan"
                    + "&algorithm=SHA1&digits=6&period=30";

    private static PopupScreen added(Scene scene, String kind) {
        scene.somePage();
        var popup = scene.popup().awaitLook("nothing").inCard("type_key").awaitCard("manual");
        popup.write("key", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        popup.write("issuer", "Krachtplan").write("account_name", "jan@voorbeeld.nl");
        if (kind.equals("counter")) {
            popup.surface().click("#card .advanced summary");
            popup.choose("kind", kind);
        }
        return popup.inCard("add").awaitNotice("added").awaitAccounts(1);
    }

    @ParameterizedTest
    @EnumSource
    void theCodeOnTheScreenSaysTheAccount(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var popup = added(scene, "time").inMenuOfFirst("to_phone").awaitCard("to-phone");
            assertEquals(List.of(LINK), ScreenQr.texts(popup.surface()));
            var width = "document.querySelector('.qr').getBoundingClientRect().width";
            assertTrue(popup.surface().eval(width).getAsDouble() >= 240);
            // What it says stands on the screen, not in the document.
            var html = popup.surface().text("document.documentElement.outerHTML");
            assertFalse(html.contains("GEZDGNBV"));
            popup.inCard("close").awaitNoCard();
            assertEquals(List.of(), ScreenQr.texts(popup.surface()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsGoneOnceTheTabIsOutOfSight(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            added(scene, "time").close();
            var tab = scene.popupInTab().awaitAccounts(1);
            tab.inMenuOfFirst("to_phone").awaitCard("to-phone");
            scene.somePage().bringToFront();
            tab.awaitNoCard();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAccountThatCountsStays(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var popup = added(scene, "counter");
            popup.inMenuOfFirst("to_phone").awaitCard("not-to-phone");
            assertFalse(popup.has(".qr"));
        }
    }
}
