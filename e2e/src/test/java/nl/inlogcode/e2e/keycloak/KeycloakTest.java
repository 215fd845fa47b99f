package nl.inlogcode.e2e.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inlogcode.e2e.browser.Browsers;
import nl.inlogcode.e2e.browser.LaunchOptions;
import nl.inlogcode.e2e.browser.Probe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void saysWhereItsZipShouldBe(@TempDir Path folder) {
        assertRefused("Keycloak is not at", folder.resolve("none.zip"), folder);
    }

    @Test
    void refusesAnotherZip(@TempDir Path folder) throws IOException {
        assertRefused("is not a zip", Files.writeString(folder.resolve("no.zip"), "no"), folder);
        assertRefused("has the SHA-256", Probe.zip("chromium"), folder);
    }

    private static void assertRefused(String words, Path zip, Path folder) {
        var refused =
                assertThrows(
                        IllegalStateException.class,
                        () -> Keycloak.start(zip, "0".repeat(64), folder.resolve("kept")));
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count());
    }
}
