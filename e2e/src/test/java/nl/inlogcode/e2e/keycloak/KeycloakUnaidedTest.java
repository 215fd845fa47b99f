package nl.inlogcode.e2e.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.LaunchOptions.WindowSize;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.journey.Shots;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** At Keycloak: the product presses the button that goes on, or fills without being asked. */
@ExtendWith(OneKeycloak.class)
class KeycloakUnaidedTest {
    private static final String PASSWORD = "oefenen-maar";

    /** The user chose "Invullen en Volgende", and presses nothing in the page. */
    @ParameterizedTest
    @EnumSource
    void fillsAndGoesOn(Inlogcode product, Keycloak keycloak) {
        var user = keycloak.newUser("volgende", PASSWORD);
        try (var browser = launch(product)) {
            var shots = Shots.of("keycloak-volgende-" + browser.name());
            var pages = new KeycloakPages(browser.openPage("about:blank"), keycloak);
            enrol(browser, pages, user);

            pages.logOut().logIn(user, PASSWORD).await(KeycloakPages.LOGIN_FIELD);
            var popup = new PopupScreen(browser.openPopup()).tickNext();
            shots.take(popup.surface(), "4-invullen-en-volgende");
            popup.onFirst("fill");
            pages.awaitAccount(user);
        }
    }

    /** The user allowed the site, and opens no popup at the login. */
    @ParameterizedTest
    @EnumSource
    void fillsByItself(Inlogcode product, Keycloak keycloak) {
        var user = keycloak.newUser("vanzelf", PASSWORD);
        try (var browser = launch(product)) {
            var pages = new KeycloakPages(browser.openPage("about:blank"), keycloak);
            enrol(browser, pages, user);
            new PopupScreen(browser.openPopup()).await(".account.here").startByItself().close();

            pages.logOut().logIn(user, PASSWORD).await(KeycloakPages.LOGIN_FIELD);
            pages.awaitCode(KeycloakPages.LOGIN_FIELD).submitLogin().awaitAccount(user);
        }
    }

    private static Browser launch(Inlogcode product) {
        return product.install(
                product.options().withWindow(WindowSize.LAPTOP).withSites("http://127.0.0.1/*"));
    }

    private static void enrol(Browser browser, KeycloakPages pages, String user) {
        pages.logIn(user, PASSWORD).await("#kc-totp-secret-qr-code");
        var popup = new PopupScreen(browser.openPopup()).awaitLook("offer");
        popup.inCard("add").awaitNotice("added").awaitAccounts(1);
        popup.fillFirst();
        popup.close();
        assertEquals("", pages.value(KeycloakPages.DEVICE_NAME));
        pages.submitSetup().awaitAccount(user);
    }
}
