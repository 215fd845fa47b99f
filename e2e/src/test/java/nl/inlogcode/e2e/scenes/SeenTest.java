package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.SettingsScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was seen on a page, for those who help: asked in the popup, read and copied in settings. */
@ExtendWith(Stages.class)
class SeenTest {
    /** Typed, hidden and in the address: none of it may come along. */
    private static final String TYPED = "287082";

    private static final String TOKEN = "geheim-van-de-pagina";

    private static final String NO_CODE =
            """
            <h1>Jan Jansen</h1>
            <form><input type=hidden name=csrf value=%s><input type=search name=zoek>
            <label>Klantnummer <input id=klant name=klantnummer></label></form>
            <div id=host></div><iframe width=400 height=200 src="%s"></iframe>
            <script>
            host.attachShadow({mode: 'open'}).innerHTML =
                '<label>Kortingscode <input name=korting></label>';
            </script>""";

    private static final String CODE =
            """
            <form><label>Wachtwoord <input type=password name=wachtwoord></label>
            <label>Code <input id=code name=otp autocomplete=one-time-code></label>
            <button>Terug</button><button>Volgende</button></form>""";

    private static SettingsScreen settingsOf(Scene scene) {
        return new SettingsScreen(scene.pageOf("settings.html")).awaitSection("seen");
    }

    private static String kept(Page page) {
        return page.text(
                """
                (async () => {
                    const api = globalThis.browser ?? globalThis.chrome;
                    return JSON.stringify([(await api.storage.session.get('seen')),
                        (await api.storage.local.get('seen'))]);
                })()""");
    }

    private static String copied(SettingsScreen settings) {
        settings.press("seen", "copy_seen");
        settings.page().waitFor("document.querySelector('.copied').innerText !== ''");
        assertTrue(settings.words("seen").contains("Gekopieerd."), settings.words("seen"));
        return settings.page().text("document.querySelector('.seen-text pre').textContent");
    }

    /** What comes out of the clipboard in another page. */
    private static String pasted(Scene scene, FillPages pages) {
        var page = scene.browser().openPage(pages.at("127.0.0.1", "/bericht"));
        page.click("textarea");
        page.press("Control+v");
        page.waitFor("document.querySelector('textarea').value !== ''");
        return page.text("document.querySelector('textarea').value");
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingIsFoundItIsExplainedAndCopied(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene)) {
            var inside = pages.at("127.0.0.1", "/in?token=" + TOKEN);
            pages.put("/in", "<input name=binnen>").put("/bericht", "<textarea></textarea>");
            pages.put(NO_CODE.formatted(TOKEN, inside)).enrol();
            var page = pages.open();
            page.navigate(pages.at(FillPages.HOST, "/?token=" + TOKEN + "&code=" + TYPED));
            page.typeInto("#klant", TYPED);
            var popup = pages.popup();
            var code = popup.firstCode();
            // The frame of the other site may hold it: the browser would be asked for that site.
            popup.onFirst("fill").awaitCard("ask-frame").inCard("what_seen");

            var settings = settingsOf(scene).await("[data-outcome=out_of_reach]");
            var words = settings.words("seen");
            assertTrue(words.contains("‘klantnummer’"), words);
            assertTrue(words.contains("‘korting’"), words);
            assertFalse(words.contains("csrf"), words);
            assertEquals(1, settings.count("[data-seen=search]"));
            assertEquals(2, settings.count("[data-seen=other]"));
            assertEquals(0, settings.count("[data-seen=chosen]"));
            assertEquals("[{},{}]", kept(settings.page()), "it is read, so it is gone");

            var text = copied(settings);
            assertEquals(text, pasted(scene, pages));
            assertTrue(text.startsWith("Dit zag Inlogcode op een pagina van localhost:"), text);
            assertTrue(text.contains("frame not entered: http://127.0.0.1:"), text);
            assertTrue(text.contains("PROMOTION"), text);
            for (var bad : List.of(TYPED, TOKEN, code, FillPages.KEY, "ansen", "?", "/in")) {
                assertFalse(text.contains(bad), bad + " in " + text);
            }

            settings.page().bringToFront();
            settings.press("seen", "close").awaitNo("[data-card=seen]").awaitSection("seen_how");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhichFieldAndWhichButtonFromTheMenu(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put(CODE).enrol()) {
            // One that is open already is shown, with what is new.
            scene.settings().awaitSection("seen_how");
            var page = scene.browser().openPage(pages.at(FillPages.HOST, "/"));
            page.waitFor("!!document.querySelector('#code')");
            var popup = pages.popup().inMenuOfFirst("what_seen");
            var settings = settingsOf(scene).await("[data-outcome=field]");
            assertTrue(settings.words("seen").contains("‘otp’"), settings.words("seen"));
            assertEquals(1, settings.count("[data-seen=password]"));
            assertEquals(1, settings.count("[data-seen=chosen]"));
            var text = copied(settings);
            assertTrue(text.contains("SAYS_NEXT"), text);
            assertTrue(text.contains("next: button 2\n"), text);
            assertEquals("", page.text("code.value"));
            popup.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isOfferedBesideWhatWentWrong(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put("<p>Geen vakje</p>").enrol()) {
            pages.open();
            var popup = pages.popup().onFirst("fill").awaitNotice("no_field");
            popup.surface().click("#notice [data-action=what_seen]");
            settingsOf(scene).await("[data-outcome=none]");
        }
    }
}
