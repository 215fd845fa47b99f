package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was added is there, and right, after whatever ended in between. */
@ExtendWith(Stages.class)
class LastingTest {
    private static final String MAIL = "jan@voorbeeld.nl";

    @ParameterizedTest
    @EnumSource
    void theWorkerMayDieBetweenAnySteps(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var browser = scene.browser();
            var oefenplan = scene.oefenplan();
            oefenplan.register(MAIL, Scene.PASSWORD, "");
            browser.killBackground();
            var popup = scene.popup().awaitLook("offer");
            browser.killBackground();
            popup.inCard("add").awaitNotice("added").awaitAccounts(1);
            browser.killBackground();
            popup.fillFirst();
            popup.close();
            browser.killBackground();
            oefenplan.next().awaitPath("/account/beveiligen/klaar/");
            browser.killBackground();
            scene.nextStep(MAIL);
            scene.steps().logIn(oefenplan.logOut(), MAIL);
            assertEquals(1, scene.site().logins(MAIL));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCodeIsStillRightInTheNextSession(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            // In the session before, in this very time step perhaps.
            scene.steps().enrol(scene.oefenplan(), MAIL, "");
            var site = scene.site();
            scene.restart();
            var oefenplan = scene.oefenplan();
            oefenplan.logInUpToCode(MAIL, Scene.PASSWORD);
            var popup = scene.popup().await(".account.here").awaitAccounts(1);
            popup.fillFirst();
            popup.close();
            oefenplan.next().awaitPath("/mijn");
            assertEquals(1, site.logins(MAIL));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLostWhenTheBrowserIsKilled(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            scene.somePage();
            var form = scene.popup().awaitLook("nothing").inCard("type_key").awaitCard("manual");
            form.write("key", "GEZDGNBVGY3TQOJQ").inCard("add").awaitNotice("added");
            scene.browser().kill9();
            scene.restart();
            scene.somePage();
            scene.popup().awaitAccounts(1);
        }
    }
}
