package nl.inlogcode.e2e.vault;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Chromium is killed in the middle of writing to its log of databases. It goes on behind the torn
 * entry; at the start after that it finds the log damaged, and begins all databases of the
 * extension anew. What the user sees of it is nothing.
 */
class TornWriteTest {
    /** Bytes: less than the last entry of the log has. */
    private static final int TORN = 40;

    @TempDir Path profile;

    @Test
    void costsNothingThatWasSaved() throws IOException {
        var options = Inlogcode.CHROMIUM.options().withProfile(profile);
        try (var browser = Inlogcode.CHROMIUM.install(options)) {
            ByHand.add(browser.openExtensionPage("popup.html"), ByHand.key(0), "Een", "1", 1);
            // What localStorage holds is on disk some seconds later, or when the browser closes.
            browser.restart();
            ByHand.add(opened(browser, 1), ByHand.key(1), "Twee", "2", 2);
            browser.kill9();
            tear();
            browser.restart();
            ByHand.add(opened(browser, 2), ByHand.key(2), "Drie", "3", 3);
            browser.kill9();
            browser.restart();
            opened(browser, 3);
            System.out.println(
                    "torn write, chromium: 3 of 3 accounts; it began its databases "
                            + (isNew() ? "anew" : "not anew: this browser mends its log"));
            // And they stay.
            browser.restart();
            opened(browser, 3);
        }
    }

    private static Page opened(Browser browser, int accounts) {
        Inlogcode.welcome(browser);
        var page = browser.openExtensionPage("popup.html");
        new PopupScreen(page).awaitAccounts(accounts);
        return page;
    }

    private Path databases(String ending) throws IOException {
        try (var files = Files.walk(profile)) {
            return files.filter(file -> file.toString().contains("/IndexedDB/chrome-extension_"))
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void tear() throws IOException {
        try (var log = FileChannel.open(databases(".log"), StandardOpenOption.WRITE)) {
            assertTrue(log.size() > TORN);
            log.truncate(log.size() - TORN);
        }
    }

    private boolean isNew() throws IOException {
        return Files.readString(databases("LOG")).contains("since it was missing");
    }
}
