package nl.inlogcode.core.vault.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.slots.PasswordAdvice.Level;
import nl.inlogcode.core.vault.slots.PasswordAdvice.Refusal;
import nl.inlogcode.core.vault.slots.PasswordStrength.Estimate;
import nl.inlogcode.core.vault.slots.PasswordStrength.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordAdviceTest {
    private static PasswordAdvice advice(String password, double guesses) {
        return PasswordAdvice.of(
                (text, own) -> Optional.of(new Estimate(guesses, Weakness.WORD)),
                password,
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, TOO_SHORT",
        "1234, 2, PIN",
        "73910462, 8, PIN",
        "739104628, 9, PIN",
        "7391046281, 10, ",
        "abcdefg, 5, TOO_SHORT",
        "Xq7!zP2, 9, TOO_SHORT",
        "😀😀😀😀, 15, TOO_SHORT",
        "wachtwoord, 2, COMMON",
        "wachtwoord1, 5.9, COMMON",
        "mijnhondblaft, 6, ",
        "alle kleine letters, 15, "
    })
    void refusesWhatIsGuessedAtOnce(String password, double guesses, Refusal refusal) {
        assertEquals(Optional.ofNullable(refusal), advice(password, guesses).refusal());
    }

    @ParameterizedTest
    @CsvSource({"6, WEAK", "9.9, WEAK", "10, FAIR", "12.9, FAIR", "13, STRONG", "40, STRONG"})
    void saysHowHardItIs(double guesses, Level level) {
        assertEquals(level, advice("iets om te raden", guesses).level());
    }

    @Test
    void whereNothingCanBeEstimatedNothingGoodIsSaid() {
        var advice = PasswordAdvice.of((text, own) -> Optional.empty(), "kort", List.of());
        assertEquals(Optional.of(Refusal.TOO_SHORT), advice.refusal());
        advice = PasswordAdvice.of((text, own) -> Optional.empty(), "lang genoeg", List.of());
        assertEquals(new PasswordAdvice(Level.WEAK, Optional.empty(), Weakness.NONE), advice);
    }
}
