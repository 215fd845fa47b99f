package nl.inlogcode.e2e.scenes;

import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two windows of the product at once show one vault. */
@ExtendWith(Stages.class)
class TwoWindowsTest {
    @ParameterizedTest
    @EnumSource
    void whatOneAddsTheOtherShows(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var one = scene.popupInTab().awaitCard("forbidden");
            var other = scene.popupInTab().awaitCard("forbidden");
            Scene.addByKey(other, 0, 1);
            one.awaitAccounts(1);
            ((Page) one.surface()).bringToFront();
            Scene.addByKey(one, 1, 3);
            other.awaitAccounts(3);
            one.awaitAccounts(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothAddAtOnceAndNothingIsLost(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var one = scene.popupInTab().awaitCard("forbidden");
            Scene.addByKey(one, 0, 1);
            var other = scene.popupInTab().awaitAccounts(1);
            Scene.beginAddByKey(one, 1, 6);
            Scene.addByKey(other, 6, 11);
            // A tab in the background takes its time: its timers are held back.
            ((Page) one.surface()).bringToFront();
            one.awaitAccounts(11);
            other.awaitAccounts(11);
        }
    }
}
