package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import nl.inlogcode.core.vault.JavaxCrypto;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.TestClock;
import nl.inlogcode.core.vault.keep.OpenResult.Health;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** vault-format.md section 6.1: the vault knows when it was saved last. */
class ClockBehindTest {
    private final JavaxCrypto crypto = new JavaxCrypto();
    private final MemoryDeviceKey key = new MemoryDeviceKey(crypto);
    private final MemoryStorage storage = new MemoryStorage(key);
    private final TestClock clock = new TestClock();
    private final MemorySession session = new MemorySession(storage.faults);
    private final VaultKeeper keeper =
            new VaultKeeper(new VaultPorts(storage, crypto, key, session, storage, clock));

    private Health health() {
        return assertInstanceOf(OpenResult.Opened.class, keeper.open()).health();
    }

    /** Seconds that the clock has gone on since the vault was saved. */
    @ParameterizedTest
    @CsvSource({
        "86400, SOUND",
        "0, SOUND",
        "-60, SOUND",
        "-600, SOUND",
        "-601, CLOCK_BEHIND",
        "-86400, CLOCK_BEHIND",
        "-800000000, CLOCK_BEHIND"
    })
    void isSaidWhereItWasSavedLater(long seconds, Health health) {
        keeper.update(vault -> Samples.of(1));
        clock.now += seconds;
        assertEquals(health, health());
    }

    @Test
    void isSaidAtTheBeginningOfAllTimesAndEndsWithTheNextSave() {
        keeper.update(vault -> Samples.of(1));
        clock.now = 0;
        assertEquals(Health.CLOCK_BEHIND, health());
        assertInstanceOf(SaveResult.Saved.class, keeper.update(vault -> Samples.of(2)));
        assertEquals(Health.SOUND, health());
    }

    /** What can be lost comes first. */
    @Test
    void yieldsToWhatIsWorse() {
        keeper.update(vault -> Samples.of(1));
        keeper.update(vault -> Samples.of(2));
        storage.database.remove(2L);
        storage.mirror = Optional.empty();
        clock.now = 0;
        assertEquals(Health.OLDER, health());
    }

    @Test
    void nothingIsSaidWhereNoWitnessTells() {
        keeper.update(vault -> Samples.of(1));
        storage.databaseWitness = Optional.empty();
        storage.mirrorWitness = Optional.empty();
        clock.now = 0;
        assertEquals(Health.MENDABLE, health());
    }
}
