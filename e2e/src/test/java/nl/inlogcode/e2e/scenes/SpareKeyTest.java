package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The device key lies in three places, of which one is enough, and each is mended from the others.
 * A password leaves none to open the codes with.
 */
@ExtendWith(Stages.class)
class SpareKeyTest {
    /** The lengths of all: bytes, bytes, and characters in base64. */
    private static final String KEYS =
            """
            (async () => {
                const database = await new Promise((done, failed) => {
                    const request = indexedDB.open('inlogcode-key', 1);
                    request.onsuccess = () => done(request.result);
                    request.onerror = () => failed(request.error);
                });
                const first = await new Promise((done, failed) => {
                    const request = database.transaction('keys').objectStore('keys').getAll();
                    request.onsuccess = () => done(request.result);
                    request.onerror = () => failed(request.error);
                });
                database.close();
                const root = await navigator.storage.getDirectory();
                const spare = [];
                for await (const folder of root.values()) {
                    for await (const file of folder.values()) {
                        spare.push((await file.getFile()).size);
                    }
                }
                const third = await (globalThis.browser ?? globalThis.chrome).storage.local
                    .get('deviceKey');
                return first.map(blob => blob.size) + ' and ' + spare + ' and '
                    + (third.deviceKey ?? '').length;
            })()""";

    private static final String BOTH = "32 and 32 and 44";
    private static final String WRONG = "new Uint8Array(32)";

    /** A page of the extension that shows nothing of the vault, after two accounts were added. */
    private static Page withAccounts(Scene scene) {
        Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 2);
        var page = scene.browser().openExtensionPage("welcome.html");
        assertEquals(BOTH, page.text(KEYS));
        return page;
    }

    private static void assertMended(Scene scene, Page page) {
        scene.somePage();
        var popup = scene.popup().awaitAccounts(2);
        page.waitFor("(" + KEYS + ").then(keys => keys === '" + BOTH + "')");
        popup.close();
    }

    @ParameterizedTest
    @EnumSource
    void opensTheMirrorWhenAllDatabasesAreGone(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = withAccounts(scene);
            page.eval(Damage.DELETE_DATABASE);
            page.eval(Damage.DELETE_FIRST_KEY);
            scene.somePage();
            var popup = scene.popup().awaitAccounts(2);
            // The database comes after the keys.
            page.waitFor(Damage.GENERATIONS + ".then(count => count > 0)");
            popup.close();
            assertEquals(BOTH, page.text(KEYS));
            // Everything is at its place again: it does without the spare, and without the mirror.
            page.eval(Damage.DELETE_SPARE_KEY);
            page.eval(Damage.EMPTY_MIRROR);
            scene.somePage();
            scene.popup().awaitAccounts(2);
        }
    }

    /** Which of two keys is right, the vault itself tells. */
    @ParameterizedTest
    @EnumSource
    void oneThatIsWrongOrLostIsMendedFromTheOther(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = withAccounts(scene);
            for (var damage :
                    new String[] {
                        Damage.DELETE_SPARE_KEY,
                        Damage.putSpareKey(WRONG),
                        Damage.putSpareKey("'AAAA'"),
                        Damage.DELETE_FIRST_KEY,
                        Damage.putFirstKey(WRONG),
                        Damage.putFirstKey("'geen sleutel'"),
                        Damage.DELETE_THIRD_KEY,
                        Damage.putThirdKey("A".repeat(43) + "="),
                        Damage.putThirdKey("geen sleutel"),
                    }) {
                page.eval(damage);
                assertMended(scene, page);
            }
            // Each is the right one: the other is not needed.
            page.eval(Damage.DELETE_FIRST_KEY);
            assertMended(scene, page);
            page.eval(Damage.DELETE_SPARE_KEY);
            assertMended(scene, page);
        }
    }

    /** "Clear site data" takes all but the mirror. */
    @ParameterizedTest
    @EnumSource
    void opensWhenAllSiteDataIsGone(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = withAccounts(scene);
            page.eval(Damage.DELETE_SITE_DATA);
            assertMended(scene, page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneOfAnotherVaultIsNone(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = withAccounts(scene);
            page.eval(Damage.DELETE_FIRST_KEY);
            page.eval(Damage.putSpareKey(WRONG));
            page.eval(Damage.DELETE_THIRD_KEY);
            scene.somePage();
            scene.popup().await("#trouble [data-card=broken]").close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesWhenThereIsAPassword(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = withAccounts(scene);
            scene.settings().setPassword("vier paarden eten soep").lockNow();
            assertEquals(" and  and 0", page.text(KEYS));
            scene.somePage();
            scene.popup().awaitLock();
        }
    }
}
