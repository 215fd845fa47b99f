package nl.inlogcode.practice.account;

import java.security.Key;
import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;

/** The 160 bits that a site and an app share (RFC 4226 section 4, R6). */
public final class SharedSecret {
    private static final int BYTES = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] bytes;

    private SharedSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A fresh shared secret. */
    public static SharedSecret random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SharedSecret(bytes);
    }

    /**
     * A shared secret that another party knows already.
     *
     * @param bytes 20 of them
     */
    public static SharedSecret of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("Not 160 bits: " + bytes.length * 8);
        }
        return new SharedSecret(bytes.clone());
    }

    /**
     * The 32 characters that people copy: upper case, no spaces, no padding (RFC 4648 section 6).
     */
    public String base32() {
        return base32(bytes);
    }

    Key key() {
        return new SecretKeySpec(bytes, "RAW");
    }

    /** Prints bytes in whole groups of 5, so that padding is never needed. */
    static String base32(byte[] bytes) {
        if (bytes.length % 5 != 0) {
            throw new IllegalArgumentException("Only groups of 5 bytes: " + bytes.length);
        }
        var text = new StringBuilder();
        for (var start = 0; start < bytes.length; start += 5) {
            var group = 0L;
            for (var i = start; i < start + 5; i++) {
                group = group << 8 | bytes[i] & 0xff;
            }
            for (var shift = 35; shift >= 0; shift -= 5) {
                text.append(BASE32.charAt((int) (group >> shift) & 31));
            }
        }
        return text.toString();
    }

    /** Says nothing about the secret. */
    @Override
    public String toString() {
        return "SharedSecret";
    }
}
