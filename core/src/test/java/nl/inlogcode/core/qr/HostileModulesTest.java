package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.common.BitMatrix;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Modules of which nothing is sure: whatever they are, their text is the one that was drawn, or
 * none, and nothing is thrown. Compiled, an index out of range throws nothing, so here none may.
 */
class HostileModulesTest {
    /** How often: {@code -Dinlogcode.fuzz=100} makes it a search of its own. */
    private static final int TIMES = Integer.getInteger("inlogcode.fuzz", 1);

    private static final String TEXT = "otpauth:A";

    @Test
    void readsEachVersionAtEachLevelAndMirrored() {
        for (int version = 1; version <= Symbols.LARGEST; version++) {
            for (var level : Ecc.values()) {
                var text = version == 1 ? "1234567" : TEXT;
                var bits = Symbols.of(text, version, level, version % 8);
                var name = version + " " + level;
                assertEquals(Optional.of(text), Symbols.text(bits.clone()), name);
                assertEquals(Optional.of(text), Symbols.text(Symbols.mirrored(bits)), name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 10, 20, 27, 40})
    void readsNoOtherTextOfADamagedCode(int version) {
        var random = new Random(version);
        for (int i = 0; i < 60 * TIMES; i++) {
            var level = Ecc.values()[random.nextInt(4)];
            var text = "" + (1_000_000 + random.nextInt(9_000_000));
            var bits = Symbols.of(text, version, level, random.nextInt(8));
            int side = bits.getWidth();
            var damaged =
                    switch (random.nextInt(5)) {
                        // Anywhere.
                        case 0, 1 ->
                                Symbols.flipped(
                                        bits, 0, 0, side, side, random.nextInt(2 * side), random);
                        // Format information, beside the finder pattern at the top left.
                        case 2 -> Symbols.flipped(bits, 0, 0, 9, 9, random.nextInt(20), random);
                        // Version information, and the other copy of the format's.
                        case 3 ->
                                Symbols.flipped(
                                        bits, side - 11, 0, 11, 9, random.nextInt(30), random);
                        // A part of it lost.
                        default -> {
                            bits.setRegion(0, random.nextInt(side - 8), side, 8);
                            yield bits;
                        }
                    };
            var damage = random.nextBoolean() ? Symbols.mirrored(damaged) : damaged;
            Symbols.text(damage).ifPresent(read -> assertEquals(text, read));
        }
    }

    @Test
    void readsNothingOfNoise() {
        var random = new Random(1);
        for (int i = 0; i < 3000 * TIMES; i++) {
            int side = 17 + 4 * (1 + random.nextInt(i % 100 == 0 ? 40 : 7));
            assertEquals(Optional.empty(), Symbols.text(Symbols.noise(side, side, random)));
        }
    }

    @Test
    void readsNothingOfOtherSizes() {
        var random = new Random(2);
        for (int side = 1; side <= 200; side++) {
            if (side < 21 || side > 177 || side % 4 != 1) {
                assertEquals(Optional.empty(), Symbols.text(Symbols.noise(side, side, random)));
            }
            assertEquals(Optional.empty(), Symbols.text(Symbols.noise(side, side + 4, random)));
            assertEquals(Optional.empty(), Symbols.text(Symbols.noise(side + 4, side, random)));
        }
    }

    @Test
    void readsNothingOfOneColour() {
        for (int version = 1; version <= Symbols.LARGEST; version++) {
            int side = 17 + 4 * version;
            var clear = new BitMatrix(side);
            assertEquals(Optional.empty(), Symbols.text(clear.clone()));
            clear.setRegion(0, 0, side, side);
            assertEquals(Optional.empty(), Symbols.text(clear));
        }
    }

    /** Whole codes whose error correction is right, and whose data is anything. */
    @Test
    void throwsNothingAtAnyData() {
        var random = new Random(3);
        int texts = 0;
        for (int i = 0; i < 4000 * TIMES; i++) {
            int version = i % 50 == 0 ? 1 + random.nextInt(Symbols.LARGEST) : 1 + i % 7;
            var level = Ecc.values()[random.nextInt(4)];
            var data = new byte[Symbols.capacity(version, level)];
            random.nextBytes(data);
            // Each mode as often as the other; half of them with a length that fits.
            int length = random.nextBoolean() ? 0 : random.nextInt(16);
            data[0] = (byte) (random.nextInt(16) << 4 | length);
            // Some after a label of what the bytes are.
            if (data.length > 8 && random.nextInt(3) == 0) {
                data[0] = 0x70;
                data[1] = (byte) (random.nextInt(64) << 4 | random.nextInt(16));
            }
            // An end after some of it.
            Arrays.fill(data, Math.min(data.length, 3 + random.nextInt(20)), data.length, (byte) 0);
            var bits = Symbols.ofData(data, version, level, random.nextInt(8));
            texts += Symbols.text(bits).isPresent() ? 1 : 0;
        }
        // Or it would not have come as far as the texts.
        assertTrue(texts > 100 * TIMES, "texts " + texts);
    }
}
