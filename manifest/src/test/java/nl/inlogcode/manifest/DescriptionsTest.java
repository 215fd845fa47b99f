package nl.inlogcode.manifest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionsTest {
    private static final String FILE = "_locales/en/messages.json";
    private static final String DESCRIPTION = "\"description\": \"A \\\"{,}\\\" \\\\\"";

    /** A text that looks like the field, a message of that name and a place of that name. */
    private static final String WORDS =
            """
            {
              "description": {
                "message": "a, \\"description\\": \\"b\\", c"
              },
              "some": {
                "message": "é $DESCRIPTION$",
                "placeholders": {
                  "description": { "content": "$1" }
                }
              }
            }
            """;

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    @Test
    void behindAFieldTheyGo() {
        var told =
                WORDS.replace("c\"", "c\",\n    " + DESCRIPTION)
                        .replace("$DESCRIPTION$\"", "$DESCRIPTION$\",\n    " + DESCRIPTION);
        assertEquals(WORDS, without(told));
    }

    @Test
    void beforeAFieldTheyGo() {
        assertEquals(
                WORDS, without(WORDS.replace("\"message\"", DESCRIPTION + ",\n    \"message\"")));
    }

    @Test
    void aFileWithoutStaysAsItIs() {
        assertEquals(WORDS, without(WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts.json", "_locales/en/other.json", "words/en/messages.json"})
    void otherFilesStayAsTheyAre(String name) {
        var file = "{\"a\": 1, \"description\": \"b\"}".getBytes(StandardCharsets.UTF_8);
        files.put(name, file.clone());
        Descriptions.takeOut(files);
        assertArrayEquals(file, files.get(name));
    }

    private String without(String told) {
        files.put(FILE, told.getBytes(StandardCharsets.UTF_8));
        Descriptions.takeOut(files);
        return new String(files.get(FILE), StandardCharsets.UTF_8);
    }
}
