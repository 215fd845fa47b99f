package nl.inlogcode.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {
    private static final JsonObject BASE = object("{'name': 'Inlogcode', 'icons': {'16': 'a'}}");

    @Test
    void aPatchAddsKeys() {
        var merged = Manifests.merge(BASE, object("{'background': {'type': 'module'}}"));
        assertEquals(
                object(
                        "{'name': 'Inlogcode', 'icons': {'16': 'a'},"
                                + " 'background': {'type': 'module'}}"),
                merged);
        assertFalse(BASE.has("background"), "the base stays as it is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'name': 'Another'}", "{'name': 'Inlogcode'}", "{'icons': {'32': 'b'}}"})
    void aPatchChangesAndExtendsNothing(String patch) {
        var changing = object(patch);
        assertThrows(IllegalArgumentException.class, () -> Manifests.merge(BASE, changing));
    }

    @ParameterizedTest
    @CsvSource({"chrome-store, minimum_chrome_version", "firefox, browser_specific_settings"})
    void whatShipsHasTheseKeys(String browser, String itsOwn) throws IOException {
        var manifest = shipped(browser);
        assertEquals(
                new TreeSet<>(
                        Set.of(
                                "manifest_version",
                                "name",
                                "short_name",
                                "description",
                                "default_locale",
                                "version",
                                "icons",
                                "action",
                                "options_ui",
                                "permissions",
                                "optional_host_permissions",
                                "commands",
                                "content_security_policy",
                                "incognito",
                                "background",
                                itsOwn)),
                new TreeSet<>(manifest.keySet()));
        assertEquals(3, manifest.get("manifest_version").getAsInt());
        assertEquals("0.1.0", manifest.get("version").getAsString());
    }

    /** In every package: who has a language of which there are no words reads the reference. */
    @Test
    void whoseLanguageWeDoNotSpeakReadsEnglish() throws IOException {
        for (var name : Packager.PACKAGES.keySet()) {
            var language = shipped(name).get("default_locale").getAsString();
            assertEquals("en", language, name);
            assertEquals(Locale.REFERENCE, language, name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chrome", "firefox"})
    void extensionPagesMayDoNothingButRunOurFiles(String browser) throws IOException {
        var policy =
                shipped(browser)
                        .getAsJsonObject("content_security_policy")
                        .get("extension_pages")
                        .getAsString();
        assertTrue(
                policy.startsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "),
                policy);
        assertFalse(policy.replace("'wasm-unsafe-eval'", "").contains("unsafe"), policy);
        assertFalse(policy.contains("http"), policy);
        assertFalse(policy.contains("connect-src"), "it talks to nobody: " + policy);
    }

    @Test
    void theBackgroundIsAWorkerInChromeAndAPageInFirefox() throws IOException {
        assertEquals(
                object("{'service_worker': 'background.js', 'type': 'module'}"),
                shipped("chrome").get("background"));
        assertEquals(
                object("{'scripts': ['background.js'], 'type': 'module'}"),
                shipped("firefox").get("background"));
    }

    @Test
    void firefoxIsToldThatNothingIsCollected() throws IOException {
        var gecko =
                shipped("firefox")
                        .getAsJsonObject("browser_specific_settings")
                        .getAsJsonObject("gecko");
        assertEquals("inlogcode@inlogcode.nl", gecko.get("id").getAsString());
        assertEquals(object("{'required': ['none']}"), gecko.get("data_collection_permissions"));
    }

    private static JsonObject shipped(String browser) throws IOException {
        return Packager.manifest(Path.of(""), browser, "0.1.0");
    }

    private static JsonObject object(String json) {
        return JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject();
    }
}
