package nl.inlogcode.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenTest {
    private static JsonObject manifest(String name) throws IOException {
        return Packager.manifest(Path.of(""), name, "1.2.3");
    }

    private static List<String> problems(String name, JsonObject manifest) throws IOException {
        return Golden.problems(manifest, Files.readString(Path.of("golden", name + ".json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chrome", "chrome-store", "firefox"})
    void whatShipsIsWhatWasLookedAt(String name) throws IOException {
        assertEquals(List.of(), problems(name, manifest(name)));
    }

    /** Whatever is added, changed or left out is seen, be it known to any list or not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "devtools_page | \"devtools.html\"",
                "incognito | \"spanning\"",
                "content_security_policy | {\"extension_pages\": \"connect-src *\"}",
                "host_permissions | [\"<all_urls>\"]",
                "permissions | [\"activeTab\", \"tabs\"]",
                "chrome_url_overrides | {\"newtab\": \"popup.html\"}",
                "action | {}",
                "minimum_chrome_version | \"1\"",
                "incognito | null",
            })
    void anythingElseIsSaid(String key, String value) throws IOException {
        for (var name : Packager.PACKAGES.keySet()) {
            var changed = manifest(name);
            if (value.equals("null")) {
                changed.remove(key);
            } else {
                changed.add(key, JsonParser.parseString(value));
            }
            assertNotEquals(List.of(), problems(name, changed), name);
        }
    }

    @Test
    void whatDiffersIsNamed() throws IOException {
        var changed = manifest("firefox");
        changed.addProperty("incognito", "spanning");
        assertEquals(
                List.of(
                        "the manifest has incognito: \"spanning\" where the golden one has"
                                + " \"not_allowed\""),
                problems("firefox", changed));
    }

    /** Another folder, another release: one id, and so the same accounts (decision 0044). */
    @Test
    void theIdByHandIsOneForEver() throws IOException, NoSuchAlgorithmException {
        var key = manifest("chrome").get("key").getAsString();
        var hash = MessageDigest.getInstance("SHA-256").digest(Base64.getDecoder().decode(key));
        var id = new StringBuilder();
        for (char digit : HexFormat.of().formatHex(hash, 0, 16).toCharArray()) {
            id.append((char) ('a' + Character.digit(digit, 16)));
        }
        assertEquals("eadfdahjfdclijlfpmmfjkndfcljblfo", id.toString());
    }

    @Test
    void aStoreGetsNoKey() throws IOException {
        var byHand = manifest("chrome");
        JsonElement key = byHand.remove("key");
        assertFalse(key.getAsString().isEmpty());
        assertEquals(byHand, manifest("chrome-store"));
    }
}
