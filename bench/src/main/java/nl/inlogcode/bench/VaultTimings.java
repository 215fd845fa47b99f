package nl.inlogcode.bench;

import java.util.function.Consumer;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.vault.VaultFiller;

/**
 * Opening a large vault and saving a change of it, in one browser; beside what the same browser
 * takes for the same accounts in the design of Authenticator.cc.
 */
final class VaultTimings {
    private static final int LARGE = 1_000;
    private static final int HUGE = 10_000;
    private static final int OFTEN = 10;
    private static final int SOME = 3;

    /**
     * Renames the topmost account by the popup's own buttons. From the press of "Opslaan" to the
     * new name in the list: read, opened, sealed, opened again, on the disk in both stores.
     */
    private static final String SAVE =
            """
            (async () => {
                const find = selector => document.querySelector(selector);
                const until = found => new Promise(done => {
                    const watch = new MutationObserver(look);
                    function look() {
                        const it = found();
                        if (it) {
                            watch.disconnect();
                            done(it);
                        }
                    }
                    watch.observe(document.documentElement, {
                        subtree: true, childList: true, characterData: true, attributes: true});
                    look();
                });
                const name = 'jan' + Math.random();
                find('.account [data-action="rename"]').click();
                (await until(() => find('[data-card="rename"] [name="account_name"]'))).value = name;
                const start = performance.now();
                find('[data-card="rename"] [type="submit"]').click();
                await until(() => find('.account .name').textContent === name);
                return performance.now() - start;
            })()""";

    private final Inlogcode product;
    private final Consumer<Row> rows;

    VaultTimings(Inlogcode product, Consumer<Row> rows) {
        this.product = product;
        this.rows = rows;
    }

    void measure() {
        try (var rig = Rig.of(product)) {
            rig.enrol();
            var browser = rig.browser();
            ours(browser, LARGE, OFTEN);
            theirs(browser, LARGE, OFTEN);
            ours(browser, HUGE, SOME);
            theirs(browser, HUGE, SOME);
        }
    }

    private void ours(Browser browser, int accounts, int times) {
        VaultFiller.fill(browser, accounts);
        var tab = browser.openPage("about:blank");
        add(
                "Inlogcode, %,d accounts: open, to the first code".formatted(accounts),
                browser,
                Samples.of(
                        times,
                        () -> {
                            tab.navigate(browser.extensionUrl("popup.html"));
                            return StopWatch.painted(tab, StopWatch.CODE) - StopWatch.started(tab);
                        }));
        add(
                "Inlogcode, %,d accounts: save one change".formatted(accounts),
                browser,
                Samples.of(times, () -> tab.eval(SAVE).getAsDouble()));
        tab.close();
    }

    private void theirs(Browser browser, int accounts, int times) {
        var page = browser.openExtensionPage("welcome.html");
        for (var step : AuthenticatorDesign.Step.values()) {
            add(
                    "Authenticator.cc's design, %,d: %s".formatted(accounts, step.label()),
                    browser,
                    Samples.of(times, () -> timed(page, step, accounts)));
        }
        page.eval(AuthenticatorDesign.CLEAR);
        page.close();
    }

    private static double timed(Page page, AuthenticatorDesign.Step step, int accounts) {
        return page.eval(AuthenticatorDesign.timed(step, accounts)).getAsDouble();
    }

    private void add(String what, Browser browser, Samples samples) {
        rows.accept(new Row(what, browser.name(), samples, ""));
    }
}
