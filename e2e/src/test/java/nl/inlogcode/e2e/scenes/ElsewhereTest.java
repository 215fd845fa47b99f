package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.LongRun;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Forms of the right page that would send the code to another site, or into an address: asked
 * about, never filled by itself, never pressed. The other site keeps a list of what it got. In the
 * ordinary run one browser has every other form that is asked about, the other one the rest.
 */
@ExtendWith(Stages.class)
class ElsewhereTest {
    /** The page's own site, another one, and the page's host at another port. */
    private static final class Sites implements AutoCloseable {
        final FillPages pages;
        final TinySite other = new TinySite();

        Sites(Scene scene) {
            pages = new FillPages(scene);
        }

        String here() {
            return pages.at("localhost", "");
        }

        String elsewhere() {
            return pages.at("127.0.0.1", "");
        }

        String otherPort() {
            return other.at("localhost", "");
        }

        void show(ElsewhereForm form) {
            pages.put(form.page(here(), elsewhere(), otherPort()));
        }

        String named(ElsewhereForm form) {
            return form.named(here(), elsewhere(), otherPort());
        }

        /** All that the other sites were sent. */
        void assertTheyGotNothing() {
            var got = pages.askedOf("127.0.0.1") + other.askedOf("localhost");
            assertFalse(got.contains("steal"), got);
            assertFalse(got.matches("(?s).*\\b\\d{6}\\b.*"), got);
            var own = pages.askedOf("localhost");
            assertFalse(own.contains("?totp="), own);
        }

        @Override
        public void close() {
            pages.close();
            other.close();
        }
    }

    private static String value(Page page) {
        return page.text(
                """
                (function find(root) {
                    return root.querySelector('#code')?.value
                        ?? [...root.querySelectorAll('*')].map(
                            e => e.shadowRoot ? find(e.shadowRoot) : undefined)
                            .find(value => value !== undefined);
                })(document) ?? 'gone'""");
    }

    private static PopupScreen asked(Sites sites, ElsewhereForm form) {
        var popup = sites.pages.popup().onFirst("fill").awaitCard("ask-site");
        assertEquals(
                sites.named(form),
                popup.surface()
                        .text("document.querySelector('[data-card=ask-site]').dataset.sends"),
                form.kind());
        return popup;
    }

    @ParameterizedTest
    @EnumSource
    void asksBeforeACodeGoesElsewhere(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var sites = new Sites(scene)) {
            sites.pages.put("").enrol();
            var forms = ElsewhereForm.all().stream().filter(ElsewhereForm::asks).toList();
            assertTrue(forms.size() >= 30);
            for (var form : LongRun.quarter(product, forms)) {
                sites.show(form);
                var page = sites.pages.open();
                var popup = asked(sites, form);
                assertEquals("", value(page), form.kind());
                assertEquals(form.offer(), offered(popup), form + ": the offer to press");
                popup.inCard("do_not_fill").awaitNoCard().close();
                assertEquals("", value(page), form.kind());
            }
            sites.assertTheyGotNothing();
        }
    }

    @ParameterizedTest
    @EnumSource
    void pressesNothingThatWouldPutTheCodeIntoAnAddress(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var sites = new Sites(scene)) {
            sites.pages.put("").enrol();
            var forms = ElsewhereForm.all().stream().filter(form -> !form.asks()).toList();
            for (var form : forms) {
                sites.show(form);
                sites.pages.open();
                var popup = sites.pages.popup();
                popup.surface().waitFor("(" + OFFERED + ") === '" + form.offer() + "'");
                popup.close();
            }
            var chosen = forms.stream().filter(form -> !form.press().equals("not")).toList();
            sites.show(chosen.get(chosen.size() - 1));
            sites.pages.open();
            sites.pages.popup().tickNext().close();
            for (var form : chosen) {
                Inlogcode.forgetUsedCodes(scene.browser());
                sites.show(form);
                var page = sites.pages.open();
                var popup = sites.pages.popup().await(".tick:not([hidden]) input:checked");
                popup.onFirst("fill");
                if (form.press().equals("stopped")) {
                    popup.awaitNotice("filled_not_sent");
                    assertEquals("/", page.text("location.pathname + location.search"));
                    popup.close();
                } else {
                    page.waitFor("location.pathname === '/klaar'", Duration.ofSeconds(40));
                }
            }
            sites.assertTheyGotNothing();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFormThatChangesAfterTheQuestionGetsNothing(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var sites = new Sites(scene)) {
            sites.pages.put("").enrol();
            sites.show(form("encrypted, same host"));
            var page = sites.pages.open();
            var popup = asked(sites, form("encrypted, same host"));
            page.eval("void (code.form.action = '" + sites.elsewhere() + "/steal')");
            popup.inCard("fill_here").awaitNotice("other_target").close();
            assertEquals("", value(page));

            popup = asked(sites, form("action"));
            popup.await("#card [data-action=fill_anyway]:not(:disabled)")
                    .inCard("fill_anyway")
                    .awaitNotice("filled");
            assertEquals(popup.firstCode(), value(page), "a clear yes is obeyed");
            popup.close();
            sites.show(form("action"));
            page.navigate(sites.pages.at("localhost", "/"));
            asked(sites, form("action")).close();
            sites.assertTheyGotNothing();
        }
    }

    private static ElsewhereForm form(String kind) {
        return ElsewhereForm.all().stream()
                .filter(form -> form.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** With "by itself" and "press next": no click at all, and no code. */
    @ParameterizedTest
    @EnumSource
    void byItselfNothingGoesElsewhere(Inlogcode product) {
        var scene = Scene.in(product, product.options().withSites("http://localhost/*"));
        try (scene;
                var sites = new Sites(scene)) {
            var home = form("posted at home");
            sites.pages.put(home.page(sites.here(), sites.elsewhere(), sites.otherPort())).enrol();
            sites.pages.open();
            sites.pages.popup().tickNext().startByItself().close();
            var page = scene.browser().page();
            for (var kind :
                    List.of(
                            "action",
                            "formaction",
                            "formaction of the second button only",
                            "base element",
                            "javascript:",
                            "a field called action",
                            "in a shadow tree")) {
                sites.show(form(kind));
                page.navigate(sites.pages.at("localhost", "/"));
                QuickFillTest.awaitBadge(scene, "!");
                assertEquals("", value(page), kind);
            }
            sites.assertTheyGotNothing();
            sites.show(home);
            page.navigate(sites.pages.at("localhost", "/"));
            page.waitFor("location.pathname === '/klaar'", Duration.ofSeconds(60));
        } finally {
            scene.quit();
        }
    }

    private static final String OFFERED =
            """
            [...document.querySelectorAll('.tick:not([hidden])')].some(
                tick => tick.textContent.includes('Volgende')) ? 'Volgende' : ''""";

    private static String offered(PopupScreen popup) {
        return popup.surface().text(OFFERED);
    }
}
