package nl.inlogcode.bench;

import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.LaunchOptions.WindowSize;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.Oefenplan;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.practice.PracticeSite;

/** A browser with the product and the stop-watch in it, and the practice site. */
final class Rig implements AutoCloseable {
    private static final String PASSWORD = "oefenen-maar";

    private final PracticeSite site = PracticeSite.start(0);
    private final Browser browser;
    private int users;

    private Rig(Inlogcode product) {
        browser = product.install(product.options().withWindow(WindowSize.STORE));
        browser.preload(StopWatch.SCRIPT);
    }

    static Rig of(Inlogcode product) {
        return new Rig(product);
    }

    Browser browser() {
        return browser;
    }

    void restartBrowser() {
        browser.restart();
        if (browser.name().equals("chromium")) {
            // Chromium installs it anew: the welcome page comes, and must not come in between.
            Inlogcode.welcome(browser);
        }
        browser.preload(StopWatch.SCRIPT);
    }

    /** A page of the site without anything to find, in front. */
    void openPlainPage() {
        browser.openPage(site.address().toString());
    }

    /** Makes an account at the site up to the QR code, in front. */
    Oefenplan openQrPage() {
        var plan = Oefenplan.of(site, browser.openPage(site.address().toString()));
        users++;
        return plan.register("jan" + users + "@voorbeeld.nl", PASSWORD, "");
    }

    /** As {@link #openQrPage}, and lets the product add it, as its first account. */
    Oefenplan enrol() {
        var plan = openQrPage();
        var popup = new PopupScreen(browser.openPopup()).awaitCard("offer");
        popup.inCard("add").awaitNotice("added").awaitAccounts(1).close();
        return plan;
    }

    @Override
    public void close() {
        browser.close();
        site.close();
    }
}
