package nl.inlogcode.core.otp;

/** The code of a counter: RFC 4226 section 5.3, with the hashes of RFC 6238 section 1.2. */
public final class Hotp {
    private Hotp() {}

    /**
     * @param digits 6 to 10; ten show all of the 31 bits, with a leading zero where there is room
     * @param counter not negative
     * @throws IllegalArgumentException for digits or a counter outside these
     */
    public static OneTimeCode codeAt(
            SharedSecret secret, HashAlgorithm algorithm, int digits, long counter) {
        if (digits < OneTimeCode.MIN_DIGITS || digits > OneTimeCode.MAX_DIGITS) {
            throw new IllegalArgumentException(digits + " digits");
        }
        int number = number(secret, algorithm, counter);
        // Written from the last digit on, so that no power of ten is needed: 10^10 is no int.
        var code = new char[digits];
        for (int i = digits - 1; i >= 0; i--) {
            code[i] = (char) ('0' + number % 10);
            number /= 10;
        }
        return new OneTimeCode(new String(code));
    }

    /** The 31 bits of a counter from which its code is written. */
    static int number(SharedSecret secret, HashAlgorithm algorithm, long counter) {
        if (counter < 0) {
            throw new IllegalArgumentException("negative counter");
        }
        var message = new byte[8];
        long left = counter;
        for (int i = 7; i >= 0; i--) {
            message[i] = (byte) left;
            left >>>= 8;
        }
        return truncate(Hmac.of(algorithm, secret.bytes(), message));
    }

    /** Dynamic truncation: 31 bits from where the last byte points. */
    private static int truncate(byte[] hmac) {
        int offset = hmac[hmac.length - 1] & 15;
        return (hmac[offset] & 0x7F) << 24
                | (hmac[offset + 1] & 0xFF) << 16
                | (hmac[offset + 2] & 0xFF) << 8
                | hmac[offset + 3] & 0xFF;
    }
}
