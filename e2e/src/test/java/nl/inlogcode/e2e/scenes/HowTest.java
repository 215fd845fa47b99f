package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields that take a code in ways of their own, and fields that do not take it. */
@ExtendWith(Stages.class)
class HowTest {
    private static final String FIELD = "<label>Code <input id=code name=otp %s></label>";

    /** Forms that end with the code in {@code #code}, or in what {@code #uit} says. */
    static Stream<Arguments> forms() {
        return Stream.of(Inlogcode.values())
                .flatMap(
                        product ->
                                Stream.of(
                                        Arguments.of(product, "number", "type=number max=999999"),
                                        Arguments.of(product, "tel", "type=tel"),
                                        Arguments.of(
                                                product,
                                                "mask",
                                                "oninput=\"value ="
                                                        + " value.replace(/\\D/g, '')"
                                                        + ".replace(/(...)(?=.)/, '$1 ')\""),
                                        Arguments.of(
                                                product,
                                                "trusted input only",
                                                "oninput=\"if (!event.isTrusted) value = ''\""),
                                        Arguments.of(
                                                product,
                                                "one digit at a time",
                                                "oninput=\"const v = value; if (v.length >"
                                                        + " (this.was || '').length + 1)"
                                                        + " value = this.was || '';"
                                                        + " else this.was = v\"")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("forms")
    void takesTheCode(Inlogcode product, String name, String attributes) {
        try (var scene = Stages.fresh(product);
                var pages = new FillPages(scene).put(FIELD.formatted(attributes)).enrol()) {
            var page = pages.open();
            var code = pages.popup().fillFirst();
            assertEquals(code, page.text("code.value.replace(/\\D/g, '')"));
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
