package nl.inlogcode.e2e.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.LaunchOptions.WindowSize;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.journey.Shots;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The four steps at a site that no one here wrote, on a laptop's window, where its QR code lies
 * partly below the fold.
 */
@ExtendWith(OneKeycloak.class)
class KeycloakFourStepsTest {
    private static final String PASSWORD = "oefenen-maar";

    @ParameterizedTest
    @EnumSource
    void theFourSteps(Inlogcode product, Keycloak keycloak) {
        var user = keycloak.newUser("jan", PASSWORD);
        try (var browser = launch(product)) {
            var shots = Shots.of("keycloak-" + browser.name());
            var pages = new KeycloakPages(browser.openPage("about:blank"), keycloak);
            enrol(browser, pages, user, shots);

            pages.logOut().logIn(user, PASSWORD).await(KeycloakPages.LOGIN_FIELD);
            fill(browser, pages, KeycloakPages.LOGIN_FIELD, shots, "4");
            pages.submitLogin().awaitAccount(user);
            shots.take(pages.page(), "4f-ingelogd");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongCodeAndThenTheRightOne(Inlogcode product, Keycloak keycloak) {
        var user = keycloak.newUser("piet", PASSWORD);
        try (var browser = launch(product)) {
            var shots = Shots.of("keycloak-wrong-" + browser.name());
            var pages = new KeycloakPages(browser.openPage("about:blank"), keycloak);
            enrol(browser, pages, user, shots);

            pages.logOut().logIn(user, PASSWORD).await(KeycloakPages.LOGIN_FIELD);
            pages.page().typeInto(KeycloakPages.LOGIN_FIELD, "12345");
            pages.submitLogin().awaitWrongCode();
            shots.take(pages.page(), "4-verkeerde-code");
            // Typed and not sent: the filled code must replace it, not follow it.
            pages.page().typeInto(KeycloakPages.LOGIN_FIELD, "987");
            fill(browser, pages, KeycloakPages.LOGIN_FIELD, shots, "4");
            pages.submitLogin().awaitAccount(user);
        }
    }

    /** Steps 2 and 3; the background worker dies wherever it can. */
    private static void enrol(Browser browser, KeycloakPages pages, String user, Shots shots) {
        pages.logIn(user, PASSWORD).await("#kc-totp-secret-qr-code");
        shots.take(pages.page(), "2-qr-code");
        browser.killBackground();

        var popup = new PopupScreen(browser.openPopup()).awaitCard("offer");
        assertEquals(Keycloak.ISSUER, text(popup, "#card .issuer"));
        assertEquals(user, text(popup, "#card .name"));
        shots.take(popup.surface(), "3a-gevonden");
        popup.inCard("add").awaitNotice("added").awaitAccounts(1);
        shots.take(popup.surface(), "3b-toegevoegd");
        popup.close();
        browser.killBackground();

        fill(browser, pages, KeycloakPages.ENROL_FIELD, shots, "3");
        assertEquals("", pages.value(KeycloakPages.DEVICE_NAME));
        pages.submitSetup().awaitAccount(user);
        shots.take(pages.page(), "3f-klaar");
        browser.killBackground();
    }

    private static void fill(
            Browser browser, KeycloakPages pages, String field, Shots shots, String step) {
        var popup = new PopupScreen(browser.openPopup()).await(".account.here");
        shots.take(popup.surface(), step + "c-voor-invullen");
        var code = popup.fillFirst();
        shots.take(popup.surface(), step + "d-ingevuld");
        assertNotEquals("", pages.value(field));
        assertEquals(code, pages.value(field));
        popup.close();
        shots.take(pages.page(), step + "e-code-op-de-pagina");
    }

    private static String text(PopupScreen popup, String selector) {
        return popup.surface().text("document.querySelector('" + selector + "').textContent");
    }

    private static Browser launch(Inlogcode product) {
        return product.install(product.options().withWindow(WindowSize.LAPTOP));
    }
}
