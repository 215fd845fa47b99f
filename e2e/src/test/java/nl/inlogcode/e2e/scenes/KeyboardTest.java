package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.Oefenplan;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything without a mouse. */
@ExtendWith(Stages.class)
class KeyboardTest {
    private static final String MAIL = "jan@voorbeeld.nl";

    /** What can be pressed or typed in now. */
    private static final String REACHABLE =
            "[...document.querySelectorAll('button, input, select, summary')]"
                    + ".filter(one => one.checkVisibility() && one.getClientRects().length > 0)";

    /** By its events: from the last one the focus goes by the browser to the first, not at once. */
    private static final String NOTE_FOCUS =
            "void (window.reached = new Set(), document.addEventListener('focusin', event =>"
                    + " window.reached.add("
                    + REACHABLE
                    + ".indexOf(event.target))))";

    private static final String NOT_REACHED =
            REACHABLE + ".map((one, at) => at).filter(at => !window.reached.has(at)).join()";

    @ParameterizedTest
    @EnumSource
    void enterFillsThisSitesCodeAtOnce(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var oefenplan = scene.setUpElsewhere(MAIL);
            oefenplan.logInUpToCode(MAIL, Scene.PASSWORD);
            var popup = scene.popup().await(".account.here [data-action=fill]:focus");
            popup.surface().press("Enter");
            popup.awaitNotice("filled");
            assertEquals(popup.firstCode(), oefenplan.value(Oefenplan.LOGIN_FIELD));
        }
    }

    @ParameterizedTest
    @EnumSource
    void enterAddsWhatWasFound(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            scene.oefenplan().register(MAIL, Scene.PASSWORD, "");
            var popup = scene.popup().awaitLook("offer").await("#card .primary:focus");
            popup.surface().press("Enter");
            popup.awaitNotice("added").awaitAccounts(1);
            popup.await(".account.here [data-action=fill]:focus");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tabReachesEverything(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 8);
            scene.somePage();
            var popup = scene.popup().awaitAccounts(8);
            popup.surface().click("#ways [data-action=type_key]");
            popup.awaitCard("manual");
            popup.surface().click("#card .advanced summary");
            popup.surface().click(".account summary");
            assertTabReachesEverything(popup);
        }
    }

    /** Another window renames the account whose menu is open here, and where the keyboard is. */
    @ParameterizedTest
    @EnumSource
    void staysInAMenuWhoseAccountChanges(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var here = scene.popupInTab().awaitCard("forbidden");
            Scene.addByKey(here, 0, 2);
            here.surface().click(".account summary");
            here.surface().press("Tab");
            here.await(".account .menu [data-action=rename]:focus");
            var there = new PopupScreen(scene.browser().openExtensionPage("popup.html"));
            there.awaitAccounts(2).inMenuOfFirst("rename").awaitCard("rename");
            there.write("account_name", "van een ander venster");
            there.surface().press("Enter");
            here.surface()
                    .waitFor(
                            "document.querySelector('.account .name').textContent"
                                    + " === 'van een ander venster'");
            assertEquals(
                    "rename, open",
                    here.surface()
                            .text(
                                    "document.activeElement.dataset.action + ', ' + (document"
                                            + ".activeElement.closest('details').open"
                                            + " ? 'open' : 'closed')"));
        }
    }

    private static void assertTabReachesEverything(PopupScreen popup) {
        popup.surface().eval(NOTE_FOCUS);
        // A few more: browsers give the list that scrolls, or the document, a stop of its own.
        int stops = popup.surface().eval(REACHABLE + ".length").getAsInt() + 5;
        for (int left = stops; left > 0; left--) {
            popup.surface().press("Tab");
        }
        popup.surface().waitFor(NOT_REACHED + " === ''");
    }

    /** DevTools cannot press Chromium's own keys. */
    @Test
    void theShortcutOpensIt() {
        try (var scene = Stages.fresh(Inlogcode.FIREFOX)) {
            scene.somePage();
            var popup = new PopupScreen(scene.browser().openByShortcut("Alt+Shift+C"));
            popup.awaitLook("nothing").close();
        }
    }
}
