package nl.inlogcode.core.vault.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.JavaxCrypto;
import nl.inlogcode.core.vault.KeySlot.Device;
import nl.inlogcode.core.vault.KeySlot.Recovery;
import nl.inlogcode.core.vault.KeySlot.WrappedKey;
import nl.inlogcode.core.vault.KeySlots;
import nl.inlogcode.core.vault.KeySlots.WrappingKey;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.keep.World;
import org.junit.jupiter.api.Test;

/** vault-format.md sections 2.2 and 4. The keys are from another implementation, in Python. */
class WrappingKeysTest {
    private final JavaxCrypto crypto = new JavaxCrypto();

    private static Bytes filled(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return Bytes.of(bytes);
    }

    @Test
    void ofTheRecoveryCode() {
        var code = Hex.decode("000102030405060708090a0b0c0d0e0f10111213").orElseThrow();
        var key = WrappingKeys.ofRecovery(crypto, Bytes.of(code), filled(16, 0xd2));
        assertEquals(
                "22f7efd3afb6ab863ca8056a3f80ea8a3e8699b6c0c36a0fbd731650dcb459d3",
                Hex.encode(key.toArray()));
    }

    @Test
    void ofAPasskey() {
        var key = WrappingKeys.ofPasskey(crypto, filled(32, 0xe1));
        assertEquals(
                "c42187fedb10efdd2b6679f41b52b560de96aeba3068f1cfd39efd51aeb9cea8",
                Hex.encode(key.toArray()));
    }

    /** All slots but the device's, in their order, and no others. */
    @Test
    void waysFitTheirSlots() {
        var key = WrappedKey.unsealed(filled(12, 1));
        var device = new Device(Samples.id(1), key);
        var one = new Recovery(Samples.id(2), filled(16, 1), key);
        var two = new Recovery(Samples.id(3), filled(16, 1), key);
        var first = new WrappingKey(Samples.id(2), World.KEY);
        var second = new WrappingKey(Samples.id(3), World.KEY);
        assertTrue(KeySlots.NONE.fit(List.of(device)));
        assertTrue(new KeySlots(List.of(first, second)).fit(List.of(one, device, two)));
        assertFalse(new KeySlots(List.of(second, first)).fit(List.of(one, device, two)));
        assertFalse(new KeySlots(List.of(first)).fit(List.of(one, two)));
        assertFalse(new KeySlots(List.of(second)).fit(List.of(one, two)));
        assertFalse(new KeySlots(List.of(first, second)).fit(List.of(one)));
        assertFalse(new KeySlots(List.of(first)).fit(List.of(device)));
        assertFalse(KeySlots.NONE.fit(List.of(one)));
    }
}
