package nl.inlogcode.e2e.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.Browsers;
import nl.inlogcode.e2e.browser.LaunchOptions;
import nl.inlogcode.e2e.browser.LaunchOptions.WindowSize;
import nl.inlogcode.e2e.browser.Probe;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.journey.Shots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * At a site that no one here wrote: the four steps, on a laptop's window, where its QR code lies
 * partly below the fold; then the product presses the button that goes on, or fills without being
 * asked. One class, so that Keycloak is built and started once.
 */
@ExtendWith(OneKeycloak.class)
final class KeycloakTest {
    private static final String PASSWORD = "oefenen-maar";

    @Test
    void asksANewUserInDutchToSetUpCodes(Keycloak keycloak) {
        String user = keycloak.newUser("jan", PASSWORD);
        try (var browser = Browsers.chromium(LaunchOptions.of(Probe.zip("chromium")))) {
            var page = browser.openPage(keycloak.accountUrl());
            page.waitFor("!!document.querySelector('#username')");
            assertEquals("nl", page.text("document.documentElement.lang"));
            new KeycloakPages(page, keycloak)
                    .logIn(user, PASSWORD)
                    .await("#kc-totp-secret-qr-code");
            assertEquals("nl", page.text("document.documentElement.lang"));
        }
    }

    @Test
    void givesEachUserAnotherName(Keycloak keycloak) {
        assertNotEquals(keycloak.newUser("an", "een"), keycloak.newUser("an", "twee"));
    }

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

    /** The user chose "Invullen en Volgende", and presses nothing in the page. */
    @ParameterizedTest
    @EnumSource
    void fillsAndGoesOn(Inlogcode product, Keycloak keycloak) {
        var user = keycloak.newUser("volgende", PASSWORD);
        try (var browser = launchAllowed(product)) {
            var shots = Shots.of("keycloak-volgende-" + browser.name());
            var pages = new KeycloakPages(browser.openPage("about:blank"), keycloak);
            enrol(browser, pages, user, shots);

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
        try (var browser = launchAllowed(product)) {
            var pages = new KeycloakPages(browser.openPage("about:blank"), keycloak);
            enrol(browser, pages, user, Shots.none());
            new PopupScreen(browser.openPopup()).await(".account.here").startByItself().close();

            pages.logOut().logIn(user, PASSWORD).await(KeycloakPages.LOGIN_FIELD);
            pages.awaitCode(KeycloakPages.LOGIN_FIELD).submitLogin().awaitAccount(user);
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

    /** Its user lets it fill by itself. */
    private static Browser launchAllowed(Inlogcode product) {
        return product.install(
                product.options().withWindow(WindowSize.LAPTOP).withSites("http://127.0.0.1/*"));
    }
}
