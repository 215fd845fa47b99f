package nl.inlogcode.core.otp;

/**
 * Steam's codes: the 31 bits of RFC 4226 section 5.3 under HMAC-SHA1 and a time step of 30 s,
 * written with 26 letters and digits that cannot be taken for one another, the lowest place first.
 * Steam has not published it; the readers of other apps agree on it.
 */
public final class SteamCode {
    /** How many characters a code has. */
    public static final int LENGTH = 5;

    /** The time step in seconds. */
    public static final int PERIOD = 30;

    /** The characters, by the value that each stands for. */
    public static final String ALPHABET = "23456789BCDFGHJKMNPQRTVWXY";

    private SteamCode() {}

    /**
     * The code of a time step.
     *
     * @param step the index of the step, not negative
     */
    public static OneTimeCode codeAt(SharedSecret secret, long step) {
        int number = Hotp.number(secret, HashAlgorithm.SHA1, step);
        var code = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            code[i] = ALPHABET.charAt(number % ALPHABET.length());
            number /= ALPHABET.length();
        }
        return new OneTimeCode(new String(code));
    }
}
