package nl.inlogcode.core.fill;

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

    @Test
    void readsNoMoreThanItNeeds() {
        assertTrue(Phrase.of("x".repeat(100_000)).text().length() < 2000);
    }
}
