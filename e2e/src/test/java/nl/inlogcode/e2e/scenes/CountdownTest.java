package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.browser.Wait;
import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The seconds beside a code are the clock's. */
@ExtendWith(Stages.class)
class CountdownTest {
    private static final int PERIOD = 30;

    private static int shown(Surface surface) {
        return surface.eval("+document.querySelector('.countdown').textContent").getAsInt();
    }

    /** Seconds left, rounded up. */
    private static int left() {
        return PERIOD - (int) (System.currentTimeMillis() / 1000 % PERIOD);
    }

    @ParameterizedTest
    @EnumSource
    void countsWithTheClock(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 1);
            scene.somePage();
            var surface = scene.popup().awaitAccounts(1).surface();
            for (int looks = 0; looks < 5; looks++) {
                int before = left();
                int shown = shown(surface);
                int after = left();
                // In a circle, 30 follows 1; a second early or late is what timers may be.
                int late = Math.floorMod(before + 1 - shown, PERIOD);
                int taken = Math.floorMod(before - after, PERIOD);
                assertTrue(late <= taken + 2, shown + " between " + before + " and " + after);
                Wait.until("the next second", Surface.PATIENCE, () -> left() != after);
            }
        }
    }
}
