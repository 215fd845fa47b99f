package nl.inlogcode.e2e.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.browser.LaunchOptions.WindowSize;
import nl.inlogcode.practice.PracticeSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The main job: the four steps, in real browsers, on the zips that ship. */
class FourStepsTest {
    @ParameterizedTest
    @EnumSource
    void theFourSteps(Inlogcode product) {
        var mail = "jan@voorbeeld.nl";
        try (var site = PracticeSite.start(0);
                var browser = product.install(product.options().withWindow(WindowSize.STORE))) {
            new FourSteps(browser, site, Shots.of(browser.name()), line -> {}).live(mail, "");
            assertTrue(site.isEnrolled(mail));
            assertEquals(1, site.logins(mail));
        }
    }
}
