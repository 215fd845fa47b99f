package nl.inlogcode.extension.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    static List<Locale> languages() {
        return Locale.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheKeysOfEnglish(Locale locale) {
        assertEquals(english.keys(), locale.keys());
    }

    @Test
    void everyKeyIsUsed() {
        assertEquals(Set.of(), without(english.keys(), UsedKeys.possible()));
    }

    @Test
    void everyUsedKeyHasAText() {
        assertEquals(Set.of(), without(UsedKeys.certain(), english.keys()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theSameValuesStandInEveryLanguage(Locale locale) {
        assertEquals(english.places(), locale.places());
        assertEquals(Set.of(), locale.loosePlaces());
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
    @MethodSource("languages")
    void sentencesAreShort(Locale locale) {
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
    @MethodSource("languages")
    void textsAreThereAndTidy(Locale locale) {
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
    @MethodSource("languages")
    void theStoresTakeNameAndDescription(Locale locale) {
        assertTrue(locale.text("extension_name").length() <= LONGEST_NAME);
        assertTrue(locale.text("extension_description").length() <= LONGEST_DESCRIPTION);
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
