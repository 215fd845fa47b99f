package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Alles wissen": asked twice, and then nothing is left. */
@ExtendWith(Stages.class)
class EraseTest {
    @ParameterizedTest
    @EnumSource
    void leavesNothingAndEveryWindowKnows(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var tab = scene.popupInTab().awaitCard("forbidden");
            Scene.addByKey(tab, 0, 3);
            var settings = scene.settings().awaitSection("sheet");
            settings.await("[data-action=make_sheet]").press("sheet", "make_sheet");
            var code = settings.await(".paper .groups").recoveryCode();
            settings.press("sheet", "sheet_printed").write("recovery_code", code);
            settings.press("sheet", "check_sheet").await("[data-card=sheet] .good");
            settings.setPassword("vier paarden eten soep");

            settings.press("erase", "erase").await("[data-action=erase_anyway]");
            assertTrue(settings.words("erase").contains("Je 3 accounts worden voor altijd gewist"));
            settings.press("erase", "erase_anyway").await("[data-card=erase] .problem");
            tab.awaitAccounts(3);
            settings.press("erase", "do_not_erase").awaitNo("[data-action=erase_anyway]");
            settings.press("erase", "erase").await("[name=understood]");
            settings.page().click("[name=understood]");
            settings.press("erase", "erase_anyway").awaitNotice("erased");

            // The other window, that had them on its screen.
            tab.awaitAccounts(0);
            assertEquals("", settings.page().text(Damage.EVERYTHING));
            settings.await("[data-action=set_password]");
            assertTrue(settings.words("sheet").contains("Je hebt nog geen accounts"));
            scene.somePage();
            var popup = scene.popup().awaitLook("nothing");
            assertEquals(false, popup.has(".reminder"));
            // A fresh start is one.
            popup.inCard("type_key").awaitCard("manual").write("key", "GEZDGNBVGY3TQOJQ");
            popup.inCard("add").awaitNotice("added").awaitAccounts(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLockedForEverCanBeErased(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 1);
            var settings = scene.settings().awaitSection("password");
            settings.setPassword("vier paarden eten soep");
            settings.lockNow();
            scene.somePage();
            scene.popup().awaitLock();
            scene.lastPopup().surface().click("[data-card=locked] [data-action=locked_help]");
            settings.await("[data-card=rescue]");
            settings.press("erase", "erase").await("[name=understood]");
            assertTrue(settings.words("erase").contains("ook als ze nu niet te zien zijn"));
            settings.page().click("[name=understood]");
            settings.press("erase", "erase_anyway").awaitNotice("erased");
            scene.somePage();
            scene.popup().awaitLook("nothing");
        }
    }
}
