package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fields that take a code in ways of their own, and fields that do not take it. */
@ExtendWith(Stages.class)
class HowTest {
    private static final String FIELD = "<label>Code <input id=code name=otp %s></label>";

    /** What makes a field take a code in its own way. */
    private static final Map<String, String> FIELDS =
            Map.of(
                    "number",
                    "type=number max=999999",
                    "tel",
                    "type=tel",
                    "mask",
                    "oninput=\"value = value.replace(/\\D/g, '').replace(/(...)(?=.)/, '$1 ')\"",
                    "trusted input only",
                    "oninput=\"if (!event.isTrusted) value = ''\"",
                    "one digit at a time",
                    "oninput=\"const v = value; if (v.length > (this.was || '').length + 1)"
                            + " value = this.was || ''; else this.was = v\"");

    @ParameterizedTest
    @EnumSource
    void takesTheCode(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put("").enrol()) {
            for (var field : FIELDS.entrySet()) {
                pages.put(FIELD.formatted(field.getValue()));
                var page = pages.open();
                Inlogcode.forgetUsedCodes(scene.browser());
                var code = pages.popup().fillFirst();
                var entered = page.text("code.value.replace(/\\D/g, '')");
                assertEquals(code, entered, field.getKey());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatThePageRefusesAndOffersTheCode(Inlogcode product) {
        var field = FIELD.formatted("oninput=\"value = ''\"");
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put(field).enrol()) {
            pages.open();
            var popup = pages.popup().onFirst("fill").awaitNotice("refused_by_page");
            popup.surface().click("[data-action=copy_code]");
            popup.awaitNotice("copied");
        }
    }

    /** Boxes show what was put in, and what the page would send stays empty. */
    @ParameterizedTest
    @EnumSource
    void saysThatThePageDidNotTakeItAndOffersTheCode(Inlogcode product) {
        var boxes = "<input maxlength=1 inputmode=numeric>".repeat(6);
        var sum = "<input maxlength=6 tabindex=-1 style='width:1px;border:0;padding:0'>";
        try (var scene = Stages.fresh(product);
                var pages =
                        new FillPages(scene).put("<p>Eenmalige code</p>" + boxes + sum).enrol()) {
            pages.open();
            var popup = pages.popup().onFirst("fill").awaitNotice("not_taken");
            popup.surface().click("[data-action=copy_code]");
            popup.awaitNotice("copied");
        }
    }

    /** A field that says little on a page that speaks of mail: a click says the rest. */
    @ParameterizedTest
    @EnumSource
    void aClickIntoTheFieldDecides(Inlogcode product) {
        var page =
                "<form><p><label>E-mail <input name=mail></label> We sturen een e-mail naar je nieuwe"
                        + " adres. Er is al eens een e-mail verstuurd.</p>"
                        + "<p><label>Code <input id=code name=code></label></p></form>";
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put(page).enrol()) {
            var tab = pages.open();
            var popup = pages.popup().onFirst("fill").awaitNotice("doubtful_field");
            assertTrue(popup.words().contains("Klik in het vakje"), popup.words());
            popup.close();
            tab.click("#code");
            assertEquals(pages.popup().fillFirst(), tab.text("code.value"));
        }
    }

    /** The way on from a page for backup codes is back. */
    @ParameterizedTest
    @EnumSource
    void saysThatThePageAsksForABackupCode(Inlogcode product) {
        var page =
                "<form><label>Back-upcode <input name=token></label><button>Volgende</button></form>";
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put(page).enrol()) {
            pages.open();
            var popup = pages.popup().onFirst("fill").awaitNotice("asks_recovery_code");
            assertTrue(popup.words().contains("Ga op de pagina terug"), popup.words());
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatThePageChangedIt(Inlogcode product) {
        var field = FIELD.formatted("oninput=\"setTimeout(() => value = '12', 40)\"");
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put(field).enrol()) {
            pages.open();
            pages.popup().onFirst("fill").awaitNotice("changed_by_page");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSiteThatAsksAgainGetsTheNextCode(Inlogcode product) {
        var form = "<form>" + FIELD.formatted("") + "<button>Volgende</button></form>";
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put(form).enrol()) {
            var page = pages.open();
            // Early in a time step, or the code would change meanwhile.
            page.waitFor("Date.now() / 1000 % 10 < 2");
            var first = pages.popup().fillFirst();
            page.click("button");
            page.waitFor("location.search.includes('otp') && !code.value");
            var popup = pages.popup().onFirst("fill").awaitCard("waiting");
            assertTrue(popup.words().contains("heeft deze code al gehad"), popup.words());
            popup.awaitNotice("filled");
            var second = page.text("code.value");
            assertEquals(popup.firstCode(), second);
            assertTrue(!second.equals(first));
            page.click("button");
            page.waitFor("!code.value");
            popup = pages.popup().copyFirst().awaitCard("waiting");
            assertTrue(popup.words().contains("kopieert Inlogcode de volgende"), popup.words());
            // Firefox lets nobody copy so long after the click.
            popup.await("[data-notice=copied], [data-notice=copy_refused]");
        }
    }
}
