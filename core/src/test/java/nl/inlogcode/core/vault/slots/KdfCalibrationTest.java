package nl.inlogcode.core.vault.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.JavaxCrypto;
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
        "60000, 2",
        "750, 2",
        "375, 4",
        "300, 5",
        "220, 6",
        "100, 15",
        "94, 15",
        "1, 16",
        "0, 16"
    })
    void choosesWhatTakesAboutThreeQuartersOfASecond(double least, int passes) {
        assertEquals(new Argon2id(SALT, 65_536, passes, 1), KdfCalibration.choose(SALT, least));
    }

    @Test
    void staysBetweenHalfASecondAndOneWhereverItCan() {
        for (int least = 94; least <= 750; least++) {
            double time = least * KdfCalibration.choose(SALT, least).passes() / 2.0;
            assertTrue(time <= 750 && time >= 430, least + ": " + time);
        }
    }

    /** How busy the machine is has no part in it: 64 MiB and two passes are the least. */
    @ParameterizedTest
    @CsvSource({"2000", "20000", "600000"})
    void aBusyMachineMakesItNoCheaper(double run) {
        var now = new double[1];
        var runs = new int[1];
        PasswordKdf kdf =
                (password, parameters) -> {
                    now[0] += run;
                    runs[0]++;
                    return Optional.of(KEY);
                };
        var chosen = KdfCalibration.measure(new JavaxCrypto(), kdf, () -> now[0]).orElseThrow();
        assertEquals(65_536, chosen.memory());
        assertEquals(2, chosen.passes());
        assertEquals(1, runs[0]);
    }

    @ParameterizedTest
    @CsvSource({"65535, 47104", "40000, 32768", "20000, 19456"})
    void takesLessMemoryWhereThereIsNoMore(int has, int memory) {
        PasswordKdf kdf =
                (password, parameters) ->
                        parameters.memory() <= has ? Optional.of(KEY) : Optional.empty();
        var chosen = KdfCalibration.measure(new JavaxCrypto(), kdf, () -> 0).orElseThrow();
        assertEquals(memory, chosen.memory());
        assertEquals(2, chosen.passes());
    }

    @Test
    void stopsWhereTheUserStopsIt() {
        var runs = new int[1];
        var kdf =
                new PasswordKdf() {
                    @Override
                    public Optional<Bytes> derive(String password, Argon2id parameters) {
                        runs[0]++;
                        return Optional.empty();
                    }

                    @Override
                    public boolean wasStopped() {
                        return true;
                    }
                };
        assertTrue(KdfCalibration.measure(new JavaxCrypto(), kdf, () -> 0).isEmpty());
        assertEquals(1, runs[0]);
    }

    /** Memory, passes, milliseconds that it took; what it becomes, if anything. */
    @ParameterizedTest
    @CsvSource({
        "65536, 2, 150, 65536, 10",
        "65536, 2, 375, 65536, 4",
        "65536, 2, 400, 0, 0",
        "65536, 2, 60000, 0, 0",
        "65536, 8, 700, 0, 0",
        "65536, 16, 10, 0, 0",
        "19456, 2, 40, 65536, 11",
        "19456, 2, 200, 65536, 2",
        "19456, 2, 740, 65536, 2",
        "19456, 2, 751, 65536, 2",
        "131072, 2, 100, 131072, 15",
    })
    void whatBecameCheapIsMadeDearer(int memory, int passes, double time, int most, int after) {
        var dearer =
                KdfCalibration.dearer(
                        new JavaxCrypto(), new Argon2id(SALT, memory, passes, 1), time);
        assertEquals(most > 0, dearer.isPresent());
        if (dearer.isPresent()) {
            assertEquals(most, dearer.get().memory());
            assertEquals(after, dearer.get().passes());
            assertTrue(!dearer.get().salt().equals(SALT));
        }
    }

    @Test
    void theFastestRunCountsAndEverySaltIsFresh() {
        var crypto = new JavaxCrypto();
        var now = new double[1];
        var runs = new double[] {700, 100, 400};
        var next = new int[1];
        PasswordKdf kdf =
                (password, parameters) -> {
                    now[0] += runs[next[0]++ % 3];
                    return Optional.of(KEY);
                };
        var first = KdfCalibration.measure(crypto, kdf, () -> now[0]).orElseThrow();
        var second = KdfCalibration.measure(crypto, kdf, () -> now[0]).orElseThrow();
        assertEquals(65_536, first.memory());
        assertEquals(15, first.passes());
        assertTrue(!first.salt().equals(second.salt()));
        PasswordKdf none = (password, parameters) -> Optional.empty();
        assertEquals(Optional.empty(), KdfCalibration.measure(crypto, none, () -> 0));
    }
}
