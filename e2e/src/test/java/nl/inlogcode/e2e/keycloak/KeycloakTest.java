package nl.inlogcode.e2e.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import nl.inlogcode.e2e.browser.Browsers;
import nl.inlogcode.e2e.browser.LaunchOptions;
import nl.inlogcode.e2e.browser.Probe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class KeycloakTest {
    private Keycloak keycloak;

    @BeforeAll
    void start() {
        keycloak = Keycloak.start();
    }

    @AfterAll
    void stop() {
        keycloak.close();
    }

    @Test
    void asksANewUserInDutchToSetUpCodes() {
        String user = keycloak.newUser("jan", "wachtwoord");
        try (var browser = Browsers.chromium(LaunchOptions.of(Probe.zip("chromium")))) {
            var page = browser.openPage(keycloak.accountUrl());
            page.waitFor("!!document.querySelector('#username')");
            assertEquals("nl", page.text("document.documentElement.lang"));
            page.typeInto("#username", user);
            page.typeInto("#password", "wachtwoord");
            page.press("Enter");
            page.waitFor("!!document.querySelector('#kc-totp-secret-qr-code')");
            assertEquals("nl", page.text("document.documentElement.lang"));
        }
    }

    @Test
    void givesEachUserAnotherName() {
        assertNotEquals(keycloak.newUser("an", "een"), keycloak.newUser("an", "twee"));
    }
}
