package nl.inlogcode.e2e.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.inlogcode.e2e.browser.LaunchOptions;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.journey.SettingsScreen;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A policy switches WebAssembly off: the password opens the codes all the same, only slower, it is
 * said how far it is, and it can be stopped. All else is as it ships.
 */
class NoWebAssemblyTest {
    private static final String PASSWORD = "vijf ganzen lopen achteruit";
    private static final String WORKER = "kdf-start.js";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String SAYS_HOW_FAR =
            "!document.querySelector('#kdf').hidden"
                    + " && document.querySelector('#kdf').innerText.includes('procent')";

    /** In one step: where the rest of JavaScript is as fast as ever, it is over in seconds. */
    private static final String STOPS_IT =
            SAYS_HOW_FAR + " && (document.querySelector('[data-action=kdf_stop]').click(), true)";

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("nl.inlogcode.e2e.journey.LongRun#browsers")
    void opensAllTheSame(Inlogcode product) throws IOException {
        var options = LaunchOptions.of(without(product.zip())).withProfile(folder.resolve("p"));
        try (var browser = product.install(options)) {
            var page = browser.openExtensionPage("popup.html");
            ByHand.add(page, ByHand.key(0), "Een", "1", 1);
            var settings = new SettingsScreen(browser.openExtensionPage("settings.html"));
            settings.press("password", "set_password")
                    .write("new_password", PASSWORD)
                    .write("password_again", PASSWORD);
            settings.page().click("[data-form=choose] [type=submit]");
            settings.page().waitFor("!!document.querySelector('[data-action=lock_now]')", PATIENCE);
            browser.restart();
            page = browser.openExtensionPage("popup.html");
            var popup = new PopupScreen(page).awaitLock().unlock(PASSWORD);
            page.waitFor(STOPS_IT);
            popup.awaitLock();
            assertFalse(popup.has("[data-card=locked] .problem"), popup.words());
            popup.unlock(PASSWORD);
            page.waitFor(SAYS_HOW_FAR);
            page.waitFor("document.querySelectorAll('.account').length === 1", PATIENCE);
            assertEquals("true", page.text("String(document.querySelector('#kdf').hidden)"));
        }
    }

    private Path without(Path zip) throws IOException {
        var copy = folder.resolve(zip.getFileName());
        try (var from = new ZipFile(zip.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entry : from.stream().toList()) {
                var bytes = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(WORKER)) {
                    var text = new String(bytes, StandardCharsets.UTF_8);
                    bytes = (text + "globalThis.WebAssembly = undefined;\n").getBytes();
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(bytes);
                to.closeEntry();
            }
        }
        return copy;
    }
}
