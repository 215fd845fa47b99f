package nl.inlogcode.core.vault.slots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import nl.inlogcode.core.codec.Hex;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlowArgon2idTest {
    private static byte[] filled(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    /** RFC 9106 section 5.3. */
    @Test
    void makesTheTagOfTheStandard() {
        var parts = new ArrayList<Double>();
        var tag =
                SlowArgon2id.tag(
                        filled(32, 1),
                        filled(16, 2),
                        filled(8, 3),
                        filled(12, 4),
                        32,
                        3,
                        4,
                        32,
                        parts::add);
        assertEquals(
                "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
                Hex.encode(tag));
    }

    /** Held against Bouncy Castle's. */
    @ParameterizedTest
    @CsvSource({
        "8, 1, 1, 32",
        "9, 2, 1, 64",
        "64, 4, 1, 16",
        "257, 3, 2, 65",
        "1000, 2, 3, 100",
        "2048, 2, 1, 32",
        "4097, 3, 4, 32",
        "19456, 2, 1, 32"
    })
    void makesTheTagsOfAnother(int memory, int passes, int lanes, int length) {
        var random = new Random(memory);
        var password = new byte[random.nextInt(100)];
        var salt = new byte[16];
        random.nextBytes(password);
        random.nextBytes(salt);
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withSalt(salt)
                        .withMemoryAsKB(memory)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .build());
        var expected = new byte[length];
        generator.generateBytes(password, expected);
        var parts = new ArrayList<Double>();
        var none = new byte[0];
        assertArrayEquals(
                expected,
                SlowArgon2id.tag(
                        password, salt, none, none, memory, passes, lanes, length, parts::add));
        double last = 0;
        for (double part : parts) {
            assertTrue(part > last && part <= 1);
            last = part;
        }
        assertEquals(memory >= 2048, parts.size() > 2);
    }
}
