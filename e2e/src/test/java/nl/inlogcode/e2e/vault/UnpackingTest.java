package nl.inlogcode.e2e.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.airlift.compress.Compressor;
import io.airlift.compress.MalformedInputException;
import io.airlift.compress.lz4.Lz4Compressor;
import io.airlift.compress.snappy.SnappyCompressor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is searched for in a profile is found in what aircompressor packed, too. */
class UnpackingTest {
    /** Some of it repeats itself, near and far, some does not. */
    private static byte[] sample(int length) {
        var random = new Random(length);
        var text = new byte[length];
        for (int i = 0; i < length; i++) {
            int back = random.nextInt(1, 5000);
            text[i] = i % 900 < 600 && i > back ? text[i - back] : (byte) random.nextInt(64);
            for (int n = random.nextInt(60); n > 0 && i > back && i + 1 < length; n--) {
                i++;
                text[i] = text[i - back];
            }
        }
        return text;
    }

    private static byte[] packed(Compressor compressor, byte[] text) {
        var out = new byte[compressor.maxCompressedLength(text.length)];
        return Arrays.copyOf(out, compressor.compress(text, 0, text.length, out, 0, out.length));
    }

    private static byte[] mozilla(byte[] text) {
        var block = packed(new Lz4Compressor(), text);
        return ByteBuffer.allocate(12 + block.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("mozLz40\0".getBytes(StandardCharsets.US_ASCII))
                .putInt(text.length)
                .put(block)
                .array();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24, 100, 70_000, 300_000})
    void lz4AsFirefoxKeepsIt(int length) {
        var file = mozilla(sample(length));
        assertTrue(Lz4.is(file));
        assertArrayEquals(sample(length), Lz4.unpack(file));
    }

    @Test
    void damagedLz4IsAFault() {
        var file = mozilla(sample(1000));
        assertThrows(
                MalformedInputException.class,
                () -> Lz4.unpack(Arrays.copyOf(file, file.length / 2)));
        assertFalse(Lz4.is(sample(1000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 100, 70_000, 300_000})
    void snappyInTheMiddleOfAnything(int length) {
        var block = packed(new SnappyCompressor(), sample(length));
        var around = new byte[block.length + 77];
        System.arraycopy(block, 0, around, 33, block.length);
        assertArrayEquals(sample(length), Snappy.unpack(around, 33));
    }

    /** The beginning of what was cut is found all the same. */
    @Test
    void snappyThatWasCut() {
        var text = sample(70_000);
        var block = packed(new SnappyCompressor(), text);
        var half = Snappy.unpack(Arrays.copyOf(block, block.length / 2), 0);
        assertTrue(half.length > 10_000, half.length + " bytes");
        assertArrayEquals(Arrays.copyOf(text, half.length), half);
        assertEquals(0, Snappy.unpack(new byte[100], 0).length);
    }
}
