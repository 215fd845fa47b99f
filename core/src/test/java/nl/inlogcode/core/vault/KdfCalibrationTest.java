package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.inlogcode.core.vault.KeySlot.Argon2id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From OWASP's floor on, towards RFC 9106's second recommendation and beyond. */
class KdfCalibrationTest {
    private static final Bytes SALT = Bytes.of(new byte[16]);
    private static final Bytes KEY = Bytes.of(new byte[32]);

    @ParameterizedTest
    @CsvSource({
        "5000, 19456, 2",
        "750, 19456, 2",
        "600, 19456, 2",
        "440, 32768, 2",
        "300, 47104, 2",
        "220, 65536, 2",
        "100, 65536, 4",
        "50, 65536, 8",
        "1, 65536, 16",
        "0, 65536, 16"
    })
    void choosesWhatTakesAboutThreeQuartersOfASecond(double floor, int memory, int passes) {
        assertEquals(new Argon2id(SALT, memory, passes, 1), KdfCalibration.choose(SALT, floor));
    }

    @Test
    void staysBetweenHalfASecondAndOneWhereverItCan() {
        for (int floor = 60; floor <= 750; floor++) {
            var chosen = KdfCalibration.choose(SALT, floor);
            double blocks = (double) chosen.memory() * chosen.passes();
            double time = floor * blocks / (Argon2id.MIN_MEMORY * Argon2id.MIN_PASSES);
            boolean floorItself = chosen.memory() == Argon2id.MIN_MEMORY;
            assertTrue(time <= 1000 && (time >= 430 || floorItself), floor + ": " + time);
        }
    }

    @Test
    void theFastestRunCountsAndEverySaltIsFresh() {
        var crypto = new JavaxCrypto();
        var now = new double[1];
        var runs = new double[] {900, 100, 400};
        var next = new int[1];
        PasswordKdf kdf =
                (password, parameters) -> {
                    now[0] += runs[next[0]++ % 3];
                    return Optional.of(KEY);
                };
        var first = KdfCalibration.measure(crypto, kdf, () -> now[0]).orElseThrow();
        var second = KdfCalibration.measure(crypto, kdf, () -> now[0]).orElseThrow();
        assertEquals(65_536, first.memory());
        assertEquals(4, first.passes());
        assertTrue(!first.salt().equals(second.salt()));
        PasswordKdf none = (password, parameters) -> Optional.empty();
        assertEquals(Optional.empty(), KdfCalibration.measure(crypto, none, () -> 0));
    }
}
