package nl.inlogcode.bench;

import java.util.ArrayList;
import java.util.function.Consumer;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.keycloak.Keycloak;
import nl.inlogcode.e2e.vault.VaultFiller;

/** What is timed, in one browser. */
final class Timings {
    private static final int[] VAULTS = {1, 100, 1000};
    private static final String KEY_NAME = "fill";
    private static final String KEY = "Alt+Shift+L";
    private static final int OFTEN = 20;
    private static final int SOME = 10;
    private static final long STEP = 30_000;
    private static final long LATE = 8_000;

    private final Inlogcode product;
    private final Consumer<Row> rows;

    Timings(Inlogcode product, Consumer<Row> rows) {
        this.product = product;
        this.rows = rows;
    }

    private void add(String what, Browser browser, Samples samples, String aim) {
        rows.accept(new Row(what, browser.name(), samples, aim));
    }

    /** From navigation, and from the press, to the first code. */
    void firstCode() {
        try (var rig = Rig.of(product)) {
            rig.enrol();
            var browser = rig.browser();
            for (int accounts : VAULTS) {
                VaultFiller.fill(browser, accounts);
                var tab = browser.openPage("about:blank");
                firstCodeInTab(browser, tab, accounts);
                tab.close();
                rig.openPlainPage();
                firstCodeInPopup(browser, accounts);
            }
        }
    }

    private void firstCodeInTab(Browser browser, Page tab, int accounts) {
        var samples =
                Samples.of(
                        OFTEN,
                        () -> {
                            tab.navigate(browser.extensionUrl("popup.html"));
                            return StopWatch.painted(tab, StopWatch.CODE) - StopWatch.started(tab);
                        });
        add(what("first code, page in a tab", accounts), browser, samples, "< 100");
    }

    private void firstCodeInPopup(Browser browser, int accounts) {
        var sincePress = new ArrayList<Double>();
        var samples =
                Samples.of(
                        OFTEN,
                        () -> {
                            long press = System.currentTimeMillis();
                            var popup = browser.openPopup();
                            double end = StopWatch.painted(popup, StopWatch.CODE);
                            double start = StopWatch.started(popup);
                            popup.close();
                            sincePress.add(end - press);
                            return end - start;
                        });
        add(what("first code, real popup", accounts), browser, samples, "< 100");
        add(what("  the same, from the press", accounts), browser, Samples.of(sincePress), "");
    }

    private static String what(String what, int accounts) {
        return what + ", " + accounts + (accounts == 1 ? " account" : " accounts");
    }

    /** From the press to "QR-code gevonden" at the practice site. */
    void look() {
        try (var rig = Rig.of(product)) {
            look(rig, "the practice site", rig::openQrPage);
        }
    }

    /** From the press to "QR-code gevonden" at Keycloak. */
    void look(Keycloak keycloak) {
        try (var rig = Rig.of(product)) {
            look(rig, "Keycloak", () -> openQrPage(rig.browser(), keycloak));
        }
    }

    private static void openQrPage(Browser browser, Keycloak keycloak) {
        var user = keycloak.newUser("jan", "wachtwoord");
        var page = browser.openPage(keycloak.accountUrl());
        page.waitFor("!!document.querySelector('#username')");
        page.typeInto("#username", user);
        page.typeInto("#password", "wachtwoord");
        page.press("Enter");
        page.waitFor(
                "document.readyState === 'complete'"
                        + " && !!document.querySelector('#kc-totp-secret-qr-code')");
    }

    private void look(Rig rig, String where, Runnable openQrPage) {
        var browser = rig.browser();
        var cold =
                Samples.of(
                        SOME,
                        () -> {
                            rig.restartBrowser();
                            openQrPage.run();
                            return pressToOffer(browser);
                        });
        var warm = Samples.of(SOME, () -> pressToOffer(browser));
        add("press to \"QR-code gevonden\", " + where + ", first", browser, cold, "");
        add("press to \"QR-code gevonden\", " + where + ", later", browser, warm, "");
    }

    private static double pressToOffer(Browser browser) {
        long press = System.currentTimeMillis();
        var popup = browser.openPopup();
        double end = StopWatch.painted(popup, StopWatch.OFFER);
        popup.close();
        return end - press;
    }

    /** From the press of "Invullen", and of the key, to the code in the page's field. */
    void fill() {
        try (var rig = Rig.of(product)) {
            var field = new TimedField(rig.enrol().page());
            var browser = rig.browser();
            var popup = Samples.of(OFTEN, () -> pressToValue(browser, field));
            add("press of Invullen to value in the field", browser, popup, "");
            var warm = Samples.of(OFTEN, () -> keyToValue(browser, field));
            add("key to value in the field, worker running", browser, warm, "");
            var cold = Samples.of(OFTEN, () -> coldKeyToValue(browser, field));
            add("key to value in the field, worker stopped before", browser, cold, "");
        }
    }

    private static double pressToValue(Browser browser, TimedField field) {
        avoidLastSeconds();
        field.empty();
        var popup = browser.openPopup();
        new PopupScreen(popup).fillFirst();
        double pressed = StopWatch.clicked(popup);
        popup.close();
        return field.awaitFilled() - pressed;
    }

    private static double keyToValue(Browser browser, TimedField field) {
        avoidLastSeconds();
        field.empty();
        browser.evalInBackground("1");
        double pressed = browser.command(KEY_NAME, KEY);
        return field.awaitFilled() - pressed;
    }

    private static double coldKeyToValue(Browser browser, TimedField field) {
        avoidLastSeconds();
        field.empty();
        browser.killBackground();
        double pressed = browser.command(KEY_NAME, KEY);
        return field.awaitFilled() - pressed;
    }

    /** The product does not hand out a code that is about to expire: it would wait, and rightly. */
    private static void avoidLastSeconds() {
        long left = STEP - System.currentTimeMillis() % STEP;
        if (left < LATE) {
            try {
                Thread.sleep(left + 1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
