package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.browser.Wait;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The menu of a picture. No protocol opens the browsers' own menus: the tests check that the entry
 * is there, and what the popup and the page make of a choice.
 */
@ExtendWith(Stages.class)
class PictureMenuTest {
    private static final String LINK =
            "otpauth://totp/Bank:jan@voorbeeld.nl?secret=GEZDGNBVGY3TQOJQ&issuer=Bank";

    private static final String OTHER = LINK.replace("jan@", "els@").replace("GEZD", "MFRG");

    /** What the background worker notes when the entry is chosen. */
    private static void note(Scene scene, String url) {
        scene.browser()
                .evalInBackground(
                        """
                        (async () => {
                            const api = globalThis.browser ?? globalThis.chrome;
                            const [tab] = await api.tabs.query({active: true, currentWindow: true});
                            await api.storage.session.set(
                                {clicked: {tab: tab.id, frame: 0, url: '%s'}});
                            return true;
                        })()"""
                                .formatted(url));
    }

    @ParameterizedTest
    @EnumSource
    void thePictureGoesBeforeAllOthersOfThePage(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new TinySite()) {
            pages.put("/groot.png", QrPng.of(OTHER));
            pages.put("/klein.png", QrPng.of(LINK));
            pages.put("/", "<img width=400 src=/groot.png><img width=120 src=/klein.png>");
            scene.browser().openPage(pages.at("localhost", "/"));
            note(scene, pages.at("localhost", "/klein.png"));
            var popup = scene.popup().awaitLook("offer");
            assertTrue(popup.words().contains("jan@voorbeeld.nl"), popup.words());
            // The note counts once.
            scene.popup().awaitLook("choose");
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutAQrCodeInItThatIsSaidEvenBesideAccounts(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new TinySite()) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 1);
            pages.put("/foto.png", QrPng.blank());
            pages.put("/", "<img src=/foto.png>");
            scene.browser().openPage(pages.at("localhost", "/"));
            note(scene, pages.at("localhost", "/foto.png"));
            scene.popup().awaitLook("nothing");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEntryIsThereAndStaysAfterTheWorkerEnded(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            scene.somePage();
            scene.browser().killBackground();
            // Only an entry that is there can be changed.
            Wait.forValue(
                    "the entry in the menu",
                    Surface.PATIENCE,
                    () ->
                            Optional.of(
                                    scene.browser()
                                            .evalInBackground(
                                                    """
                                                    (globalThis.browser ?? globalThis.chrome)
                                                        .contextMenus.update('picture',
                                                            {contexts: ['image']})
                                                        .then(() => true)""")));
        }
    }

    /** Only Chromium's events can be raised by hand; so nobody granted the tab. */
    @Test
    void choosingItOpensThePopup() {
        try (var scene = Stages.fresh(Inlogcode.CHROMIUM)) {
            scene.somePage();
            scene.browser()
                    .evalInBackground(
                            """
                            (async () => {
                                const [tab] = await chrome.tabs.query(
                                    {active: true, currentWindow: true});
                                chrome.contextMenus.onClicked.dispatch(
                                    {menuItemId: 'picture', frameId: 0, srcUrl: 'data:,'}, tab);
                                return true;
                            })()""");
            new PopupScreen(scene.pageOf("popup.html")).awaitCard("forbidden");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereThePopupDoesNotOpenThePageSaysWhatToDo(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = scene.browser().openExtensionPage("add.html#menu");
            new PopupScreen(page).await("[data-remark=copy_picture]");
            Brought.paste(page, Brought.file("image.png", "image/png", QrPng.of(LINK)));
            new PopupScreen(page).awaitCard("offer");
        }
    }
}
