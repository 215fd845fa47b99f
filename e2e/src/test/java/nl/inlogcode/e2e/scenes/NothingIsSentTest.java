package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.e2e.journey.FourSteps;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.Oefenplan;
import nl.inlogcode.e2e.journey.SettingsScreen;
import nl.inlogcode.e2e.journey.Shots;
import nl.inlogcode.practice.PracticeSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nothing is sent: over the four steps, the settings, a password and the lock the browser's own log
 * of the network names the site's pages and nothing else. The log sees every context, the
 * background worker and other workers too.
 */
class NothingIsSentTest {
    private static final String MAIL = "jan@voorbeeld.nl";

    /** Of a code, in milliseconds. */
    private static final int PERIOD = 30_000;

    private static final String PASSWORD = "vier paarden eten soep";

    @ParameterizedTest
    @EnumSource
    void theNetworkSeesTheSitesOwnPagesAlone(Inlogcode product) {
        var options = product.options().withNetworkLog();
        try (var pages = new TinySite();
                var site = PracticeSite.start(0);
                var browser = product.install(options)) {
            Inlogcode.welcome(browser);
            var oefenplan = Oefenplan.of(site, browser.openPage(site.address().toString()));
            var steps = new FourSteps(browser, site, Shots.none(), line -> {});
            steps.enrol(oefenplan, MAIL, "");
            Inlogcode.forgetUsedCodes(browser);
            site.forgetLastCode(MAIL);
            steps.logIn(oefenplan.logOut(), MAIL);
            browser.openExtensionPage("add.html")
                    .waitFor("!!document.querySelector('#ways button')");
            var settings = new SettingsScreen(browser.openExtensionPage("settings.html"));
            settings.setPassword(PASSWORD);
            settings.lockNow();
            browser.evalInBackground("1");

            // The log would have told: a page that the worker opens stands in it.
            pages.put("/betrapt", "");
            browser.evalInBackground(
                    "(globalThis.browser ?? globalThis.chrome).tabs.create({url: '"
                            + pages.at("localhost", "/betrapt")
                            + "'}).then(() => 1)");
            browser.page().waitFor("location.pathname === '/betrapt'");

            var own = new ArrayList<String>();
            var others = new ArrayList<String>();
            for (var line : browser.asked()) {
                var address = line.substring(line.indexOf(' ') + 1);
                if (address.startsWith(site.address().toString())) {
                    own.add(line);
                } else if (leaves(address) && !isBrowsersOwn(line)) {
                    others.add(address);
                }
            }
            assertEquals(
                    List.of(pages.at("localhost", "/betrapt")),
                    others.stream().filter(one -> !one.endsWith("favicon.ico")).toList());
            assertTrue(own.size() > 10, own.toString());
            for (var line : own) {
                assertFalse(line.contains("extension://"), line);
                assertFalse(line.matches(".*\\b\\d{6}\\b.*"), line);
                assertFalse(line.contains("/favicon.ico?"), line);
            }
        }
    }

    private static boolean leaves(String address) {
        return address.matches("(https?|wss?|ftp):.*")
                || address.startsWith("lookup:")
                        && !address.matches(
                                "lookup:(https?://)?(localhost|127\\.0\\.0\\.1)(:\\d+)?");
    }

    /** Begun by the browser itself, for its maker's servers. */
    private static boolean isBrowsersOwn(String line) {
        return line.matches(
                "- (lookup:)?(https?://)?[a-z0-9.-]*\\.?(google|googleapis|gstatic|mozilla|"
                        + "firefox)\\.(com|org|net)([:/].*)?");
    }
}
