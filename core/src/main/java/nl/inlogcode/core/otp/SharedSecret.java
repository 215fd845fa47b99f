package nl.inlogcode.core.otp;

import java.util.Arrays;

/**
 * K of RFC 4226 section 5.1: the bytes that the site and we both know. Never printed, never logged:
 * {@link #toString} says only that it is one.
 */
public final class SharedSecret {
    /** The longest secret accepted, in bytes. Sites use 10 to 64; the rest is room. */
    public static final int MAX_LENGTH = 1024;

    private final byte[] bytes;

    /**
     * @param bytes 1 to {@value #MAX_LENGTH} bytes, copied
     * @throws IllegalArgumentException if there are none or too many
     */
    public SharedSecret(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MAX_LENGTH) {
            throw new IllegalArgumentException("shared secret of " + bytes.length + " bytes");
        }
        this.bytes = Arrays.copyOf(bytes, bytes.length);
    }

    /** A copy of the bytes, for the HMAC and for sealing. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharedSecret that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "SharedSecret[hidden]";
    }
}
