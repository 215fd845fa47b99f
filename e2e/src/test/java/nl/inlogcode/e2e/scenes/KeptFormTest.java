package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.browser.BrowserException;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The popup closes at any moment: nothing typed is lost, and what was begun is ended. */
@ExtendWith(Stages.class)
class KeptFormTest {
    private static final String KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final String PASSWORD = "vier paarden eten soep";
    private static final String API = "(globalThis.browser ?? globalThis.chrome)";

    /** All that is kept in the browser's memory of forms and of what is being added. */
    private static final String KEPT =
            API
                    + ".storage.session.get(null).then(all => Object.keys(all)"
                    + ".filter(key => /^(form|adding)/.test(key)).sort().join())";

    private static final String KEPT_WHOLE =
            API + ".storage.session.get('form').then(all => all.form?.issuer === 'Bank')";

    private static final String ALARM_NOW =
            API + ".alarms.create('form', {when: Date.now()}).then(() => true)";

    /** What was typed, was typed so many minutes ago; no alarm went. */
    private static final String TYPED_AGO =
            """
            (async (minutes) => {
                const api = globalThis.browser ?? globalThis.chrome;
                await api.alarms.clear('form');
                const {form} = await api.storage.session.get('form');
                form.typedAt -= minutes * 60000;
                form.keyAt -= minutes * 60000;
                await api.storage.session.set({form});
                return true;
            })(%d)""";

    /** This popup gets to nothing any more: whoever closes it may be as quick as this. */
    private static final String NEVER_SAVES =
            "void (navigator.locks.request = () => new Promise(() => {}))";

    /** In one task: not even a promise of the popup's is kept before it closes. */
    private static final String ADD_AND_CLOSE =
            "void (document.querySelector('#card [data-action=add]').click(), window.close())";

    private static PopupScreen form(Scene scene) {
        scene.somePage();
        return scene.popup().awaitLook("nothing").inCard("type_key").awaitCard("manual");
    }

    /** Half a form, in a popup that is closed. */
    private static void typeAndClose(Scene scene) {
        var popup = form(scene).write("key", KEY).write("issuer", "Bank");
        popup.surface().waitFor(KEPT_WHOLE);
        popup.close();
    }

    private static void closeWithin(Surface popup) {
        try {
            popup.eval(ADD_AND_CLOSE);
        } catch (BrowserException itIsGone) {
            // Nobody is left to answer.
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTypedIsThereAgain(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            typeAndClose(scene);
            var popup = scene.popup().awaitCard("manual");
            assertEquals(KEY, popup.written("key"));
            assertEquals("Bank", popup.written("issuer"));
            popup.surface().waitFor("document.activeElement.name === 'key'");
            popup.inCard("add").awaitNotice("added").awaitAccounts(1);
            popup.surface().waitFor("await " + KEPT + " === ''");
            popup.close();
            popup = scene.popup().awaitAccounts(1);
            assertFalse(popup.has("#card [data-card=manual]"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void afterFiveMinutesTheKeyIsGone(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            typeAndClose(scene);
            var quiet = scene.browser().openExtensionPage("welcome.html");
            assertEquals("form,formKey", quiet.text(KEPT));
            quiet.eval(ALARM_NOW);
            quiet.waitFor("await " + KEPT + " === 'form'");
            scene.somePage();
            var popup = scene.popup().awaitCard("manual").awaitNotice("key_forgotten");
            assertEquals("", popup.written("key"));
            assertEquals("Bank", popup.written("issuer"));
            // Nor does it need the alarm: an old key is not shown.
            popup.write("key", KEY);
            popup.surface().waitFor("await " + KEPT + " === 'form,formKey'");
            popup.close();
            quiet.eval(TYPED_AGO.formatted(5));
            scene.somePage();
            popup = scene.popup().awaitCard("manual").awaitNotice("key_forgotten");
            assertEquals("", popup.written("key"));
            popup.inCard("cancel").awaitNoCard();
            popup.surface().waitFor("await " + KEPT + " === ''");
        }
    }

    @ParameterizedTest
    @EnumSource
    void lockingTakesAllOfIt(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 1);
            var settings = scene.settings().setPassword(PASSWORD);
            scene.somePage();
            var popup = scene.popup().awaitAccounts(1).inWays("type_key").awaitCard("manual");
            popup.write("key", KEY).write("issuer", "Bank");
            popup.surface().waitFor(KEPT_WHOLE);
            popup.close();
            settings.page().bringToFront();
            settings.lockNow();
            assertEquals("", settings.page().text(KEPT));
            scene.somePage();
            popup = scene.popup().unlock(PASSWORD).awaitAccounts(1);
            assertFalse(popup.has("#card [data-card=manual]"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFormIsAddedWhenThePopupClosesAtOnce(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            for (var before : new String[] {"void 0", NEVER_SAVES}) {
                boolean first = before.equals("void 0");
                scene.somePage();
                var popup =
                        first
                                ? scene.popup().awaitLook("nothing").inCard("type_key")
                                : scene.popup().awaitAccounts(1).inWays("type_key");
                popup.awaitCard("manual").write("key", first ? KEY : KEY + "GEZDGNBV");
                popup.write("issuer", first ? "Bank" : "Post");
                scene.browser().killBackground();
                popup.surface().eval(before);
                closeWithin(popup.surface());
                onlyOnce(scene, first ? 1 : 2);
            }
        }
    }

    /** It is added, and nothing is left in memory; and stays so. */
    private static void onlyOnce(Scene scene, int accounts) {
        var quiet = scene.browser().openExtensionPage("welcome.html");
        quiet.waitFor("await " + KEPT + " === ''");
        quiet.close();
        scene.somePage();
        var popup = scene.popup().awaitAccounts(accounts);
        assertFalse(popup.has("#card [data-card=manual]"), popup.words());
        popup.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatAPageShowedIsAddedWhenThePopupClosesAtOnce(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            for (var before : new String[] {"void 0", NEVER_SAVES}) {
                boolean first = before.equals("void 0");
                scene.somePage()
                        .eval(
                                "void document.body.append(Object.assign(document"
                                        + ".createElement('a'), {textContent: 'x', href:"
                                        + " 'otpauth://totp/jan?secret="
                                        + (first ? KEY : KEY + "GEZDGNBV&issuer=Ander")
                                        + "'}))");
                var popup = scene.popup().awaitLook("offer");
                scene.browser().killBackground();
                popup.surface().eval(before);
                closeWithin(popup.surface());
                onlyOnce(scene, first ? 1 : 2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDoubleClickAddsOnce(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var popup = form(scene).write("key", KEY).write("issuer", "Bank");
            popup.surface()
                    .eval(
                            "void (button => { button.click(); button.click(); })"
                                    + "(document.querySelector('#card [data-action=add]'))");
            popup.awaitAccounts(1);
            popup.surface().waitFor("await " + KEPT + " === ''");
            assertTrue(popup.awaitAccounts(1).words().contains("Bank"));
        }
    }
}
