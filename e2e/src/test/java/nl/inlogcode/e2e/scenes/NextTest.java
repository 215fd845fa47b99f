package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pressing the button that goes on: the right one, once, and only when the user chose it. */
@ExtendWith(Stages.class)
class NextTest {
    /** As in the django-two-factor family: Terug comes first, and an unseen submit before it. */
    private static final String FORM =
            """
            <form method=post action=/klaar onsubmit="sessionStorage.knop = event.submitter.value">
            <input type=submit style="position:absolute;left:-9999px" name=knop value=onzichtbaar>
            <label>Code <input id=code name=otp autocomplete=one-time-code></label>
            <button name=knop value=terug>Terug</button>
            <button name=knop value=volgende>Volgende</button>
            </form>
            <script>
            addEventListener('keydown', e => e.key === 'Enter' && (document.title = 'Enter'));
            </script>""";

    @ParameterizedTest
    @EnumSource
    void pressesNothingUntilTheUserChoosesIt(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put(FORM).enrol()) {
            var page = pages.open();
            var popup = pages.popup().await(".tick:not([hidden])");
            assertTrue(popup.words().contains("Druk daarna op ‘Volgende’"), popup.words());
            popup.fillFirst();
            assertEquals("Klein", page.text("document.title"));
            assertEquals("/", page.text("location.pathname"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void pressesNextAndRemembersIt(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put(FORM).enrol()) {
            var page = pages.open();
            var popup = pages.popup().await(".tick:not([hidden])");
            popup.surface().click("[data-action=press_next]");
            popup.surface().waitFor("document.body.innerText.includes('Invullen en')");
            popup.close();
            popup = pages.popup().await(".tick:not([hidden]) input:checked");
            assertTrue(popup.words().contains("Invullen en ‘Volgende’"), popup.words());
            popup.onFirst("fill");
            page.waitFor("location.pathname === '/klaar'");
            assertEquals("volgende", page.text("sessionStorage.knop"));
            assertTrue(pages.got("/klaar").matches("otp=\\d{6}&knop=volgende"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitsForAButtonThatOpensWithTheCode(Inlogcode product) {
        var form =
                """
                <form method=post action=/klaar onsubmit="return this.submitted = !this.submitted">
                <label>Code <input id=code name=otp onchange="knop.disabled = false"></label>
                <button id=knop disabled>Inloggen</button></form>""";
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put(form).enrol()) {
            var page = pages.open();
            var popup = pages.popup().await(".tick:not([hidden])");
            popup.surface().click("[data-action=press_next]");
            popup.onFirst("fill");
            page.waitFor("location.pathname === '/klaar'");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageThatSendsItselfIsNotSentTwice(Inlogcode product) {
        var form =
                """
                <form onsubmit="event.preventDefault(); aantal.textContent++">
                <label>Code <input id=code name=otp autocomplete=one-time-code
                    oninput="value.length === 6 && setTimeout(() => form.requestSubmit(), 50)">
                </label><button>Volgende</button></form><p id=aantal>0</p>""";
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put(form).enrol()) {
            var page = pages.open();
            var popup = pages.popup().await(".tick:not([hidden])");
            popup.surface().click("[data-action=press_next]");
            popup.onFirst("fill").awaitNotice("sent_by_page");
            assertEquals("1", page.text("aantal.textContent"));
        }
    }
}
