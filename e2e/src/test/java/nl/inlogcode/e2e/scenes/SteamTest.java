package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Steam's codes of five characters: from the page's link, and from a typed key. */
@ExtendWith(Stages.class)
class SteamTest {
    private static final String KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final String CODE = "[2-9BCDFGHJKMNPQRTVWXY]{5}";

    private static final String BOXES =
            "<a href='otpauth://totp/Steam:jan?secret="
                    + KEY
                    + "&issuer=Steam'>Instellen</a><form><p>Steam Guard</p>"
                    + "<input maxlength=1 size=1>".repeat(5)
                    + "</form>";

    private static final String DIGITS =
            "<form><label>Code <input name=otp inputmode=numeric maxlength=6></label></form>";

    private static final String VALUES =
            "[...document.querySelectorAll('input')].map(i => i.value).join('')";

    @ParameterizedTest
    @EnumSource
    void aSteamAccountIsAddedShownSpokenAndFilled(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var site = new TinySite()) {
            site.put("/steam", BOXES);
            site.put("/cijfers", DIGITS);
            var page = scene.browser().openPage(site.at("localhost", "/steam"));
            var popup = scene.popup().awaitCard("offer").inCard("add").awaitNotice("added");
            assertTrue(popup.firstCode().matches(CODE), "five characters are shown");
            var spoken =
                    popup.surface()
                            .text(
                                    "document.querySelector('.account .code')"
                                            + ".getAttribute('aria-description')");
            assertTrue(spoken.matches("(\\S ){4}\\S"), "letter by letter");
            popup.fillFirst();
            page.waitFor(VALUES + ".length === 5");
            assertTrue(page.text(VALUES).matches(CODE));

            page.navigate(site.at("localhost", "/cijfers"));
            popup = scene.popup().awaitAccounts(1).onFirst("fill").awaitNotice("no_field");
            assertEquals("", page.text(VALUES), "no letters into a field for digits");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTypedKeyBecomesOneByChoice(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            scene.somePage();
            var popup = scene.popup().awaitLook("nothing").inCard("type_key").awaitCard("manual");
            popup.surface().click("#card .advanced summary");
            popup.choose("kind", "steam")
                    .write("key", KEY)
                    .write("issuer", "Spelletjes")
                    .inCard("add")
                    .awaitNotice("added");
            assertTrue(popup.firstCode().matches(CODE), "five characters are shown");
        }
    }
}
