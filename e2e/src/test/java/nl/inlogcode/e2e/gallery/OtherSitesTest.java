package nl.inlogcode.e2e.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.BrowserException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sites that look like the account's own, frames of others and hidden fields: the user insists on
 * the account and presses "Invullen", and no field gets anything without an explicit yes.
 *
 * <p>Two hundred visits take minutes: the ordinary run tries some of each kind. The same hosts are
 * rows on the JVM in each run.
 */
final class OtherSitesTest {
    @ParameterizedTest
    @MethodSource("nl.inlogcode.e2e.journey.LongRun#browsers")
    void asksOnSitesThatLookAlike(Inlogcode product) {
        try (var hosts = new ManyHosts();
                var browser = prepared(product, hosts)) {
            var page = browser.openPage("about:blank");
            var table = new Answers();
            var cases = some(Lookalike.all());
            hosts.put("/control", hosts.form("control"));
            for (int i = 0; i < cases.size(); i++) {
                var lookalike = cases.get(i);
                hosts.put(
                        "/" + i,
                        hosts.form(lookalike.toString().replaceAll("[^A-Za-z0-9.-]", "_")));
                var said =
                        pressed(
                                browser,
                                page,
                                url(hosts, lookalike.origin()) + "/" + i,
                                lookalike.account());
                table.add(lookalike.kind(), said);
            }
            assertEquals(Set.of(), hosts.saw());
            System.out.println(table.print(product + ", sites that look alike, 0 filled"));
            assertControl(browser, page, hosts);
        }
    }

    @ParameterizedTest
    @MethodSource("nl.inlogcode.e2e.journey.LongRun#browsers")
    void fillsNoFrameOfOthersAndNoHiddenField(Inlogcode product) {
        try (var hosts = new ManyHosts();
                var browser = prepared(product, hosts)) {
            var page = browser.openPage("about:blank");
            var cases = LongRun.every(10, 0, Setting.all());
            var table = new Answers();
            hosts.put("/control", hosts.form("control"));
            for (int i = 0; i < cases.size(); i++) {
                var setting = cases.get(i);
                var form = hosts.form(i + "");
                hosts.put("/form", form);
                hosts.put("/empty", "");
                hosts.put(
                        "/nest",
                        "<iframe src='"
                                + url(hosts, "http://evil.example:{P}")
                                + "/form'></iframe>");
                hosts.put("/" + i, body(hosts, setting, form));
                var host = setting.own() ? Lookalike.SITES.get(0) : "http://krachtplan.example:{P}";
                var said = pressed(browser, page, url(hosts, host) + "/" + i, 0);
                table.add(setting.toString(), said);
            }
            var told =
                    hosts.saw().stream()
                            .map(i -> cases.get(Integer.parseInt(i)).toString())
                            .toList();
            assertEquals(List.of(), told);
            System.out.println(table.print(product + ", frames and hidden fields, 0 filled"));
            assertControl(browser, page, hosts);
        }
    }

    /** All, or the first of each kind. */
    private static List<Lookalike> some(List<Lookalike> all) {
        Map<String, Integer> seen = new HashMap<>();
        return LongRun.isOn()
                ? all
                : all.stream().filter(one -> seen.merge(one.kind(), 1, Integer::sum) == 1).toList();
    }

    /** The same page and press on the account's own site does fill, and is noticed. */
    private static void assertControl(Browser browser, Page page, ManyHosts hosts) {
        var said = pressed(browser, page, url(hosts, Lookalike.SITES.get(0)) + "/control", 0);
        assertEquals("filled", said);
        Wait.until(
                "the control to tell",
                Duration.ofSeconds(40),
                () -> hosts.saw().equals(Set.of("control")));
    }

    private static String body(ManyHosts hosts, Setting setting, String form) {
        var encoded = URLEncoder.encode(form, StandardCharsets.UTF_8).replace("+", "%20");
        return setting.body()
                .replace("{form}", form)
                .replace("{quoted}", form.replace("\"", "&quot;"))
                .replace("{encoded}", encoded)
                .replace("{A}", url(hosts, Lookalike.SITES.get(0)))
                .replace("{E}", url(hosts, "http://evil.example:{P}"))
                .replace("{Q}", url(hosts, "http://mijn.krachtplan.nl:{Q}"));
    }

    private static String url(ManyHosts hosts, String origin) {
        return origin.replace("{P}", "" + hosts.port()).replace("{Q}", "" + hosts.otherPort());
    }

    /** Opens a page, presses an account's "Invullen" in the popup and says what answered. */
    private static String pressed(Browser browser, Page page, String url, int account) {
        try {
            page.navigate(url);
        } catch (BrowserException unreachable) {
            return "no such page";
        }
        try {
            var popup = new PopupScreen(browser.openPopup()).await(".account");
            try {
                return Pressed.fill(popup, VaultFiller.issuer(account + 1));
            } finally {
                popup.close();
            }
        } catch (BrowserException e) {
            throw new BrowserException("on " + url + ": " + e.getMessage(), e);
        }
    }

    /** A browser for which all hosts are here, and an account for each of the sites. */
    private static Browser prepared(Inlogcode product, ManyHosts hosts) {
        var browser = product.install(product.options().withAllHostsHere());
        try (var site = PracticeSite.start(0)) {
            var oefenplan = Oefenplan.of(site, browser.openPage(site.address().toString()));
            new FourSteps(browser, site, Shots.none(), line -> {})
                    .enrol(oefenplan, "jan@voorbeeld.nl", "");
            var sites = Lookalike.SITES.stream().map(origin -> url(hosts, origin)).toList();
            VaultFiller.fill(browser, 1 + sites.size(), sites);
            return browser;
        } catch (RuntimeException e) {
            browser.close();
            throw e;
        }
    }

    @Test
    void hasTwoHundredCases() {
        assertTrue(Lookalike.all().size() + Setting.all().size() >= 200);
    }
}
