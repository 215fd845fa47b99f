package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.Oefenplan;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Terug" makes a new QR code for the same account, as Enter does in the sites we are made for. */
@ExtendWith(Stages.class)
class SecondScanTest {
    private static final String MAIL = "jan@voorbeeld.nl";

    /** Added once, then back and on again: the page shows another QR code. */
    private static Oefenplan scannedAndBack(Scene scene) {
        var oefenplan = scene.oefenplan().register(MAIL, Scene.PASSWORD, "");
        scene.popup().awaitLook("offer").inCard("add").awaitNotice("added").close();
        oefenplan.back().awaitStep("setup_view", "welcome");
        return oefenplan.next().awaitStep("setup_view", "generator");
    }

    @ParameterizedTest
    @EnumSource
    void theNewOneReplacesTheOldOnceItWasUsed(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var oefenplan = scannedAndBack(scene);
            var popup = scene.popup().awaitCard("renewed");
            var old = popup.firstCode();
            assertEquals(1, emphasised(popup));
            popup.inCard("renew").awaitNotice("renewed").awaitAccounts(2);
            assertEquals(1, goingSoon(popup));
            assertEquals(1, emphasised(popup));
            var fresh = popup.fillFirst();
            assertNotEquals(old, fresh);
            assertEquals(1, goingSoon(popup));
            popup.await(".account .remark.new").close();
            oefenplan.next().awaitPath("/account/beveiligen/klaar/");
            assertTrue(scene.site().isEnrolled(MAIL));
            popup = scene.popup().awaitAccounts(1);
            assertFalse(popup.has(".account .remark.new"));
            popup.inMenuOfFirst("old_back").awaitCard("ask-old-back").inCard("take_back");
            popup.awaitNotice("old_back").awaitAccounts(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOldOneStaysWhenTheUserDoesNotReplaceIt(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            scannedAndBack(scene);
            var popup = scene.popup().awaitCard("renewed").inCard("not_now").awaitNoCard();
            popup.awaitAccounts(1);
            assertEquals(0, goingSoon(popup));
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothStayWhenTheUserWantsBoth(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            scannedAndBack(scene);
            var popup = scene.popup().awaitCard("renewed").inCard("add_beside");
            popup.awaitNotice("added").awaitAccounts(2);
            popup.fillFirst();
            popup.awaitAccounts(2);
        }
    }

    /** How many buttons look like the one that most people will want. */
    private static int emphasised(PopupScreen popup) {
        return popup.surface()
                .eval(
                        """
                        [...document.querySelectorAll(':is(.card, .account) .button')].filter(button => {
                            const plain = getComputedStyle(button.closest('.card, .account'));
                            const style = getComputedStyle(button);
                            return style.backgroundColor !== plain.backgroundColor;
                        }).length""")
                .getAsInt();
    }

    /** How many accounts say that they will go. */
    private static int goingSoon(PopupScreen popup) {
        return popup.surface()
                .eval("document.querySelectorAll('.account .remark:not(.new)').length")
                .getAsInt();
    }
}
