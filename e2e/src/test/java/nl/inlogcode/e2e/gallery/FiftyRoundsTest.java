package nl.inlogcode.e2e.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.time.Duration;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.browser.Wait;
import nl.inlogcode.e2e.journey.FourSteps;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.LongRun;
import nl.inlogcode.e2e.journey.Oefenplan;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.journey.Shots;
import nl.inlogcode.e2e.vault.VaultFiller;
import nl.inlogcode.practice.PracticeSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Krachtplan's form family: many logins in a row, begun at every second of the time step in the
 * long run, in both generations of its form. The site takes each code once, so many accounts take
 * turns.
 */
final class FiftyRoundsTest {
    private static final int ROUNDS = LongRun.rounds(5, 50);
    private static final int PERIOD = 30;
    private static final int ACCOUNTS = 32;
    private static final String PASSWORD = "oefenen-maar";

    /** What a person did not do: keys and buttons, as the page sees them. */
    private static final String WATCH =
            """
            window.seen = [];
            addEventListener('keydown', e => { if (e.key === 'Enter') seen.push('Enter'); }, true);
            addEventListener('submit', e => seen.push('sent by ' + (e.submitter?.name || e.submitter?.textContent)), true);
            addEventListener('click', e => { if (e.target.closest('button, [type=submit]')) seen.push('pressed'); }, true);
            """;

    @ParameterizedTest
    @MethodSource("nl.inlogcode.e2e.journey.LongRun#browsers")
    void logsInAtEverySecondOfTheTimeStep(Inlogcode product) {
        try (var site = PracticeSite.start(0);
                var browser = product.install(product.options())) {
            var page = browser.openPage(site.address().toString());
            prepare(browser, site, page);
            var begun = new BitSet();
            for (int round = 0; round < ROUNDS; round++) {
                awaitNewSecond(begun);
                int second = second();
                logIn(browser, site, page, 1 + round % ACCOUNTS, round);
                begun.set(second);
            }
            System.out.println(
                    product
                            + ": "
                            + ROUNDS
                            + " logins, begun at "
                            + begun.cardinality()
                            + " different seconds of "
                            + PERIOD);
            assertEquals(Math.min(ROUNDS, PERIOD), begun.cardinality());
            int logins = 0;
            for (int i = 1; i <= ACCOUNTS; i++) {
                logins += site.logins(mail(i));
            }
            assertEquals(ROUNDS, logins);
        }
    }

    /** As long as there are seconds at which no round began: waits for one of them. */
    private static void awaitNewSecond(BitSet begun) {
        if (begun.cardinality() < PERIOD) {
            Wait.until(
                    "a second at which no round began",
                    Duration.ofSeconds(2 * PERIOD),
                    () -> !begun.get(second()));
        }
    }

    private static int second() {
        return (int) (System.currentTimeMillis() / 1000 % PERIOD);
    }

    private static String mail(int account) {
        return "persoon" + account + "@voorbeeld.nl";
    }

    private static void prepare(Browser browser, PracticeSite site, Page page) {
        var oefenplan = Oefenplan.of(site, page);
        new FourSteps(browser, site, Shots.none(), line -> {})
                .enrol(oefenplan, "eerste@voorbeeld.nl", "");
        oefenplan.logOut();
        for (int i = 1; i <= ACCOUNTS; i++) {
            site.makeEnrolled(mail(i), PASSWORD, VaultFiller.secret(i));
        }
        var sites = Collections.nCopies(ACCOUNTS, site.address().toString());
        VaultFiller.fill(browser, 1 + ACCOUNTS, sites);
        page.bringToFront();
    }

    private static void logIn(
            Browser browser, PracticeSite site, Page page, int account, int round) {
        var oefenplan = Oefenplan.of(site, page);
        var form = round % 2 == 0 ? "?vorm=oud" : "?vorm=nieuw";
        oefenplan.open("/inloggen" + form);
        page.eval(
                "void (document.querySelector('#id_auth-username').value = %s, document.querySelector('#id_auth-password').value = %s)"
                        .formatted(quoted(mail(account)), quoted(PASSWORD)));
        oefenplan.next().awaitStep("login_view", "token");
        page.eval("(() => {" + WATCH + "})()");

        var popup = new PopupScreen(browser.openPopup()).await(".account.here");
        var said = Pressed.fill(popup, VaultFiller.issuer(account));
        assertEquals("filled", said, "round " + round);
        popup.close();
        assertEquals(
                List.of().toString(), page.text("JSON.stringify(window.seen)"), "round " + round);

        oefenplan.next().awaitPath("/mijn");
        assertTrue(site.logins(mail(account)) > 0);
        oefenplan.logOut();
    }

    private static String quoted(String text) {
        return new Gson().toJson(text);
    }
}
