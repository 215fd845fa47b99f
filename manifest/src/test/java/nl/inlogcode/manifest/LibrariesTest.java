package nl.inlogcode.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrariesTest {
    @Test
    void takesTheFirstWordsOfAPackedList() {
        assertEquals("AabcBdAe", Libraries.first(3, "AabcBdAeCf"));
        assertEquals("AabcBdAeCf", Libraries.first(4, "AabcBdAeCf"));
        assertEquals("", Libraries.first(0, "AabcBd"));
    }

    @Test
    void saysWhatToRunIfTheyAreNotInstalled(@TempDir Path empty) {
        var libraries = new Libraries(empty, "");
        var problem = assertThrows(IllegalStateException.class, libraries::files);
        assertTrue(problem.getMessage().contains("npm ci"));
    }

    @Test
    void takesNothingThatIsNotListed(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("argon2id/lib"));
        Files.writeString(folder.resolve("argon2id/lib/setup.js"), "other");
        var libraries = new Libraries(folder, "0".repeat(64) + "  argon2id/lib/setup.js\n");
        var problem = assertThrows(IllegalStateException.class, libraries::files);
        assertTrue(problem.getMessage().contains("libraries.txt"));
    }

    @Test
    void takesWhatIsInstalledAndListed() throws IOException {
        var libraries =
                new Libraries(
                        Path.of("../node_modules"), Files.readString(Path.of("libraries.txt")));
        var files = libraries.files();
        assertEquals(9, files.size());
        for (var content : files.values()) {
            assertTrue(content.length > 0);
        }
    }
}
