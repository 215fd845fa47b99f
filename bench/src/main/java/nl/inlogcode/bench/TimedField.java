package nl.inlogcode.bench;

import nl.inlogcode.e2e.browser.Page;

/** The field for the first code on the practice site's page, and when a code was put into it. */
final class TimedField {
    private final Page page;
    private int times;

    TimedField(Page page) {
        this.page = page;
        page.eval(
                """
                document.addEventListener('input', event => {
                    if (event.target.value.length === 6) window.benchFilled ||= %s;
                }, true)"""
                        .formatted(StopWatch.NOW));
    }

    /**
     * Empties it, at another path of the site: the product does not give the same page the same
     * code twice, it would wait for the next.
     */
    void empty() {
        times++;
        page.eval(
                """
                (history.replaceState(0, '', '/meting/%d'), window.benchFilled = 0,
                    document.querySelector('#id_generator-token').value = '')"""
                        .formatted(times));
    }

    /** Waits for a code; says when it came, in milliseconds since 1970 by the page's clock. */
    double awaitFilled() {
        page.waitFor("window.benchFilled > 0");
        return page.eval("window.benchFilled").getAsDouble();
    }
}
