package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A link or a key as text: typed, pasted or dropped. */
@ExtendWith(Stages.class)
class TypedTest {
    private static final String LINK =
            "otpauth://totp/Bank:jan@voorbeeld.nl?secret=GEZDGNBVGY3TQOJQ&issuer=Bank";

    @ParameterizedTest
    @EnumSource
    void aLinkIsTypedByKeyboardAlone(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            scene.somePage();
            var popup = scene.popup().awaitLook("nothing");
            popup.surface().eval("document.querySelector('[data-action=other_way]').focus()");
            popup.surface().press("Enter");
            var page = scene.pageOf("add.html");
            page.waitFor("!!document.querySelector('#ways button')");
            page.press("Tab");
            for (int left = 5;
                    left > 0 && !page.text("document.activeElement.id").equals("text"); ) {
                page.press("Tab");
                left--;
            }
            page.type(LINK);
            page.press("Enter");
            var screen = new PopupScreen(page).awaitCard("offer").await("#card .primary:focus");
            page.press("Enter");
            screen.awaitNotice("added").awaitAccounts(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPastedLinkIsOffered(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = scene.addPage();
            Brought.pasteText(page, LINK + "\n");
            new PopupScreen(page).awaitCard("offer").inCard("not_now").awaitNoCard();
            Brought.dropText(page, LINK);
            new PopupScreen(page).awaitCard("offer");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPastedKeyGoesIntoTheForm(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = scene.addPage();
            // With what is copied with it.
            Brought.pasteText(page, "Sleutel: \u201cgezd gnbv gy3t qojq\u201d.");
            var screen = new PopupScreen(page).awaitCard("manual");
            assertEquals("gezd gnbv gy3t qojq", screen.written("key"));
            screen.write("issuer", "Bank").inCard("add").awaitNotice("added").awaitAccounts(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void severalPastedLinksAreAddedWithOneClick(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = scene.addPage();
            Brought.pasteText(
                    page, LINK + "," + LINK.replace("Bank", "Winkel").replace("QOJQ", "QOJA"));
            new PopupScreen(page)
                    .awaitCard("import")
                    .inCard("add_all")
                    .awaitNotice("added")
                    .awaitAccounts(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLinkThatIsBrokenOverLinesIsPutTogetherOrRefused(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = scene.addPage();
            Brought.pasteText(page, LINK.replace("QOJQ&issuer=Bank", "QOJQ\nKOPIEER"));
            new PopupScreen(page).await("[data-remark=text_broken]");
            Brought.pasteText(page, LINK.replace("GY3T", "\nGY3T"));
            new PopupScreen(page).awaitCard("offer");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anythingElseIsExplainedAndKept(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = scene.addPage();
            page.typeInto("#text", "https://voorbeeld.nl/");
            page.press("Enter");
            new PopupScreen(page).await("[data-remark=text_unknown]");
            page.waitFor("document.querySelector('#text').value === 'https://voorbeeld.nl/'");
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePageStartsAtItsTopAlthoughThereAreAccounts(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 3);
            var page = scene.addPage();
            new PopupScreen(page).awaitAccounts(3);
            page.waitFor("scrollY === 0 && document.activeElement === document.body");
            Brought.pasteText(page, LINK);
            new PopupScreen(page).awaitCard("offer").await("#card .primary:focus");
            page.press("Enter");
            page.waitFor("!!document.activeElement.closest('.account')");
        }
    }
}
