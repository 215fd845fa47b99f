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
    private static final String API = "(globalThis.browser ?? globalThis.chrome)";

    /** {@code work} gets the store of generations; what it returns is waited for. */
    private static final String IN_DATABASE =
            """
            (async (work) => {
                const database = await new Promise((done, failed) => {
                    const request = indexedDB.open('inlogcode', 1);
                    request.onsuccess = () => done(request.result);
                    request.onerror = () => failed(request.error);
                });
                await new Promise((done, failed) => {
                    const all = database.transaction(['generations', 'witness'], 'readwrite');
                    all.oncomplete = done;
                    all.onabort = () => failed(all.error);
                    work(all.objectStore('generations'), all.objectStore('witness'));
                });
                database.close();
                return true;
            })((generations, witness) => { %s })""";

    private static final String EMPTY_DATABASE =
            IN_DATABASE.formatted("generations.clear(); witness.clear();");

    private static final String SPOIL_DATABASE =
            IN_DATABASE.formatted(
                    """
                    generations.openCursor().onsuccess = (event) => {
                        const at = event.target.result;
                        if (at) {
                            at.update(at.value.slice(0, -12) + 'AAAAAAAA' + at.value.slice(-4));
                            at.continue();
                        }
                    };""");

    /** A copy that says that a later release wrote it, with a higher generation. */
    private static final String PUT_NEWER =
            IN_DATABASE.formatted(
                    """
                    generations.put(JSON.stringify({format: 'inlogcode-vault', version: 2,
                        vault: '00', generation: 1000}), 1000);""");

    private static final String EMPTY_MIRROR =
            API + ".storage.local.remove(['vault', 'vaultWitness']).then(() => true)";

    private static final String EMPTY_MIRROR_BUT_WITNESS =
            API + ".storage.local.remove('vault').then(() => true)";

    private static final String SPOIL_MIRROR =
            API
                    + ".storage.local.get('vault').then(all => "
                    + API
                    + ".storage.local.set({vault: all.vault.slice(0, 300)})).then(() => true)";

    private static final String DELETE_KEY =
            """
            new Promise((done, failed) => {
                const request = indexedDB.deleteDatabase('inlogcode-key');
                request.onsuccess = () => done(true);
                request.onerror = () => failed(request.error);
            })""";

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
            assertBroken(scene, "beschadigd", SPOIL_DATABASE, SPOIL_MIRROR);
        }
    }

    @ParameterizedTest
    @EnumSource
    void allCopiesGone(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            assertBroken(scene, "ze zijn weg", EMPTY_DATABASE, EMPTY_MIRROR_BUT_WITNESS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeyGone(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            assertBroken(scene, "de sleutel van deze browser is weg", DELETE_KEY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNewerReleaseWroteIt(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var popup = after(scene, PUT_NEWER).await("#trouble [data-card=newer]");
            popup.awaitAccounts(3);
            popup.inMenuOfFirst("delete").awaitNotice("newer_version").awaitAccounts(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMirrorLostAndHealed(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            after(scene, EMPTY_MIRROR).awaitAccounts(3).inMenuOfFirst("delete").awaitAccounts(2);
            scene.lastPopup().close();
            scene.browser().openExtensionPage("welcome.html").eval(EMPTY_DATABASE);
            scene.somePage();
            scene.popup().awaitAccounts(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseLostAndHealed(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            after(scene, EMPTY_DATABASE).awaitAccounts(3).inMenuOfFirst("delete").awaitAccounts(2);
            scene.lastPopup().close();
            scene.browser().openExtensionPage("welcome.html").eval(EMPTY_MIRROR);
            scene.somePage();
            scene.popup().awaitAccounts(2);
        }
    }
}
