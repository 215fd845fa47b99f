package nl.inlogcode.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language is one file more, in all that is packed: what ships, with empty bundles. */
class NewLanguageTest {
    private static final Path STATICS = Path.of("../extension/src/main/extension");
    private static final String GERMAN = "_locales/de/messages.json";

    @TempDir private Path folder;
    private String words;

    @BeforeEach
    void copy() throws IOException {
        for (var file : Folder.read(STATICS).entrySet()) {
            write(folder.resolve("statics").resolve(file.getKey()), file.getValue());
        }
        for (var bundle : Packager.BUNDLES) {
            write(folder.resolve("bundles").resolve(bundle), new byte[0]);
        }
        words = Files.readString(STATICS.resolve("_locales/en/messages.json"));
    }

    @Test
    void itIsPackedWithoutItsDescriptions() throws IOException {
        pack(words);
        for (var name : Packager.PACKAGES.keySet()) {
            var path = folder.resolve("zips/inlogcode-" + name + "-0.1.0.zip");
            try (var zip = new ZipFile(path.toFile())) {
                var packed = zip.getInputStream(zip.getEntry(GERMAN)).readAllBytes();
                var text = new String(packed, StandardCharsets.UTF_8);
                assertTrue(text.contains("\"cancel\""));
                assertFalse(text.contains("\"description\":"));
            }
        }
    }

    @Test
    void withAMissingMessageNothingIsPacked() {
        var lacking = words.replace("\"cancel\": {", "\"cancelled\": {");
        var stopped = assertThrows(IllegalStateException.class, () -> pack(lacking));
        assertEquals(
                "words:\nde: cancel is missing\nde: cancelled is not in en", stopped.getMessage());
        assertFalse(Files.exists(folder.resolve("zips/inlogcode-chrome-0.1.0.zip")));
    }

    private void pack(String german) throws IOException {
        write(folder.resolve("statics").resolve(GERMAN), german.getBytes(StandardCharsets.UTF_8));
        Packager.main(
                new String[] {
                    "0.1.0",
                    ".",
                    folder.resolve("statics").toString(),
                    folder.resolve("bundles").toString(),
                    folder.resolve("zips").toString(),
                    "../node_modules"
                });
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
