package nl.inlogcode.e2e.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.LaunchOptions;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.browser.Wait;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.LongRun;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Three contexts change the vault at once: the popup's page in a tab and the real popup over it, by
 * pressing its buttons, and the background worker, which has no buttons, by the same keeper in the
 * compiled checks. Each change is a rename of an account of its own; each save takes the newest
 * generation and makes the next. Were one change made on what another had left behind, fewer
 * generations would be counted than changes.
 *
 * <p>Twenty each in Chromium; five in Firefox, which waits for the disk at every change and takes
 * many times as long. A thousand each in the long run.
 */
class ThreeContextsTest {
    /** By each of the three. */
    private static int changes(Inlogcode product) {
        return LongRun.rounds(product == Inlogcode.CHROMIUM ? 20 : 5, 1000);
    }

    private static final List<String> NAMES = List.of("Tabblad", "Venster", "Achtergrond");
    private static final Duration PATIENCE = Duration.ofHours(1);

    /**
     * Firefox slows the timers of what is not seen to one a second, the background page's among
     * them, and TeaVM's threads take turns by timers: that would be a queue, and nothing at once.
     * Without the budget the second of these counts.
     */
    private static final String UNHURRIED =
            """
            user_pref("dom.timeout.enable_budget_timer_throttling", false);
            user_pref("dom.min_background_timeout_value_without_budget_throttling", 4);
            user_pref("dom.min_background_timeout_value", 4);
            """;

    private static final String RENAME_ON =
            "(() => {"
                    + Scripts.RENAMING
                    + """
                    const row = () => [...document.querySelectorAll('.account')]
                        .find(one => one.textContent.includes('%1$s'));
                    (async () => {
                        for (let next = 1; next <= %2$d; next++) {
                            await rename(row(), `${next}`);
                            await until(() => !find('[data-card="rename"] form')
                                && row()?.querySelector('.name')?.textContent === `${next}`);
                            document.body.dataset.changes = next;
                        }
                    })().catch(error => { document.body.dataset.changes = String(error); });
                    return true;
                })()""";

    private static final String GENERATION =
            """
            (globalThis.browser ?? globalThis.chrome).storage.local.get('vault')
                .then(all => JSON.parse(all.vault).generation)""";

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void loseNoChange(Inlogcode product) throws IOException {
        var zip = WithChecks.of(product.zip(), folder);
        var profile = Files.createDirectory(folder.resolve("profile"));
        Files.writeString(profile.resolve("prefs.js"), UNHURRIED);
        try (var browser = product.install(LaunchOptions.of(zip).withProfile(profile))) {
            var page = browser.openExtensionPage("popup.html");
            for (var name : NAMES) {
                int number = NAMES.indexOf(name);
                ByHand.add(page, ByHand.key(number), name, "0", number + 1);
            }
            int before = page.eval(GENERATION).getAsInt();
            var popup = browser.openPopup();
            new PopupScreen(popup).awaitAccounts(NAMES.size());
            int changes = changes(product);
            popup.eval(RENAME_ON.formatted("Venster", changes));
            page.eval(RENAME_ON.formatted("Tabblad", changes));
            browser.evalInBackground(WithChecks.rename("Achtergrond", 1, changes));
            awaitBackground(browser);
            awaitAll(popup, changes);
            awaitAll(page, changes);
            int made = page.eval(GENERATION).getAsInt() - before;
            assertEquals(NAMES.size() * changes, made);
            assertNames(browser, changes);
            System.out.printf(
                    "Three contexts at once, %s: %d of %d changes made%n",
                    browser.name(), made, NAMES.size() * changes);
        }
    }

    private static void awaitBackground(Browser browser) {
        Wait.until(
                "the worker to be done",
                PATIENCE,
                () -> {
                    // Null if it has ended meanwhile: then what it did is not known.
                    var said = browser.evalInBackground(WithChecks.RENAMED).getAsString();
                    assertTrue(said.isEmpty() || said.equals("saved"), said);
                    return !said.isEmpty();
                });
    }

    private static void awaitAll(Surface surface, int changes) {
        surface.waitFor("document.body.dataset.changes === '" + changes + "'", PATIENCE);
    }

    /** As a page says that was not there. */
    private static void assertNames(Browser browser, int changes) {
        Page page = browser.openExtensionPage("popup.html");
        new PopupScreen(page).awaitAccounts(NAMES.size());
        assertEquals(
                String.join(" ", Collections.nCopies(NAMES.size(), "" + changes)),
                page.text(
                        "[...document.querySelectorAll('.account .name')]"
                                + ".map(name => name.textContent).join(' ')"));
        assertEquals(0, page.eval("document.querySelectorAll('.trouble').length").getAsInt());
    }
}
