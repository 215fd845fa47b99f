package nl.inlogcode.e2e.scenes;

import java.util.stream.Stream;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that no extension may read: the popup says so, and what to do instead. */
@ExtendWith(Stages.class)
class RestrictedPageTest {
    // Firefox lets extensions into about:blank, and finds there what is there: nothing.
    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(Inlogcode.CHROMIUM, "about:blank"),
                Arguments.of(Inlogcode.CHROMIUM, "chrome://version/"),
                Arguments.of(Inlogcode.CHROMIUM, "extension"),
                Arguments.of(Inlogcode.FIREFOX, "about:addons"),
                Arguments.of(Inlogcode.FIREFOX, "extension"));
    }

    private static Page open(Scene scene, String address) {
        return address.equals("extension")
                ? scene.browser().openExtensionPage("welcome.html")
                : scene.browser().openPage(address);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysThatThePageIsForbidden(Inlogcode product, String address) {
        try (var scene = Stages.fresh(product)) {
            open(scene, address);
            scene.popup().awaitCard("forbidden").inCard("type_key").awaitCard("manual");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fillsNothingThere(Inlogcode product, String address) {
        try (var scene = Stages.fresh(product)) {
            scene.enrolled("jan@voorbeeld.nl", "");
            open(scene, address);
            scene.popup().awaitAccounts(1).onFirst("fill").awaitNotice("page_forbidden");
        }
    }
}
