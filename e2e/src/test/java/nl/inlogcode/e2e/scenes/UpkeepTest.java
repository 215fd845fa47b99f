package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Copying, renaming, deleting. */
@ExtendWith(Stages.class)
class UpkeepTest {
    private static final String FIELD = "#id_auth-username";

    /** The popup with one account, over a page with an ordinary field. */
    private static PopupScreen popup(Scene scene) {
        Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 1);
        scene.browser().openPage(scene.site().address() + "/inloggen");
        return scene.popup().awaitAccounts(1);
    }

    private static String pasted(Page page) {
        page.click(FIELD);
        page.press("Control+v");
        page.waitFor("document.querySelector('" + FIELD + "').value !== ''");
        return page.text("document.querySelector('" + FIELD + "').value");
    }

    @ParameterizedTest
    @EnumSource
    void aClickCopiesTheCode(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var popup = popup(scene).copyFirst().awaitNotice("copied");
            var code = popup.firstCode();
            popup.close();
            assertEquals(code, pasted(scene.browser().page()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void enterCopiesTheCode(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var popup = popup(scene);
            popup.await(".account .code:focus");
            popup.surface().press("Enter");
            popup.awaitNotice("copied");
            var code = popup.firstCode();
            popup.close();
            assertEquals(code, pasted(scene.browser().page()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void renames(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var popup = popup(scene).inMenuOfFirst("rename").awaitCard("rename");
            assertEquals("Site 000", popup.written("issuer"));
            assertFalse(popup.has(".more[open]"), "the menu has done its work");
            popup.write("issuer", "Mijn bank").inCard("save").awaitNotice("renamed");
            assertTrue(popup.words().contains("Mijn bank"), popup.words());
            assertFalse(popup.words().contains("Site 000"), popup.words());
            assertTrue(popup.words().contains("jan0@voorbeeld.nl"), popup.words());
        }
    }

    @ParameterizedTest
    @EnumSource
    void deletesAndPutsBack(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var popup = popup(scene).inMenuOfFirst("delete").awaitNotice("deleted");
            popup.awaitAccounts(0);
            popup.surface().click("[data-notice=deleted] [data-action=undo]");
            popup.awaitNotice("restored").awaitAccounts(1);
            assertTrue(popup.words().contains("Site 000"), popup.words());
        }
    }
}
