package nl.inlogcode.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleCheckTest {
    private static final String ENGLISH =
            """
            {"yes": {"message": "Yes", "description": "A button."},
             "left": {"message": "$COUNT$ of $ALL$", "description": "Below a list.",
              "placeholders": {"count": {"content": "$1"}, "all": {"content": "$2"}}}}""";

    private static final String GERMAN =
            """
            {"yes": {"message": "Ja"},
             "left": {"message": "von $ALL$ noch $COUNT$",
              "placeholders": {"COUNT": {"content": "$1"}, "all": {"content": "$2"}}}}""";

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    LocaleCheckTest() {
        with("en", ENGLISH);
        with("de", GERMAN);
        with("pt_BR", GERMAN);
    }

    @Test
    void languagesThatSayAllThatEnglishSaysAreInOrder() {
        assertEquals(List.of(), problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "pt_BR"})
    void aMissingMessageIsFound(String language) {
        with(language, GERMAN.replace("\"yes\": {\"message\": \"Ja\"},", ""));
        assertEquals(List.of(language + ": yes is missing"), problems());
    }

    @Test
    void aMessageThatEnglishDoesNotHaveIsFound() {
        with("de", GERMAN.replace("{\"yes\"", "{\"no\": {\"message\": \"Nein\"}, \"yes\""));
        assertEquals(List.of("de: no is not in en"), problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"message\": \"\"", "\"message\": \" \"", ""})
    void anEmptyMessageIsFound(String message) {
        with("de", GERMAN.replace("\"message\": \"Ja\"", message));
        assertEquals(List.of("de: yes is empty"), problems());
    }

    @ParameterizedTest
    @CsvSource({
        "$ALL$, $SUM$, '[count, sum]'",
        "$ALL$, $2, '[count]'",
        "noch $COUNT$, ..., '[all]'"
    })
    void aMessageThatShowsOtherPlacesIsFound(String old, String other, String shown) {
        with("de", GERMAN.replace(old, other));
        assertEquals(List.of("de: left shows " + shown + " and declares [all, count]"), problems());
    }

    @ParameterizedTest
    @CsvSource({"$2, $3, 'all=$3, count=$1'", "$1, $2, 'all=$2, count=$2'"})
    void aPlaceThatHoldsAnotherValueIsFound(String old, String other, String held) {
        with("de", GERMAN.replace(old, other));
        assertEquals(
                List.of("de: left puts in {" + held + "} where en has {all=$2, count=$1}"),
                problems());
    }

    @Test
    void aPlaceThatEnglishDoesNotHaveIsFound() {
        with(
                "de",
                GERMAN.replace(
                        "\"Ja\"",
                        "\"Ja, $NAME$\", \"placeholders\": {\"name\": {\"content\": \"$1\"}}"));
        assertEquals(List.of("de: yes puts in {name=$1} where en has {}"), problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"description\": \"\"", ", \"description\": \" \""})
    void anEnglishMessageWithoutDescriptionIsFound(String description) {
        with("en", ENGLISH.replace(", \"description\": \"A button.\"", description));
        assertEquals(List.of("en: yes has no description for translators"), problems());
    }

    @Test
    void withoutEnglishThereIsNothingToHoldAgainst() {
        files.remove("_locales/en/messages.json");
        assertEquals(List.of("there are no words in en"), problems());
    }

    private void with(String language, String words) {
        files.put(
                "_locales/" + language + "/messages.json", words.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> problems() {
        return LocaleCheck.problems(files);
    }
}
