package nl.inlogcode.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static TreeMap<String, byte[]> files(Map<String, String> texts) {
        var files = new TreeMap<String, byte[]>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    @Test
    void aPartStandsWhereItIsNamedAsFarIn() {
        var files =
                files(
                        Map.of(
                                "page.html", "<a>\n  <!-- part: list.html -->\n</a>\n",
                                "other.js", "// <!-- part: list.html -->\n",
                                "parts/list.html", "<b>\n  $1 \\ é\n</b>\n"));
        Parts.putInto(files);
        assertEquals(Set.of("page.html", "other.js"), files.keySet());
        assertEquals("<a>\n  <b>\n    $1 \\ é\n  </b>\n</a>\n", text(files.get("page.html")));
        assertEquals("// <!-- part: list.html -->\n", text(files.get("other.js")));
    }

    @Test
    void aPartThatIsNotThereIsAFault() {
        var files = files(Map.of("page.html", "<!-- part: list.html -->\n"));
        assertThrows(IllegalArgumentException.class, () -> Parts.putInto(files));
    }
}
