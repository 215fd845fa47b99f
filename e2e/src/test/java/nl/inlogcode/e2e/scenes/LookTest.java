package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the popup says about pages that hold no QR code, another one, two, or a hostile one. */
@ExtendWith(Stages.class)
class LookTest {
    private static PopupScreen over(Scene scene, String path) {
        scene.browser().openPage(scene.site().address() + path);
        return scene.popup();
    }

    @ParameterizedTest
    @EnumSource
    void saysThatThereIsNone(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            over(scene, "/geen-qr").awaitLook("nothing").inCard("look_again").awaitLook("nothing");
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsWhatAnotherQrCodeSays(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var popup = over(scene, "/andere-qr").awaitLook("other-qr");
            var foreign = "document.querySelector('#card .foreign')";
            assertEquals("https://example.org/", popup.surface().text(foreign + ".textContent"));
            // A person may read it and must not be led there.
            assertEquals(0, popup.surface().eval(foreign + ".children.length").getAsInt());
        }
    }

    @ParameterizedTest
    @EnumSource
    void letsOneChooseOfTwo(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var popup = over(scene, "/twee").awaitLook("choose");
            assertTrue(popup.words().contains("jan@voorbeeld.nl"), popup.words());
            assertTrue(popup.words().contains("els@voorbeeld.nl"), popup.words());
            popup.await("#card li:nth-child(1) button:focus");
            popup.surface().click("#card li:nth-child(2) button");
            popup.awaitNotice("added").awaitAccounts(1);
            var chosen = popup.surface().text("document.querySelector('.account').innerText");
            popup.inWays("find_qr").awaitLook("choose");
            popup.surface().click("#card li:nth-child(1) button");
            popup.awaitAccounts(2);
            assertTrue(popup.words().contains("jan@voorbeeld.nl"), popup.words());
            assertTrue(popup.words().contains("els@voorbeeld.nl"), popup.words());
            assertTrue(chosen.contains("@voorbeeld.nl"), chosen);
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsWhatIsThereAlready(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            scene.oefenplan().register("jan@voorbeeld.nl", Scene.PASSWORD, "");
            scene.popup().awaitLook("offer").inCard("add").awaitNotice("added").awaitAccounts(1);
            // Unasked, nothing is said about a code that is there already.
            var popup = scene.popup().awaitAccounts(1);
            popup.inWays("find_qr").awaitLook("known").inCard("close").awaitNoCard();
            popup.awaitAccounts(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsHostileTextAsText(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new TinySite()) {
            var issuer = "<img src=x onerror=\"document.title='ran'\"><b>x</b>";
            pages.put(
                    "/qr.png",
                    QrPng.of(
                            "otpauth://totp/els?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer="
                                    + "%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D%27ran%27"
                                    + "%22%3E%3Cb%3Ex%3C%2Fb%3E"));
            pages.put("/", "<img src=/qr.png>");
            scene.browser().openPage(pages.at("localhost", "/"));
            var popup = scene.popup().awaitLook("offer");
            assertEquals(issuer, issuerIn(popup, "#card"));
            popup.inCard("add").awaitNotice("added").awaitAccounts(1);
            assertEquals(issuer, issuerIn(popup, ".account"));
            assertEquals(
                    0,
                    popup.surface()
                            .eval("document.querySelectorAll('[src=x], .issuer *').length")
                            .getAsInt());
            assertEquals("Inlogcode", popup.surface().text("document.title"));
        }
    }

    private static String issuerIn(PopupScreen popup, String place) {
        return popup.surface().text("document.querySelector('" + place + " .issuer').textContent");
    }
}
