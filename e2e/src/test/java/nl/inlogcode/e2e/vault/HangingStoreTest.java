package nl.inlogcode.e2e.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Storage that never answers. The time limits of vault-format.md section 6 end the waiting, and the
 * popup says what is the matter. Timers run ten times as fast in these pages: what is tried is that
 * there is a limit to each call, not how long a minute lasts.
 */
class HangingStoreTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String FAST =
            """
            const slow = window.setTimeout;
            window.setTimeout = (work, time, ...rest) =>
                slow(work, time >= 10000 ? time / 10 : time, ...rest);
            const never = AbortSignal.timeout;
            AbortSignal.timeout = time => never.call(AbortSignal, time / 10);
            """;

    /** Of the vault, not of the device key: without that nothing could be shown. */
    private static final String DATABASE =
            """
            const open = IDBFactory.prototype.open;
            IDBFactory.prototype.open = function (name, version) {
                return name === 'inlogcode' ? {} : open.call(this, name, version);
            };
            """;

    private static final String WRITING =
            FAST
                    + """
                    const transaction = IDBDatabase.prototype.transaction;
                    IDBDatabase.prototype.transaction = function (stores, mode, options) {
                        const work = transaction.call(this, stores, mode, options);
                        if (mode === 'readwrite') {
                            // Kept busy, it does not end by itself.
                            const store = work.objectStore('generations');
                            const again = () => { store.get(0).onsuccess = again; };
                            again();
                        }
                        return work;
                    };
                    """;

    /** Firefox gives a document these functions only later; modules run once it is parsed. */
    private static final String MIRROR =
            """
            document.addEventListener('readystatechange', () => {
                (globalThis.browser ?? globalThis.chrome).storage.local.get =
                    () => new Promise(() => {});
            }, {once: true});
            """;

    /** Where an unlocked vault's key and the popup's own notes are. */
    private static final String SESSION =
            MIRROR.replace("storage.local.get", "storage.session.get");

    /** Where the spare device key is. */
    private static final String FILES =
            "StorageManager.prototype.getDirectory = () => new Promise(() => {});";

    private static String script(String what) {
        return switch (what) {
            case "session" -> SESSION;
            case "files" -> FILES;
            case "database" -> DATABASE;
            case "mirror" -> MIRROR;
            default -> WRITING;
        };
    }

    private static Browser withAccount(Inlogcode product) {
        var browser = product.install(product.options());
        var key = ByHand.key(0);
        ByHand.add(browser.openExtensionPage("popup.html"), key, "Oefenplan", "jan", 1);
        return browser;
    }

    /** The codes are there all the same, from the other store, and what is wrong is said. */
    @ParameterizedTest
    @CsvSource({"CHROMIUM,database", "CHROMIUM,mirror", "FIREFOX,database", "FIREFOX,mirror"})
    void thatIsRead(Inlogcode product, String what) {
        try (var browser = withAccount(product)) {
            browser.preload(script(what));
            var page = opened(browser);
            page.waitFor("!!document.querySelector('#trouble [data-card]')", PATIENCE);
            var screen = new PopupScreen(page);
            // A machine so slow that the other store is late too says that none answers.
            if (!screen.has("#trouble [data-card=broken]")) {
                screen.await("#trouble [data-card=health]").awaitAccounts(1);
            }
            System.out.printf(
                    "Hanging %s, %s: %s%n",
                    what,
                    browser.name(),
                    page.text("document.querySelector('#trouble').innerText"));
        }
    }

    /** Codes do not depend on it, and neither does a change. */
    @ParameterizedTest
    @CsvSource({"CHROMIUM,session", "CHROMIUM,files", "FIREFOX,session", "FIREFOX,files"})
    void thatIsNotNeeded(Inlogcode product, String what) {
        try (var browser = withAccount(product)) {
            browser.preload(script(what));
            var page = opened(browser);
            var screen = new PopupScreen(page).awaitAccounts(1);
            assertEquals(0, page.eval("document.querySelectorAll('.trouble').length").getAsInt());
            // The spare key is looked after at the start, under the lock that a change needs.
            screen.inMenuOfFirst("delete");
            page.waitFor("!!document.querySelector('[data-notice=deleted]')", PATIENCE);
        }
    }

    private static Page opened(Browser browser) {
        var page = browser.openExtensionPage("popup.html");
        // Again: a script is sure to be ahead of the second document of a tab.
        page.navigate(browser.extensionUrl("popup.html"));
        return page;
    }

    /** The change is refused in words, and does not come about later either. */
    @ParameterizedTest
    @MethodSource("nl.inlogcode.e2e.journey.LongRun#browsers")
    void thatIsWritten(Inlogcode product) {
        try (var browser = withAccount(product)) {
            browser.preload(script("writing"));
            assertRefused(opened(browser));
            var later = browser.openExtensionPage("popup.html");
            new PopupScreen(later).awaitAccounts(1);
            assertEquals("jan", later.text("document.querySelector('.account .name').textContent"));
        }
    }

    /** Another window holds the lock for ever. */
    @ParameterizedTest
    @MethodSource("nl.inlogcode.e2e.journey.LongRun#browsers")
    void thatIsLocked(Inlogcode product) {
        try (var browser = withAccount(product)) {
            var holder = browser.openExtensionPage("welcome.html");
            holder.eval(
                    "new Promise(held => { navigator.locks.request('inlogcode-vault',"
                            + " () => { held(true); return new Promise(() => {}); }); })");
            browser.preload(FAST);
            assertRefused(opened(browser));
        }
    }

    private static void assertRefused(Page page) {
        var screen = new PopupScreen(page).awaitAccounts(1).inMenuOfFirst("delete");
        page.waitFor("!!document.querySelector('[data-notice=storage_fails]')", PATIENCE);
        var words = screen.words();
        assertTrue(words.contains("Je browser kon dit niet opslaan."), words);
        assertTrue(words.contains("Er is niets veranderd."), words);
        screen.awaitAccounts(1);
    }
}
