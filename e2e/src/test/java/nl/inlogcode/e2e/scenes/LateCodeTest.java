package nl.inlogcode.e2e.scenes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.browser.Wait;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A code with fewer than five seconds left is not handed out: the popup waits for the next one. And
 * what may happen to the page meanwhile. Time steps of ten seconds, so that tests need not wait
 * long for the end of one.
 */
@ExtendWith(Stages.class)
class LateCodeTest {
    private static final byte[] SECRET = "1234567890".getBytes(US_ASCII);
    private static final int PERIOD = 10;
    private static final String PAGE = "<label>Code <input id=code name=otp></label>";

    /** Into the last five seconds, and early enough in them to press a button there. */
    private static Instant awaitTheEndOfAStep() {
        Wait.until(
                "the end of a time step",
                Duration.ofSeconds(30),
                () -> {
                    long millis = System.currentTimeMillis() % (PERIOD * 1000);
                    return millis > 5100 && millis < 6500;
                });
        return Instant.now();
    }

    /** A page with a field for a code, and the popup over it with an account for that page. */
    private static PopupScreen ready(Scene scene, TinySite pages) {
        pages.put("/", PAGE);
        pages.put("/leren", FillPages.LINK);
        scene.browser().openPage(pages.at("localhost", "/leren"));
        var popup = scene.popup().awaitLook("offer").inCard("add").awaitNotice("added");
        popup.awaitAccounts(1).close();
        scene.browser().page().navigate(pages.at("localhost", "/"));
        return scene.popup().await(".account.here");
    }

    private static String field(Page page) {
        return page.text("document.querySelector('#code').value");
    }

    @ParameterizedTest
    @EnumSource
    void waitsVisiblyAndFillsTheNextCode(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new TinySite()) {
            var popup = ready(scene, pages);
            var page = scene.browser().page();
            var pressed = awaitTheEndOfAStep();
            popup.onFirst("fill").awaitCard("waiting");
            assertEquals("", field(page));
            popup.awaitNotice("filled").awaitNoCard();
            var next = pressed.plusSeconds(PERIOD);
            assertEquals(Reference.code(SECRET, "HmacSHA1", 6, PERIOD, next), field(page));
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitsNoLongerWhenTheUserCancels(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new TinySite()) {
            var popup = ready(scene, pages);
            var page = scene.browser().page();
            awaitTheEndOfAStep();
            popup.onFirst("fill").awaitCard("waiting").inCard("cancel").awaitNoCard();
            awaitTheEndOfAStep();
            assertEquals("", field(page));
        }
    }

    @ParameterizedTest
    @EnumSource
    void fillsNothingIntoThePageThatCameInstead(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new TinySite()) {
            var popup = ready(scene, pages);
            var page = scene.browser().page();
            awaitTheEndOfAStep();
            popup.onFirst("fill").awaitCard("waiting");
            page.navigate(pages.at("127.0.0.1", "/"));
            popup.await(".notice.bad").awaitNoCard().awaitAccounts(1);
            assertEquals("", field(page));
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatTheTabIsGone(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new TinySite()) {
            scene.somePage();
            var popup = ready(scene, pages);
            var page = scene.browser().page();
            awaitTheEndOfAStep();
            popup.onFirst("fill").awaitCard("waiting");
            page.close();
            Wait.until(
                    "a word on it, or the popup to close",
                    Duration.ofSeconds(40),
                    () -> popup.isGone() || popup.has(".notice.bad"));
            scene.somePage();
            scene.popup().awaitAccounts(1);
        }
    }
}
