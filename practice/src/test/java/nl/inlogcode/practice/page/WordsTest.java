package nl.inlogcode.practice.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void languagesHaveTheSameKeys() {
        assertEquals(Words.in(Language.DUTCH).keys(), Words.in(Language.ENGLISH).keys());
    }

    @Test
    void noTextIsEmpty() {
        for (var language : Language.values()) {
            var words = Words.in(language);
            words.keys().forEach(key -> assertFalse(words.say(key).isBlank(), key));
        }
    }

    @Test
    void unknownKeyIsBug() {
        assertThrows(IllegalArgumentException.class, () -> Words.in(Language.DUTCH).say("nothing"));
    }
}
