package nl.inlogcode.core.vault.slots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import nl.inlogcode.core.vault.DeviceKey.Unwrapped;
import nl.inlogcode.core.vault.JavaxCrypto;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.slots.KeyPlace.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** vault-format.md section 6: one of the places is enough. */
class StoredDeviceKeyTest {
    private static final byte[] NONCE = new byte[VaultCrypto.NONCE_LENGTH];
    private static final byte[] DATA = {1, 2, 3};
    private static final byte[] VAULT_KEY = filled(7);
    private static final byte[] RIGHT = filled(1);
    private static final byte[] WRONG = filled(2);

    private final JavaxCrypto crypto = new JavaxCrypto();
    private final Place first = new Place();
    private final Place spare = new Place();
    private final StoredDeviceKey key = new StoredDeviceKey(crypto, first, spare);

    private static byte[] filled(int value) {
        var bytes = new byte[VaultCrypto.KEY_LENGTH];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    /** A place in memory. */
    private static final class Place implements KeyPlace {
        private Optional<byte[]> kept = Optional.empty();

        /** What was there when the page began, for the first glance; if set. */
        private Optional<byte[]> early = Optional.empty();

        private boolean fails;
        private boolean putsNothing;
        private boolean refuses;
        private int puts;
        private int settlings;

        /** What another task of the page does while this place is read. */
        private Runnable meanwhile = () -> {};

        @Override
        public Reading read() {
            var now = meanwhile;
            meanwhile = () -> {};
            now.run();
            if (fails) {
                return new Reading.Fails();
            }
            return kept.isPresent() ? new Reading.Found(kept.get()) : new Reading.Absent();
        }

        @Override
        public Reading glance() {
            return early.isPresent() ? new Reading.Found(early.get()) : read();
        }

        @Override
        public boolean put(byte[] bytes) {
            if (refuses) {
                return false;
            }
            puts++;
            fails = false;
            if (!putsNothing) {
                kept = Optional.of(bytes.clone());
            }
            return true;
        }

        @Override
        public boolean erase() {
            if (fails) {
                return false;
            }
            kept = Optional.empty();
            early = Optional.empty();
            return true;
        }

        @Override
        public void settle() {
            settlings++;
        }

        void set(String state) {
            fails = state.equals("FAILS") || state.equals("SPOILT");
            refuses = state.equals("FAILS");
            kept =
                    switch (state) {
                        case "RIGHT" -> Optional.of(RIGHT);
                        case "WRONG" -> Optional.of(WRONG);
                        default -> Optional.empty();
                    };
        }

        String state() {
            if (fails) {
                return refuses ? "FAILS" : "SPOILT";
            }
            if (kept.isEmpty()) {
                return "ABSENT";
            }
            return Arrays.equals(kept.get(), RIGHT)
                    ? "RIGHT"
                    : Arrays.equals(kept.get(), WRONG) ? "WRONG" : "NEW";
        }
    }

    private Unwrapped unwrap() {
        return key.unwrap(NONCE, DATA, crypto.seal(RIGHT, NONCE, DATA, VAULT_KEY));
    }

    /** The popup repairs while a change of the vault lets it look anew. */
    @Test
    void mendsWhileTheVaultIsOpenedAnew() {
        first.set("RIGHT");
        spare.set("ABSENT");
        assertTrue(unwrap() instanceof Unwrapped.Opened);
        // The other look has begun, and its key is not there yet.
        first.meanwhile = () -> key.unwrap(NONCE, DATA, crypto.seal(WRONG, NONCE, DATA, VAULT_KEY));
        key.mend();
        assertEquals("RIGHT", first.state());
        assertEquals("RIGHT", spare.state());
    }

    @ParameterizedTest
    @CsvSource({
        "RIGHT, RIGHT, Opened, RIGHT, RIGHT",
        "RIGHT, WRONG, Opened, RIGHT, RIGHT",
        "RIGHT, ABSENT, Opened, RIGHT, RIGHT",
        "RIGHT, FAILS, Opened, RIGHT, FAILS",
        "WRONG, RIGHT, Opened, RIGHT, RIGHT",
        "WRONG, WRONG, Refused, WRONG, WRONG",
        "WRONG, ABSENT, Refused, WRONG, ABSENT",
        "WRONG, FAILS, Refused, WRONG, FAILS",
        "ABSENT, RIGHT, Opened, RIGHT, RIGHT",
        "ABSENT, WRONG, Absent, ABSENT, WRONG",
        "ABSENT, ABSENT, Absent, ABSENT, ABSENT",
        "ABSENT, FAILS, Fails, ABSENT, FAILS",
        "FAILS, RIGHT, Opened, FAILS, RIGHT",
        "FAILS, WRONG, Fails, FAILS, WRONG",
        "FAILS, ABSENT, Fails, FAILS, ABSENT",
        "FAILS, FAILS, Fails, FAILS, FAILS",
        "SPOILT, RIGHT, Opened, RIGHT, RIGHT",
        "RIGHT, SPOILT, Opened, RIGHT, RIGHT",
    })
    void opensWithEitherAndMendsByWhatOpened(
            String one, String other, String result, String oneAfter, String otherAfter) {
        first.set(one);
        spare.set(other);
        var unwrapped = unwrap();
        assertEquals(result, unwrapped.getClass().getSimpleName());
        if (unwrapped instanceof Unwrapped.Opened opened) {
            assertArrayEquals(VAULT_KEY, opened.vaultKey());
        }
        // Opening alone writes nothing.
        assertEquals(one, first.state());
        assertEquals(other, spare.state());
        key.mend();
        assertEquals(oneAfter, first.state());
        assertEquals(otherAfter, spare.state());
        int puts = first.puts + spare.puts;
        key.mend();
        assertEquals(puts, first.puts + spare.puts);
    }

    /** What opened something before is no reason to keep it once it opens nothing. */
    @Test
    void mendsNothingByAKeyOfBefore() {
        first.set("RIGHT");
        unwrap();
        first.set("WRONG");
        unwrap();
        key.mend();
        assertEquals("WRONG", first.state());
        assertEquals("ABSENT", spare.state());
        first.set("RIGHT");
        unwrap();
        key.delete();
        key.mend();
        assertEquals("ABSENT", first.state());
        assertEquals("ABSENT", spare.state());
    }

    /** A page opens with what it saw at its start; what it keeps is what is there. */
    @Test
    void onlyOpensWithAGlance() {
        first.early = Optional.of(RIGHT);
        assertTrue(unwrap() instanceof Unwrapped.Opened);
        assertTrue(key.wrap(NONCE, DATA, VAULT_KEY).isPresent());
        assertEquals("NEW", first.state());
        assertArrayEquals(first.kept.orElseThrow(), spare.kept.orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "RIGHT, RIGHT, RIGHT, RIGHT",
        "RIGHT, ABSENT, RIGHT, RIGHT",
        "RIGHT, FAILS, RIGHT, FAILS",
        // Nothing is replaced: the vault may need it, until what is wrapped now is saved.
        "RIGHT, WRONG, RIGHT, WRONG",
        "WRONG, RIGHT, WRONG, RIGHT",
        "ABSENT, RIGHT, RIGHT, RIGHT",
        "ABSENT, ABSENT, NEW, NEW",
        "ABSENT, FAILS, NEW, FAILS",
    })
    void wrapsWithWhatIsKept(String one, String other, String oneAfter, String otherAfter) {
        first.set(one);
        spare.set(other);
        var wrapped = key.wrap(NONCE, DATA, VAULT_KEY).orElseThrow();
        assertArrayEquals(
                VAULT_KEY,
                crypto.open(first.kept.orElseThrow(), NONCE, DATA, wrapped).orElseThrow());
        assertEquals(oneAfter, first.state());
        assertEquals(otherAfter, spare.state());
        if (otherAfter.equals("NEW")) {
            assertArrayEquals(first.kept.orElseThrow(), spare.kept.orElseThrow());
        }
    }

    @Test
    void wrapsNothingThatMayNotOpenAgain() {
        first.set("FAILS");
        spare.set("RIGHT");
        assertTrue(key.wrap(NONCE, DATA, VAULT_KEY).isEmpty());
        first.set("ABSENT");
        spare.set("ABSENT");
        first.refuses = true;
        assertTrue(key.wrap(NONCE, DATA, VAULT_KEY).isEmpty());
        assertEquals("ABSENT", spare.state());
        first.refuses = false;
        first.putsNothing = true;
        assertTrue(key.wrap(NONCE, DATA, VAULT_KEY).isEmpty());
        assertEquals("ABSENT", spare.state());
    }

    @Test
    void aSpareThatCannotBeKeptIsNoObstacle() {
        spare.refuses = true;
        assertTrue(key.wrap(NONCE, DATA, VAULT_KEY).isPresent());
        assertEquals("NEW", first.state());
        assertEquals("ABSENT", spare.state());
    }

    @ParameterizedTest
    @CsvSource({
        "RIGHT, RIGHT, true, ABSENT, ABSENT",
        "ABSENT, ABSENT, true, ABSENT, ABSENT",
        "FAILS, RIGHT, false, FAILS, ABSENT",
        "RIGHT, FAILS, false, ABSENT, FAILS",
    })
    void goesFromBoth(String one, String other, boolean gone, String oneAfter, String otherAfter) {
        first.set(one);
        spare.set(other);
        assertEquals(gone, key.delete());
        assertEquals(oneAfter, first.state());
        assertEquals(otherAfter, spare.state());
    }

    /** Where all site data went at once, what lies beside the mirror opens, and mends both. */
    @ParameterizedTest
    @CsvSource({
        "ABSENT, ABSENT, RIGHT, Opened, RIGHT, RIGHT, RIGHT",
        "WRONG, WRONG, RIGHT, Opened, RIGHT, RIGHT, RIGHT",
        "FAILS, ABSENT, RIGHT, Opened, FAILS, RIGHT, RIGHT",
        "RIGHT, ABSENT, ABSENT, Opened, RIGHT, RIGHT, RIGHT",
        "ABSENT, RIGHT, WRONG, Opened, RIGHT, RIGHT, RIGHT",
        "ABSENT, ABSENT, FAILS, Fails, ABSENT, ABSENT, FAILS",
        "ABSENT, ABSENT, ABSENT, Absent, ABSENT, ABSENT, ABSENT",
        "ABSENT, ABSENT, WRONG, Absent, ABSENT, ABSENT, WRONG",
    })
    void opensWithAnyOfThree(
            String one,
            String two,
            String three,
            String result,
            String oneAfter,
            String twoAfter,
            String threeAfter) {
        var third = new Place();
        var all = new StoredDeviceKey(crypto, first, spare, third);
        first.set(one);
        spare.set(two);
        third.set(three);
        var sealed = crypto.seal(RIGHT, NONCE, DATA, VAULT_KEY);
        assertEquals(result, all.unwrap(NONCE, DATA, sealed).getClass().getSimpleName());
        all.mend();
        assertEquals(oneAfter, first.state());
        assertEquals(twoAfter, spare.state());
        assertEquals(threeAfter, third.state());
    }

    @Test
    void isMadeInAllThreeAndGoesFromAllThree() {
        var third = new Place();
        var all = new StoredDeviceKey(crypto, first, spare, third);
        assertTrue(all.wrap(NONCE, DATA, VAULT_KEY).isPresent());
        assertArrayEquals(first.kept.orElseThrow(), third.kept.orElseThrow());
        third.fails = true;
        assertFalse(all.delete());
        assertEquals("ABSENT", first.state());
        assertEquals("ABSENT", spare.state());
        third.fails = false;
        assertTrue(all.delete());
        assertEquals("ABSENT", third.state());
        all.settle();
        assertEquals(3, first.settlings + spare.settlings + third.settlings);
        third.set("RIGHT");
        first.set("ABSENT");
        assertTrue(all.wrap(NONCE, DATA, VAULT_KEY).isPresent());
        assertEquals("RIGHT", first.state());
    }

    @Test
    void hidesItself() {
        assertFalse(new Reading.Found(RIGHT).toString().contains("1"));
        assertEquals("Found[hidden]", new Reading.Found(RIGHT).toString());
    }
}
