package nl.inlogcode.e2e.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.inlogcode.e2e.watch.Sources.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
    private static final Path STYLE = Path.of("extension/src/main/extension/style.css");
    private static final Path VIEW = Path.of("extension/src/main/java/View.java");

    @ParameterizedTest
    @CsvSource({
        "core/src/main/java/nl/inlogcode/core/otp/Totp.java, COMPILE",
        "extension/src/main/java/nl/inlogcode/extension/entries/App.java, COMPILE",
        "extension/src/main/java/nl/inlogcode/extension/entries/App.java~, NOTHING",
        "extension/src/main/js/tabs.js, BUNDLE",
        "extension/bundle.mjs, START_AGAIN",
        "extension/src/main/extension/style.css, PACK",
        "extension/src/main/extension/_locales/nl/messages.json, PACK",
        "extension/src/main/extension/settings.html, PACK",
        "manifest/base.json, PACK",
        "manifest/golden/chrome.json, NOTHING",
        "manifest/target/classes/x.json, NOTHING",
        "extension/src/main/resources/META-INF/services/a.b.Plugin, START_AGAIN",
        "extension/pom.xml, START_AGAIN",
        "pom.xml, START_AGAIN",
        "e2e/pom.xml, NOTHING",
        "extension/src/test/java/nl/inlogcode/extension/RulesTest.java, NOTHING",
        "README.md, NOTHING"
    })
    void aFileAsksForWhatItIsMadeInto(String file, Effect effect) {
        assertEquals(effect, Sources.effect(Path.of(file)));
    }

    @Test
    void whatChangedIsToldOnce(@TempDir Path root) throws IOException {
        write(root, STYLE, "a {}");
        var sources = new Sources(root);
        assertEquals(Set.of(), sources.changes());

        write(root, STYLE, "a { color: red }");
        write(root, VIEW, "class View {}");
        assertEquals(Set.of(STYLE, VIEW), sources.changes());
        assertEquals(Set.of(), sources.changes());

        Files.delete(root.resolve(VIEW));
        assertEquals(Set.of(VIEW), sources.changes());
    }

    private static void write(Path root, Path file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
