package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import nl.inlogcode.e2e.hard.HardPages;
import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that would keep whoever looks through them: the popup answers, and truly. */
@ExtendWith(Stages.class)
@Tag("long")
class HardPagesTest {
    static Stream<Arguments> pages() {
        return Stream.of(Inlogcode.values())
                .flatMap(
                        product ->
                                Stream.of(
                                        Arguments.of(product, HardPages.Kind.INPUTS, "no_field"),
                                        Arguments.of(
                                                product,
                                                HardPages.Kind.INPUTS_AND_CODE,
                                                "[data-card=ask-site]"),
                                        Arguments.of(product, HardPages.Kind.SHADOWS, "no_field"),
                                        Arguments.of(
                                                product,
                                                HardPages.Kind.DEEP,
                                                "[data-card=ask-site]")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void isAnswered(Inlogcode product, HardPages.Kind kind, String expected) {
        try (var scene = Stages.fresh(product);
                var pages = new HardPages()) {
            scene.enrolled("jan@voorbeeld.nl", "");
            scene.browser().openPage(pages.at(kind)).waitFor("!!document.querySelector('#end')");
            var popup = scene.popup().awaitAccounts(1).onFirst("fill");
            if (expected.startsWith("[")) {
                popup.await("#card " + expected);
            } else {
                popup.awaitNotice(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageThatHangsGivesNoAnswerAndIsSaidTo(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new HardPages()) {
            scene.enrolled("jan@voorbeeld.nl", "");
            var page = scene.browser().openPage(pages.plain());
            page.eval(HardPages.hang(20_000));
            var popup = scene.popup().awaitAccounts(1).onFirst("fill");
            popup.awaitNotice("page_silent").inWays("find_qr");
            popup.awaitCard("silent");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageThatNeverEndsIsFilled(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new HardPages()) {
            scene.enrolled("jan@voorbeeld.nl", "");
            var page = scene.browser().openPage(pages.plain());
            page.eval("void setTimeout(() => location = '" + pages.endless() + "')");
            page.waitFor("document.title === 'Eindeloos' && !!document.querySelector('input')");
            scene.popup().awaitAccounts(1).onFirst("fill").awaitCard("ask-site");
            assertEquals("loading", page.text("document.readyState"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileInAViewerMayNotBeRead(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new HardPages()) {
            scene.browser().openPage(pages.pdf());
            scene.popup().awaitCard("forbidden");
        }
    }
}
