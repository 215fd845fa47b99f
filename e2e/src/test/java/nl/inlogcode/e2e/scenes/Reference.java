package nl.inlogcode.e2e.scenes;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;

/** What codes should be, by java-otp. */
final class Reference {
    private Reference() {}

    /**
     * The codes that may be on the screen: the current one, and the one before for a test that
     * looked at the screen a moment ago.
     *
     * @param hmac such as {@code HmacSHA256}
     * @param period in seconds
     */
    static List<String> codes(byte[] secret, String hmac, int digits, int period) {
        var now = Instant.now();
        return List.of(
                code(secret, hmac, digits, period, now),
                code(secret, hmac, digits, period, now.minusSeconds(period)));
    }

    /** The code of a moment. */
    static String code(byte[] secret, String hmac, int digits, int period, Instant at) {
        try {
            var generator =
                    new TimeBasedOneTimePasswordGenerator(Duration.ofSeconds(period), digits, hmac);
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, hmac), at);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
