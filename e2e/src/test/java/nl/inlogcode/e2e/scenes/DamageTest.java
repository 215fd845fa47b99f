package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Something else damaged or took what the browser keeps: codes are shown as long as one copy opens,
 * and what cannot be read never looks like a first start. Sections of vault-format.md.
 */
@ExtendWith(Stages.class)
class DamageTest {
    /** The popup after an account was added and the stores were damaged. */
    private static PopupScreen after(Scene scene, String... damages) {
        var tab = scene.popupInTab().awaitCard("forbidden");
        Scene.addByKey(tab, 0, 3);
        var page = scene.browser().openExtensionPage("welcome.html");
        for (var damage : damages) {
            page.eval(damage);
        }
        scene.somePage();
        return scene.popup();
    }

    private static void assertBroken(Scene scene, String words, String... damages) {
        var popup = after(scene, damages).await("#trouble [data-card=broken]");
        assertTrue(popup.words().contains(words), popup.words());
        assertEquals(0, count(popup, "#card [data-card], #ways:not([hidden]) button, .account"));
        // Nor does a look from another window, later, find a fresh start.
        scene.popup().await("#trouble [data-card=broken]");
    }

    private static int count(PopupScreen popup, String selector) {
        return popup.surface()
                .eval("document.querySelectorAll('" + selector + "').length")
                .getAsInt();
    }

    @ParameterizedTest
    @EnumSource
    void allCopiesDamaged(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            assertBroken(scene, "beschadigd", Damage.SPOIL_DATABASE, Damage.SPOIL_MIRROR);
        }
    }

    @ParameterizedTest
    @EnumSource
    void allCopiesGone(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            assertBroken(
                    scene, "ze zijn weg", Damage.EMPTY_DATABASE, Damage.EMPTY_MIRROR_BUT_WITNESS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeyGone(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            assertBroken(scene, "de sleutel van deze browser is weg", Damage.DELETE_KEY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNewerReleaseWroteIt(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var popup = after(scene, Damage.PUT_NEWER).await("#trouble [data-card=newer]");
            popup.awaitAccounts(3);
            popup.inMenuOfFirst("delete").awaitNotice("newer_version").awaitAccounts(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMirrorLostAndHealed(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            after(scene, Damage.EMPTY_MIRROR)
                    .awaitAccounts(3)
                    .inMenuOfFirst("delete")
                    .awaitAccounts(2);
            scene.lastPopup().close();
            scene.browser().openExtensionPage("welcome.html").eval(Damage.EMPTY_DATABASE);
            scene.somePage();
            scene.popup().awaitAccounts(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseLostAndHealed(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            after(scene, Damage.EMPTY_DATABASE)
                    .awaitAccounts(3)
                    .inMenuOfFirst("delete")
                    .awaitAccounts(2);
            scene.lastPopup().close();
            scene.browser().openExtensionPage("welcome.html").eval(Damage.EMPTY_MIRROR);
            scene.somePage();
            scene.popup().awaitAccounts(2);
        }
    }
}
