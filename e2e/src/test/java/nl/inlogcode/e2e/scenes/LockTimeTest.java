package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.SettingsScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * When a vault with a password locks by itself. Nobody waits here: the note of the last use is
 * moved back, or the clock is.
 */
@ExtendWith(Stages.class)
class LockTimeTest {
    private static final String PASSWORD = "vier paarden eten soep";
    private static final String API = "(globalThis.browser ?? globalThis.chrome)";

    /** The alarms but the one that sees to an account that was added a moment ago. */
    private static final String ALARMS =
            API
                    + ".alarms.getAll().then(all =>"
                    + " all.map(one => one.name).filter(name => name !== 'adding').join())";

    private static final String KEPT =
            API + ".storage.session.get('vaultKey').then(all => !!all.vaultKey)";

    /** The last use was so many seconds ago, and so was the unlocking. */
    private static final String USED_AGO =
            """
            (async (seconds) => {
                const session = (globalThis.browser ?? globalThis.chrome).storage.session;
                const {vaultKey} = await session.get('vaultKey');
                const then = Math.floor(Date.now() / 1000) - seconds;
                await session.set(
                    {vaultUsedAt: then, vaultKey: {...vaultKey, unlockedAt: then}});
                return true;
            })(%d)""";

    /** The computer's clock stands an hour back. */
    private static final String AN_HOUR_BACK =
            """
            (() => {
                // The page's own, wherever this runs.
                const Real = window.Date;
                const hour = 3600000;
                window.Date = class extends Real {
                    constructor(...given) {
                        given.length ? super(...given) : super(Real.now() - hour);
                    }
                    static now() { return Real.now() - hour; }
                };
            })()""";

    private static SettingsScreen withPassword(Scene scene) {
        Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 1);
        return scene.settings().setPassword(PASSWORD);
    }

    @ParameterizedTest
    @EnumSource
    void locksAfterTheMinutesThatWereChosen(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var settings = withPassword(scene);
            var quiet = scene.browser().openExtensionPage("welcome.html");
            quiet.eval(USED_AGO.formatted(14 * 60));
            scene.somePage();
            scene.popup().awaitAccounts(1).close();
            settings.noteThisLoad();
            quiet.eval(USED_AGO.formatted(16 * 60));
            scene.somePage();
            scene.popup().unlock(PASSWORD).awaitAccounts(1).close();
            // An hour is chosen: sixteen minutes are nothing then.
            settings.page().bringToFront();
            settings.awaitNextLoad()
                    .await("[name=lock_after]")
                    .page()
                    .eval(
                            "(() => { const list = document.querySelector('[name=lock_after]');"
                                    + " list.value = [...list.options].at(-1).value;"
                                    + " list.dispatchEvent(new Event('change')); return true; })()");
            settings.awaitNotice("lock_after_chosen");
            quiet.eval(USED_AGO.formatted(16 * 60));
            scene.somePage();
            scene.popup().awaitAccounts(1).close();
            quiet.eval(USED_AGO.formatted(61 * 60));
            scene.somePage();
            scene.popup().awaitLock();
        }
    }

    /** No page of ours is open that could look at the time itself: the worker does it. */
    @ParameterizedTest
    @EnumSource
    void theAlarmTakesTheKeyAway(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            withPassword(scene);
            var quiet = scene.browser().openExtensionPage("welcome.html");
            for (var page : scene.browser().pages()) {
                if (!page.url().equals(quiet.url())) {
                    page.close();
                }
            }
            quiet.bringToFront();
            assertEquals("lock", quiet.text(ALARMS));
            assertEquals(true, quiet.eval(KEPT).getAsBoolean());
            quiet.eval(API + ".alarms.create('lock', {when: Date.now()}).then(() => true)");
            quiet.waitFor(ALARMS + ".then(names => names === '')");
            assertEquals(true, quiet.eval(KEPT).getAsBoolean(), "it is not time yet");
            quiet.eval(USED_AGO.formatted(16 * 60));
            // The worker answers the change with a minute's alarm: not in the place of ours.
            quiet.waitFor(ALARMS + ".then(names => names === 'lock')");
            quiet.eval(API + ".alarms.create('lock', {when: Date.now()}).then(() => true)");
            quiet.waitFor("!(await " + KEPT + ")");
            scene.somePage();
            scene.popup().awaitLock();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClockThatIsSetBackLocks(Inlogcode product) {
        var scene = Scene.in(product);
        try (scene) {
            withPassword(scene);
            scene.somePage();
            scene.popup().awaitAccounts(1).close();
            scene.browser().preload(AN_HOUR_BACK);
            scene.somePage();
            scene.popup().awaitLock();
        } finally {
            scene.quit();
        }
    }
}
