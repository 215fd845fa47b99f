package nl.inlogcode.e2e.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import nl.inlogcode.e2e.browser.Browsers;
import nl.inlogcode.e2e.browser.LaunchOptions;
import nl.inlogcode.e2e.browser.Probe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneKeycloak.class)
final class KeycloakTest {
    @Test
    void asksANewUserInDutchToSetUpCodes(Keycloak keycloak) {
        String user = keycloak.newUser("jan", "wachtwoord");
        try (var browser = Browsers.chromium(LaunchOptions.of(Probe.zip("chromium")))) {
            var page = browser.openPage(keycloak.accountUrl());
            page.waitFor("!!document.querySelector('#username')");
            assertEquals("nl", page.text("document.documentElement.lang"));
            new KeycloakPages(page, keycloak)
                    .logIn(user, "wachtwoord")
                    .await("#kc-totp-secret-qr-code");
            assertEquals("nl", page.text("document.documentElement.lang"));
        }
    }

    @Test
    void givesEachUserAnotherName(Keycloak keycloak) {
        assertNotEquals(keycloak.newUser("an", "een"), keycloak.newUser("an", "twee"));
    }
}
