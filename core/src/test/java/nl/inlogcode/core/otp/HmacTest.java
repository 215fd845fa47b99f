package nl.inlogcode.core.otp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.inlogcode.core.codec.Hex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bouncy Castle's HMAC as we call it; Wycheproof's vectors are among the checks. */
class HmacTest {
    /** RFC 2202 section 3 and RFC 4231 section 4.3: the key is "Jefe". */
    @ParameterizedTest
    @CsvSource({
        "SHA1, effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        "SHA256, 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        "SHA512, 164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                + "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"
    })
    void givesTheStandardsExamples(HashAlgorithm algorithm, String hex) {
        var message = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);
        var key = "Jefe".getBytes(StandardCharsets.US_ASCII);
        assertEquals(hex, Hex.encode(Hmac.of(algorithm, key, message)));
    }

    /** Both sides of each hash's block, where a key is hashed first or padded. */
    @ParameterizedTest
    @EnumSource
    void givesWhatTheJdkGives(HashAlgorithm algorithm) throws GeneralSecurityException {
        for (int length : new int[] {1, 19, 63, 64, 65, 127, 128, 129, 300}) {
            var key = new byte[length];
            var message = new byte[length - 1];
            key[length - 1] = (byte) length;
            var mac = Mac.getInstance("Hmac" + algorithm.name());
            mac.init(new SecretKeySpec(key, "RAW"));
            assertArrayEquals(mac.doFinal(message), Hmac.of(algorithm, key, message));
        }
    }
}
