package nl.inlogcode.core.otp;

/** The code of a moment: RFC 6238. */
public final class Totp {
    private Totp() {}

    /**
     * @param digits 6 to 10
     * @param period the time step in seconds, 1 to {@link TimeStep#MAX_PERIOD}
     * @param epochSecond seconds since 1970, 0 to {@link TimeStep#MAX_SECOND}
     * @throws IllegalArgumentException for arguments outside these
     */
    public static OneTimeCode codeAt(
            SharedSecret secret,
            HashAlgorithm algorithm,
            int digits,
            int period,
            long epochSecond) {
        return codeAt(secret, algorithm, digits, TimeStep.at(period, epochSecond));
    }

    /** The code of a time step. */
    public static OneTimeCode codeAt(
            SharedSecret secret, HashAlgorithm algorithm, int digits, TimeStep step) {
        return Hotp.codeAt(secret, algorithm, digits, step.index());
    }
}
