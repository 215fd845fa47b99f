package nl.inlogcode.e2e.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.BrowserException;
import nl.inlogcode.e2e.browser.Wait;
import nl.inlogcode.e2e.journey.LongRun;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A save that the screen has shown is there after the browser was killed, wherever in the next save
 * that was; and nothing that was stored is torn.
 */
class VaultDurabilityTest {
    /** How often each browser is killed. */
    private static final int ROUNDS = LongRun.rounds(3, 200);

    private static final int SAVES = 8;

    /** For saves that each wait for the disk, on a busy machine. */
    private static final Duration TO_SAVE = Duration.ofSeconds(90);

    /** Longer than a save takes. */
    private static final long MOMENTS_NANOS = 60_000_000;

    /** Renames the one account again and again, as a user does; counts what the screen showed. */
    private static final String SAVE_ON =
            "(() => {"
                    + Scripts.RENAMING
                    + """
                    window.shown = %d;
                    (async () => {
                        for (let next = window.shown + 1; next <= %d; next++) {
                            await rename(await until(() => find('.account')), `${next}`);
                            await until(() => !find('[data-card="rename"]')
                                && find('.account .name')?.textContent === `${next}`);
                            window.shown = next;
                        }
                    })();
                })()""";

    /** How many of the stored copies are no whole text, and how many there are. */
    private static final String TORN_OF_ALL =
            Scripts.STORED
                    + """
                    .then(texts => {
                        const torn = texts.filter(text => {
                            try {
                                return !JSON.parse(text).ciphertext;
                            } catch (error) {
                                return true;
                            }
                        });
                        return torn.length + ' of ' + texts.length;
                    })""";

    @ParameterizedTest
    @EnumSource
    void outlivesKilling(Engine engine) {
        try (var browser = engine.product().install(engine.options())) {
            var page = browser.openExtensionPage("popup.html");
            ByHand.add(page, ByHand.key(0), "Oefenplan", "0", 1);
            // What the browser itself noted of a new extension must not be at stake here.
            browser.restart();

            var random = new Random(1);
            int stored = readBack(engine, browser);
            assertEquals(0, stored);
            int acknowledged = 0;
            int beyond = 0;
            long start = System.nanoTime();
            for (int round = 1; round <= ROUNDS; round++) {
                int shown = saveUntilKilled(browser, stored, random);
                browser.restart();
                int found = readBack(engine, browser);
                var what = "round " + round + ": shown " + shown + ", found " + found;
                assertTrue(found >= shown && found <= stored + SAVES, what);
                acknowledged += shown - stored;
                beyond += found - shown;
                stored = found;
            }
            System.out.printf(
                    "kill -9 during saves, %s: %d times; %d saves acknowledged, 0 of them lost;"
                            + " %d more were whole on the disk; 0 copies torn; %d s%n",
                    engine,
                    ROUNDS,
                    acknowledged,
                    beyond,
                    Duration.ofNanos(System.nanoTime() - start).toSeconds());
        }
    }

    /**
     * Saves until some saves were shown, and kills somewhere in one of the next.
     *
     * @return the last save that was seen on the screen
     */
    private static int saveUntilKilled(Browser browser, int stored, Random random) {
        int saves = random.nextInt(SAVES);
        var page = browser.page();
        page.eval(SAVE_ON.formatted(stored, stored + SAVES));
        int shown =
                Wait.forValue(
                        saves + " saves",
                        TO_SAVE,
                        () -> {
                            int now = page.eval("window.shown").getAsInt();
                            if (now < stored + saves) {
                                throw new BrowserException((now - stored) + " were shown");
                            }
                            return Optional.of(now);
                        });
        // Looking waits for a quiet moment of the page; the blow must fall at any moment.
        LockSupport.parkNanos(random.nextLong(MOMENTS_NANOS));
        browser.kill9();
        return shown;
    }

    /** Opens the popup's page after a start, and reads the name that is stored. */
    private static int readBack(Engine engine, Browser browser) {
        var page = engine.popup(browser);
        new PopupScreen(page).await(".account .name").awaitAccounts(1);
        assertEquals("0", page.text("'' + document.querySelectorAll('.trouble').length"));
        var torn = page.text(TORN_OF_ALL);
        assertTrue(torn.startsWith("0 of "), torn);
        return Integer.parseInt(page.text("document.querySelector('.account .name').textContent"));
    }
}
