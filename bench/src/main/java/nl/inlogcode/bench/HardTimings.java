package nl.inlogcode.bench;

import java.util.Locale;
import nl.inlogcode.e2e.browser.BrowserException;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.hard.HardPages;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;

/** What the popup says over hard pages, and after how long, in one browser. */
final class HardTimings {
    private static final String FORMAT = "%-20s %-9s %-10s %6d ms  %s%n";

    /** A sentence or a question; that the page is looked at is no answer yet. */
    private static final String ANSWER =
            """
            (document.querySelector('[data-notice]') ?? document.querySelector(
                '#card [data-card]:not([data-card=waiting], [data-card=looking])'))""";

    private static final int HANGING = 40_000;

    private final Inlogcode product;

    HardTimings(Inlogcode product) {
        this.product = product;
    }

    void measure() {
        try (var rig = Rig.of(product);
                var pages = new HardPages()) {
            rig.enrol();
            for (var kind : HardPages.Kind.values()) {
                var page = rig.browser().openPage(pages.at(kind));
                page.waitFor("!!document.querySelector('#end')");
                both(rig, page, kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
            var page = rig.browser().openPage(pages.plain());
            page.eval("void setTimeout(() => location = '" + pages.endless() + "')");
            page.waitFor("document.title === 'Eindeloos'");
            both(rig, page, "endless");
            both(rig, rig.browser().openPage(pages.pdf()), "pdf");
            page = rig.browser().openPage(pages.plain());
            page.eval(HardPages.hang(HANGING));
            both(rig, page, "hangs");
        }
    }

    private void both(Rig rig, Page page, String what) {
        try {
            time(rig, what, "fill", popup -> popup.onFirst("fill"));
            time(rig, what, "look", popup -> popup.inWays("find_qr"));
        } catch (BrowserException e) {
            System.out.println("NOT MEASURED: " + what + ": " + e.getMessage());
        }
        try {
            page.close();
        } catch (BrowserException stillBusy) {
            // It goes with the browser.
        }
    }

    private interface Press {
        void on(PopupScreen popup);
    }

    private void time(Rig rig, String what, String press, Press action) {
        var surface = rig.browser().openPopup();
        var popup = new PopupScreen(surface).awaitAccounts(1);
        long start = System.nanoTime();
        action.on(popup);
        surface.waitFor("!!" + ANSWER);
        long millis = (System.nanoTime() - start) / 1_000_000;
        var said = surface.text(ANSWER + ".innerText").strip().replaceAll("\\s+", " ");
        System.out.printf(
                Locale.ROOT,
                FORMAT,
                what,
                rig.browser().name(),
                press,
                millis,
                said.length() > 110 ? said.substring(0, 110) + "…" : said);
        surface.close();
    }
}
