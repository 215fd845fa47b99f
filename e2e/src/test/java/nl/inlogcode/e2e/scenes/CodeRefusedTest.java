package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.practice.PracticeSite;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Klopt de code niet?": the site's clock against the computer's. */
@ExtendWith(Stages.class)
class CodeRefusedTest {
    private static final Duration AHEAD = Duration.ofSeconds(103);

    private static PopupScreen account(Scene scene, String address) {
        scene.browser().openPage(address);
        var popup = scene.popup().awaitLook("nothing").inCard("type_key").awaitCard("manual");
        popup.write("key", FillPages.KEY).inCard("add").awaitNotice("added").awaitAccounts(1);
        return popup;
    }

    @ParameterizedTest
    @EnumSource
    void saysByHowMuchTheClockIsWrongAndFillsTheRightCode(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var site = PracticeSite.start(0, Clock.offset(Clock.systemUTC(), AHEAD))) {
            account(scene, site.address() + "/geen-qr").close();
            site(scene, site);
            var popup = scene.popup().await(".account.here").inMenuOfFirst("code_refused");
            popup.awaitCard("code-refused").await("[data-clock=off]");
            assertTrue(popup.words().contains("loopt 1 minuut en 4"), popup.words());
            assertTrue(popup.words().contains("seconden achter"), popup.words());
        }
    }

    /** Makes a site one of the account's, by filling a code there. */
    static void site(Scene scene, PracticeSite site) {
        var page = scene.browser().page();
        page.eval(
                "document.body.append(Object.assign(document.createElement('input'),"
                        + " {autocomplete: 'one-time-code', name: 'otp'}))");
        scene.popup().awaitAccounts(1).onFirst("fill").awaitCard("ask-site");
        var popup = scene.lastPopup();
        var yes = popup.has("[data-action=fill_here]") ? "fill_here" : "fill_anyway";
        if (popup.has("[data-action=remember_site]")) {
            popup.surface().click("[data-action=remember_site]");
        }
        popup.await("#card [data-action=" + yes + "]:not(:disabled)").inCard(yes);
        popup.awaitNotice("filled").close();
    }

    @ParameterizedTest
    @EnumSource
    void saysThatTheClockIsRight(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            account(scene, scene.site().address() + "/geen-qr").close();
            site(scene, scene.site());
            var popup = scene.popup().await(".account.here").inMenuOfFirst("code_refused");
            popup.awaitCard("code-refused").await("[data-clock=fine]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatItCannotKnowOnAnotherPage(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            account(scene, scene.site().address() + "/geen-qr").close();
            scene.browser().openExtensionPage("welcome.html");
            var popup = scene.popup().awaitAccounts(1).inMenuOfFirst("code_refused");
            popup.awaitCard("code-refused").await("[data-clock=unknown]");
        }
    }
}
