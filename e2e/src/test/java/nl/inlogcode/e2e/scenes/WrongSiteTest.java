package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.Oefenplan;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A code goes to the site that it was made for; anywhere else only after a clear yes. */
@ExtendWith(Stages.class)
class WrongSiteTest {
    private static final String MAIL = "jan@voorbeeld.nl";

    /** The login page that asks for the code, on another host than where the account was made. */
    private static Oefenplan elsewhere(Scene scene) {
        return scene.enrolled(MAIL, "")
                .logOut()
                .at("localhost")
                .logInUpToCode(MAIL, Scene.PASSWORD);
    }

    private static PopupScreen asked(Scene scene) {
        var popup = scene.popup().awaitAccounts(1);
        assertEquals(
                0, popup.surface().eval("document.querySelectorAll('.here').length").getAsInt());
        return popup.onFirst("fill").awaitCard("ask-site");
    }

    @ParameterizedTest
    @EnumSource
    void asksFirstAndNamesBothSites(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var oefenplan = elsewhere(scene);
            var popup = asked(scene);
            int port = scene.site().address().getPort();
            assertTrue(popup.words().contains("127.0.0.1:" + port), popup.words());
            assertTrue(popup.words().contains("localhost:" + port), popup.words());
            assertEquals("", oefenplan.value(Oefenplan.LOGIN_FIELD));

            popup.inCard("do_not_fill").awaitNoCard();
            assertEquals("", oefenplan.value(Oefenplan.LOGIN_FIELD));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSafeAnswerIsUnderTheKeyboard(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var oefenplan = elsewhere(scene);
            var popup = asked(scene);
            popup.surface().press("Enter");
            popup.awaitNoCard();
            assertEquals("", oefenplan.value(Oefenplan.LOGIN_FIELD));
        }
    }

    /** A yes counts once; ticked, until the user takes it back. */
    @ParameterizedTest
    @EnumSource
    void fillsAfterAYesOnceUnlessItIsToBeRemembered(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var oefenplan = elsewhere(scene);
            var popup = yes(asked(scene).await("#card [data-action=fill_anyway]:disabled"));
            assertEquals(popup.firstCode(), oefenplan.value(Oefenplan.LOGIN_FIELD));
            popup.close();
            scene.nextStep(MAIL);
            popup = asked(scene);
            popup.surface().click("#card [data-action=remember_site]");
            yes(popup).close();
            oefenplan.next().awaitPath("/mijn");
            popup = scene.popup().await(".account.here").inMenuOfFirst("account_sites");
            var other = "#card [data-site^=\"http://localhost:\"]";
            popup.awaitCard("sites").await(other);
            assertTrue(popup.words().contains("127.0.0.1:"), popup.words());
            popup.surface().click(other + " [data-action=forget_site]");
            popup.awaitNotice("site_forgotten");
            popup.surface().waitFor("!document.querySelector('.account.here')");
        }
    }

    private static PopupScreen yes(PopupScreen popup) {
        return popup.await("#card [data-action=fill_anyway]:not(:disabled)")
                .inCard("fill_anyway")
                .awaitNotice("filled");
    }

    @ParameterizedTest
    @EnumSource
    void aFrameOfAnotherSiteGetsNothing(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new TinySite()) {
            scene.enrolled(MAIL, "");
            pages.put(
                    "/in",
                    """
                    <input id=code autocomplete=one-time-code>
                    <script>
                    code.addEventListener('input', () => parent.postMessage(code.value, '*'));
                    </script>""");
            var frame = pages.at("localhost", "/in");
            pages.put(
                    "/",
                    """
                    <script>window.addEventListener('message', e => { saw.textContent = e.data; });
                    </script><p id=saw></p><iframe src="%s"></iframe>"""
                            .formatted(frame));
            var page = scene.browser().openPage(pages.at("127.0.0.1", "/"));
            var popup = scene.popup().awaitAccounts(1).onFirst("fill").awaitCard("ask-frame");
            assertTrue(popup.words().contains(frame.split("/")[2]), popup.words());
            assertTrue(popup.words().contains(page.url().split("/")[2]), popup.words());
            assertTrue(popup.has("#card [data-action=fill_anyway]:disabled"));
            popup.inCard("not_now").awaitNoCard();
            assertEquals("", page.text("document.querySelector('#saw').textContent"));
            popup.close();
        }
    }
}
