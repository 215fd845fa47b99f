package nl.inlogcode.e2e.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.LongRun;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A full store: changes are refused in plain words, and each leaves the stored vault as it was. In
 * Firefox by its own quota, reached; Chromium's cannot be set for an extension, so its transactions
 * are made to end as they do there.
 */
class FullStoreTest {
    private static final int TIMES = LongRun.rounds(10, 100);

    /** More than one account, so that a save needs more room than was left over. */
    private static final int ACCOUNTS = 100;

    private static final int LIMIT_KILOBYTES = 4096;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Fills the same origin's quota with what cannot be compressed, to the last 2 kB. */
    private static final String FILL =
            """
            (async () => {
                const open = () => new Promise((done, failed) => {
                    const request = indexedDB.open('filler', 1);
                    request.onupgradeneeded = () => request.result.createObjectStore('all');
                    request.onsuccess = () => done(request.result);
                    request.onerror = () => failed(request.error);
                });
                const put = (database, size, key) => new Promise(done => {
                    const bytes = new Uint8Array(size);
                    crypto.getRandomValues(bytes);
                    const work = database.transaction('all', 'readwrite', {durability: 'strict'});
                    work.objectStore('all').put(bytes, key);
                    work.oncomplete = () => done('');
                    work.onabort = () => done(String(work.error?.name));
                });
                const refusals = [];
                let key = 0;
                for (let size = 65536; size >= 2048; size /= 2) {
                    const database = await open();
                    let refusal = '';
                    while (!refusal && key < 1000) {
                        refusal = await put(database, size, key++);
                    }
                    refusals.push(refusal);
                    database.close();
                }
                return [...new Set(refusals)].join();
            })()""";

    /** What a full disk does to a transaction, where the browser's own quota cannot be set. */
    private static final String REFUSE =
            """
            const put = IDBObjectStore.prototype.put;
            IDBObjectStore.prototype.put = function (...what) {
                const work = this.transaction;
                queueMicrotask(() => {
                    Object.defineProperty(work, 'error', {configurable: true,
                        value: new DOMException('full', 'QuotaExceededError')});
                    try {
                        work.abort();
                    } catch (error) {
                        // It was, for the put before this one.
                    }
                });
                return put.apply(this, what);
            };
            """;

    private static final String STORED = Scripts.STORED + ".then(texts => JSON.stringify(texts))";

    /** Tries to rename the topmost account; counts the refusals that were said. */
    private static final String TRY =
            "(() => {"
                    + Scripts.RENAMING
                    + """
                    (async () => {
                        let refused = 0;
                        for (let i = 1; i <= %d; i++) {
                            await rename(find('.account'), `${i} `.repeat(40));
                            const notice = await until(() => find('[data-notice]'));
                            refused += notice.dataset.notice === 'storage_full';
                        }
                        document.body.dataset.refused = refused;
                    })().catch(error => { document.body.dataset.refused = String(error); });
                    return true;
                })()""";

    @ParameterizedTest
    @EnumSource
    void leavesTheVaultAsItWas(Inlogcode product) {
        try (var browser = product.install(product.options())) {
            var key = ByHand.key(0);
            ByHand.add(browser.openExtensionPage("popup.html"), key, "Oefenplan", "jan", 1);
            VaultFiller.fill(browser, ACCOUNTS);
            var stored = full(product, browser);
            var page = browser.openExtensionPage("popup.html");
            // Again: a script is sure to be ahead of the second document of a tab.
            page.navigate(browser.extensionUrl("popup.html"));
            new PopupScreen(page).await(".account");
            page.eval(TRY.formatted(TIMES));
            page.waitFor("!!document.body.dataset.refused", PATIENCE);
            assertEquals("" + TIMES, page.text("document.body.dataset.refused"));
            var words = page.text("document.querySelector('[data-notice]').innerText");
            assertTrue(words.contains("De opslag van je browser is vol."), words);
            assertTrue(words.contains("Er is niets veranderd."), words);
            assertEquals(stored, page.text(STORED));
            System.out.printf(
                    "Full store, %s: %d changes refused and said, the vault as it was%n",
                    browser.name(), TIMES);
        }
    }

    /** Makes it full; what is stored then. */
    private static String full(Inlogcode product, Browser browser) {
        if (product == Inlogcode.FIREFOX) {
            browser.limitStorage(LIMIT_KILOBYTES);
            var filler = browser.openExtensionPage("welcome.html");
            assertEquals("QuotaExceededError", filler.text(FILL));
            return filler.text(STORED);
        }
        var stored = browser.openExtensionPage("welcome.html").text(STORED);
        browser.preload(REFUSE);
        return stored;
    }
}
