package nl.inlogcode.e2e.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import nl.inlogcode.core.codec.Base32;
import nl.inlogcode.core.vault.slots.RecoveryCode;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.browser.Wait;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.journey.SettingsScreen;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No byte of the browser's profile tells a shared secret or an account's name; nor, once there is a
 * password, the password, the vault key, the recovery code, or the device key that opened the vault
 * before: older sealed copies may well lie in a browser's files for a while. Planted texts prove
 * that the search finds what is there, in each store of the extension.
 */
class ProfileBytesTest {
    private static final String PASSWORD = "zeven kwallen breien truien";
    private static final String EARLY = "JZQXAZLSNZSXE4TPMRWGK3TFOJUWYZLS";
    private static final String LATE = "OB2WSZTMMVXGIZLSNNUWU53BMFZHI5LJ";
    private static final List<String> NAMES =
            List.of("Zwaluwnest", "uilskuiken@voorbeeld.nl", "Ganzenveer", "reigersdans@vb.nl");

    /** Where the extension itself keeps things; packed as a vault would be, by repeating itself. */
    private static final String PLANT =
            """
            (async () => {
                const text = name => 'geplant '.repeat(200) + name + ' geplant'.repeat(200);
                await (globalThis.browser ?? globalThis.chrome).storage.local
                    .set({planted: text('bosuilenroep-mirror')});
                localStorage.setItem('planted', 'bosuilenroep-sign');
                const database = await new Promise((done, failed) => {
                    const request = indexedDB.open('planted', 1);
                    request.onupgradeneeded = () => request.result.createObjectStore('all');
                    request.onsuccess = () => done(request.result);
                    request.onerror = () => failed(request.error);
                });
                await new Promise((done, failed) => {
                    const work = database.transaction('all', 'readwrite', {durability: 'strict'});
                    work.objectStore('all').put(text('bosuilenroep-database'), 1);
                    work.oncomplete = done;
                    work.onabort = () => failed(work.error);
                });
                database.close();
                return true;
            })()""";

    private static final String VAULT_KEY =
            "(globalThis.browser ?? globalThis.chrome).storage.session.get('vaultKey')"
                    + ".then(all => all.vaultKey.key)";

    @TempDir Path profile;

    private ProfileSearch search() {
        var search = new ProfileSearch();
        for (var secret : List.of(EARLY, LATE)) {
            search.bytes("a shared secret", Base32.decode(secret).orElseThrow());
        }
        for (var name : NAMES) {
            search.text(name, name);
        }
        return search;
    }

    @ParameterizedTest
    @EnumSource
    void tellNothing(Engine engine) throws IOException {
        try (var browser = engine.product().install(engine.options().withProfile(profile))) {
            var page = browser.openExtensionPage("popup.html");
            ByHand.add(page, EARLY, NAMES.get(0), NAMES.get(1), 1);
            // Twice: what a store was is in its log, what it is may be in a table by now.
            browser.restart();
            page = opened(engine, browser);
            page.eval(PLANT);
            var deviceKey = Base64.getDecoder().decode(page.text(Scripts.DEVICE_KEY));
            assertEquals(32, deviceKey.length);
            Engine.stop(browser);
            var places = search().bytes("the device key", deviceKey).in(profile);
            // So the search would find it.
            assertTrue(places.size() >= 3, places.toString());
            report(engine, "without a password", search());

            browser.restart();
            opened(engine, browser);
            var settings = new SettingsScreen(browser.openExtensionPage("settings.html"));
            settings.setPassword(PASSWORD);
            settings.await("[data-action=make_sheet]").press("sheet", "make_sheet");
            var code = settings.await(".paper .groups").recoveryCode();
            page = browser.openExtensionPage("popup.html");
            new PopupScreen(page).awaitAccounts(1);
            ByHand.add(page, LATE, NAMES.get(2), NAMES.get(3), 2);
            var vaultKey = Base64.getDecoder().decode(page.text(VAULT_KEY));
            assertEquals(32, vaultKey.length);
            browser.restart();
            opened(engine, browser);
            if (engine.product() == Inlogcode.CHROMIUM) {
                // It merges its tables when it finds time.
                Wait.until("the key to go", Surface.PATIENCE, () -> !isInMirror(deviceKey));
            }
            Engine.stop(browser);
            report(
                    engine,
                    "with a password",
                    search().text("the password", PASSWORD)
                            .bytes("the vault key", vaultKey)
                            .bytes("the device key from before", deviceKey)
                            .text("the recovery code", code)
                            .text("the recovery code", code.replace("-", ""))
                            .text("the recovery code", code.replace('-', ' '))
                            .bytes("the recovery code", bytes(code)));
        }
    }

    /** Whether storage.local's files hold it; while the browser runs, they come and go. */
    private boolean isInMirror(byte[] key) {
        try {
            var folder = profile.resolve("Default/Local Extension Settings");
            return !new ProfileSearch().bytes("the key", key).in(folder).isEmpty();
        } catch (IOException | UncheckedIOException e) {
            return true;
        }
    }

    private static byte[] bytes(String code) {
        var read = (RecoveryCode.Reading.Read) RecoveryCode.read(code);
        return read.code().bytes().toArray();
    }

    private static Page opened(Engine engine, Browser browser) {
        var page = engine.popup(browser);
        page.waitFor("!!document.querySelector('.account, #trouble [data-card]')");
        return page;
    }

    private void report(Engine engine, String when, ProfileSearch search) throws IOException {
        for (var place : List.of("mirror", "sign", "database")) {
            search.text("planted " + place, "bosuilenroep-" + place);
        }
        var found = search.in(profile);
        var planted = new TreeSet<String>();
        for (var one : found) {
            if (one.startsWith("planted ")) {
                planted.add(one.split("[:,]")[0]);
            }
        }
        System.out.printf(
                "Profile %s, %s: %,d bytes searched; planted texts found: %d of 3; found besides: %s%n",
                when,
                engine,
                search.bytes(),
                planted.size(),
                found.stream().filter(one -> !one.startsWith("planted ")).toList());
        assertEquals(3, planted.size(), found.toString());
        assertTrue(found.stream().allMatch(one -> one.startsWith("planted ")), found.toString());
    }
}
