package nl.inlogcode.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    @ParameterizedTest
    @CsvSource({
        "user[otp_attempt], ' user otp attempt '",
        "token-otp_token, ' token otp token '",
        "checkTOTPCode, ' check totp code '",
        "2faCodeInput, ' 2fa code input '",
        "passcode0, ' passcode 0 '",
        "E-mailadres:, ' e mailadres '",
        "6-cijferige code, ' 6 cijferige code '",
        "BESTÄTIGUNGSCODE, ' bestätigungscode '",
        "d’authentification, ' d authentification '",
        "Código de verificación, ' código de verificación '",
        "a\u00a0b, ' a b '",
        "···, ' '",
        "'', ' '"
    })
    void preparesText(String text, String expected) {
        assertEquals(expected, Phrase.of(text).text());
    }

    @Test
    void findsWholeWordsBeginningsAndParts() {
        var phrase = Phrase.of("enter your", "otpCode");
        assertTrue(phrase.hasAny(new String[] {" otp "}));
        assertTrue(phrase.hasAny(new String[] {" ent"}));
        assertTrue(phrase.hasAny(new String[] {"ter"}));
        assertFalse(phrase.hasAny(new String[] {" ter", "our o "}));
    }

    /** A box called "digit3" by name and id is the fourth of six, not "3 digits" of a card. */
    @Test
    void findsNothingAcrossTwoTexts() {
        var phrase = Phrase.of("digit3", "", "digit3");
        assertEquals(" digit 3  digit 3 ", phrase.text());
        assertFalse(phrase.hasAny(new String[] {"3 digit"}));
        assertFalse(phrase.hasOther(" digit 3 "));
        assertEquals(4, phrase.words());
        assertEquals(" ", Phrase.of("", "").text());
        assertEquals(" a ", Phrase.of("", "a", "").text());
    }

    @Test
    void readsNoMoreThanItNeeds() {
        assertTrue(Phrase.of("x".repeat(100_000)).text().length() < 2000);
    }
}
