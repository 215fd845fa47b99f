package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.browser.Wait;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Filling without opening the popup: by the key, by the menu of a field. */
@ExtendWith(Stages.class)
class QuickFillTest {
    private static final String KEY = "Alt+Shift+L";
    private static final String FORM =
            "<form action=/klaar><label>Code <input id=code name=otp></label>"
                    + "<button>Volgende</button></form>";

    /** Says four times a second whether the field is empty: who is around it cannot look. */
    private static final String TELLS =
            "<script>setInterval(() => parent.postMessage(code.value ? 'vol.' : 'leeg.', '*'), 250)"
                    + "</script>";

    private static final String HEARS =
            "<script>var all = []; onmessage = told => all.length < 20 && all.push(told.data)"
                    + "</script>";

    private static void awaitCode(Page page) {
        // It may have to wait for the next code first.
        page.waitFor(
                "/^[0-9]{6}$/.test(document.querySelector('#code')?.value)",
                Duration.ofSeconds(90));
    }

    static void awaitBadge(Scene scene, String text) {
        Wait.until(
                "the badge " + text,
                Surface.PATIENCE,
                () ->
                        scene.browser()
                                .evalInBackground(
                                        """
                                        (async () => {
                                            const api = globalThis.browser ?? globalThis.chrome;
                                            const [tab] = await api.tabs.query(
                                                {active: true, currentWindow: true});
                                            return api.action.getBadgeText({tabId: tab.id});
                                        })()""")
                                .getAsString()
                                .equals(text));
    }

    @ParameterizedTest
    @EnumSource
    void theKeyFillsAndTheBadgeSaysSo(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put(FORM).enrol()) {
            var page = pages.open();
            scene.browser().command("fill", KEY);
            awaitCode(page);
            awaitBadge(scene, "✓");
            assertEquals("/", page.text("location.pathname"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void onAnotherSiteTheKeyFillsNothing(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put(FORM).enrol()) {
            var page = scene.browser().page();
            page.navigate(pages.at("127.0.0.1", "/"));
            scene.browser().command("fill", KEY);
            awaitBadge(scene, "!");
            assertEquals("", page.text("code.value"));
        }
    }

    /** Only Chromium's events can be raised by hand. */
    @ParameterizedTest
    @EnumSource(names = "CHROMIUM")
    void theMenuOfAFieldFills(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put(FORM).enrol()) {
            var page = pages.open();
            scene.browser().openPopup().close();
            scene.browser()
                    .evalInBackground(
                            """
                            (async () => {
                                const [tab] = await chrome.tabs.query(
                                    {active: true, currentWindow: true});
                                chrome.contextMenus.onClicked.dispatch(
                                    {menuItemId: 'fill', frameId: 0, editable: true}, tab);
                                return true;
                            })()""");
            awaitCode(page);
        }
    }

    private static PopupScreen switchOn(FillPages pages) {
        var popup = pages.popup().inMenuOfFirst("by_itself_start").awaitCard("ask-by-itself");
        assertTrue(popup.words().contains("localhost:"), popup.words());
        return popup.inCard("ask_browser").awaitNotice("by_itself_on");
    }

    @ParameterizedTest
    @EnumSource
    void byItselfAfterAYesAlsoWhereTheFieldComesLater(Inlogcode product) {
        var late =
                """
                <p id=plek></p><script>setTimeout(() => {
                    plek.innerHTML = '<label>Code <input id=code name=laat></label>';
                }, 1500)</script>""";
        var options = product.options().withSites("http://localhost/*");
        var scene = Scene.in(product, options);
        try (scene;
                var pages = new FillPages(scene).put(FORM).put("/laat", late).enrol()) {
            var page = pages.open();
            switchOn(pages).close();
            assertEquals("", page.text("code.value"));
            page.navigate(pages.at("localhost", "/"));
            awaitCode(page);
            page.navigate(pages.at("localhost", "/laat"));
            page.waitFor("!!document.querySelector('#code')");
            awaitCode(page);

            var popup = pages.popup();
            // It is asked for after the codes are on the screen.
            popup.surface()
                    .waitFor(
                            "document.body.innerText.includes("
                                    + "'vult Inlogcode de code vanzelf in')");
            popup.inMenuOfFirst("by_itself_stop").awaitNotice("by_itself_off").close();
            assertEquals("[]", registered(scene));
        } finally {
            scene.quit();
        }
    }

    /** Password, code and what comes after it at one path, as many sites have it. */
    private static final String STEPS =
            """
            <div id=plek></div><script>
            const step = new URLSearchParams(location.search);
            const refused = sessionStorage.weigert && step.has('binnen');
            plek.innerHTML = step.has('code') || refused
                ? (refused ? '<p id=fout>De code klopt niet</p>' : '') + `<form>
                    <input type=hidden name=binnen><label>Code <input id=code name=otp></label>
                    <button>Volgende</button></form>`
                : step.has('binnen') ? '<a href="/?uit">Uitloggen</a>'
                : `<form><label>Wachtwoord <input type=password></label>
                    <button name=code>Inloggen</button></form>`;
            </script>""";

    @ParameterizedTest
    @EnumSource
    void byItselfAtASecondLoginTooButNotAfterARefusal(Inlogcode product) {
        var options = product.options().withSites("http://localhost/*");
        var scene = Scene.in(product, options);
        try (scene;
                var pages = new FillPages(scene).put(STEPS).enrol()) {
            var page = pages.open();
            switchOn(pages).close();
            page.navigate(pages.at("localhost", "/"));
            for (int login = 0; login < 2; login++) {
                page.click("button");
                awaitCode(page);
                page.click("button");
                page.waitFor("location.search.includes('binnen')");
                page.click("a");
                page.waitFor("location.search === '?uit'");
            }
            page.eval("void (sessionStorage.weigert = 'ja')");
            page.click("button");
            awaitCode(page);
            page.click("button");
            page.waitFor("!!document.querySelector('#fout')");
            awaitBadge(scene, "!");
            assertEquals("", page.text("code.value"));
        } finally {
            scene.quit();
        }
    }

    @ParameterizedTest
    @EnumSource
    void byItselfInAFrameButNotWhereAnotherSiteIsAroundIt(Inlogcode product) {
        var options = product.options().withSites("http://localhost/*");
        var scene = Scene.in(product, options);
        try (scene;
                var pages = new FillPages(scene).put(FORM + TELLS).enrol()) {
            var frame = "<iframe id=lijst src='" + pages.at("localhost", "/") + "'></iframe>";
            pages.put("/lijst", frame).put("/vreemd", frame + HEARS);
            var page = pages.open();
            switchOn(pages).close();

            page.navigate(pages.at("127.0.0.1", "/vreemd"));
            page.waitFor("all.length === 20");
            assertEquals("leeg.".repeat(20), page.text("all.join('')"));

            page.navigate(pages.at("localhost", "/lijst"));
            page.waitFor(
                    "/^[0-9]{6}$/.test(lijst.contentDocument.querySelector('#code')?.value)",
                    Duration.ofSeconds(90));
        } finally {
            scene.quit();
        }
    }

    private static String registered(Scene scene) {
        return scene.browser()
                .evalInBackground(
                        """
                        (globalThis.browser ?? globalThis.chrome).scripting
                            .getRegisteredContentScripts().then(all => JSON.stringify(all))""")
                .getAsString();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheBrowserAllowsNoMoreIsOver(Inlogcode product) {
        var options = product.options().withSites("http://localhost/*");
        var scene = Scene.in(product, options);
        try (scene;
                var pages = new FillPages(scene).put(FORM).enrol()) {
            var page = pages.open();
            switchOn(pages).close();
            scene.browser()
                    .evalInBackground(
                            """
                            (globalThis.browser ?? globalThis.chrome).permissions
                                .remove({origins: ['http://localhost/*']})""");
            Wait.until("the script to go", Surface.PATIENCE, () -> registered(scene).equals("[]"));
            page.navigate(pages.at("localhost", "/"));
            pages.popup().awaitAccounts(1);
            assertTrue(!scene.lastPopup().words().contains("vanzelf in."));
        } finally {
            scene.quit();
        }
    }
}
