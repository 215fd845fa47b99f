package nl.inlogcode.extension.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    /** What people who never heard of it should not have to learn. */
    private static final Pattern NEVER_IN_DUTCH =
            Pattern.compile(
                    "\\b(token|OTP|TOTP|HOTP|secret|vault|passphrase|2FA)s?\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_SENTENCE = 25;

    /** Chrome's limits for the manifest, in characters. */
    private static final int LONGEST_NAME = 75;

    private static final int LONGEST_DESCRIPTION = 132;

    private final Locale dutch = Locale.read("nl");
    private final Locale english = Locale.read("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(dutch.keys(), english.keys());
    }

    @Test
    void everyKeyIsUsed() {
        assertEquals(Set.of(), without(dutch.keys(), UsedKeys.possible()));
    }

    @Test
    void everyUsedKeyHasAText() {
        assertEquals(Set.of(), without(UsedKeys.certain(), dutch.keys()));
    }

    @Test
    void theSameValuesStandInBothLanguages() {
        assertEquals(dutch.places(), english.places());
        assertEquals(Set.of(), dutch.loosePlaces());
        assertEquals(Set.of(), english.loosePlaces());
    }

    @Test
    void dutchTextsAvoidTheTradesWords() {
        var found = new TreeSet<String>();
        for (var key : dutch.keys()) {
            if (NEVER_IN_DUTCH.matcher(dutch.text(key)).find()) {
                found.add(key);
            }
        }
        assertEquals(Set.of(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void sentencesAreShort(String language) {
        var locale = Locale.read(language);
        var tooLong = new TreeSet<String>();
        for (var key : locale.keys()) {
            for (var sentence : locale.text(key).split("[.!?…]+(\\s|$)")) {
                if (sentence.trim().split("\\s+").length > LONGEST_SENTENCE) {
                    tooLong.add(key + ": " + sentence);
                }
            }
        }
        assertEquals(Set.of(), tooLong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void textsAreThereAndTidy(String language) {
        var locale = Locale.read(language);
        var untidy = new TreeSet<String>();
        for (var key : locale.keys()) {
            var text = locale.text(key);
            if (text.isEmpty() || !text.equals(text.strip()) || text.contains("  ")) {
                untidy.add(key);
            }
        }
        assertEquals(Set.of(), untidy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theStoresTakeNameAndDescription(String language) {
        var locale = Locale.read(language);
        assertTrue(locale.text("extension_name").length() <= LONGEST_NAME);
        assertTrue(locale.text("extension_description").length() <= LONGEST_DESCRIPTION);
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
