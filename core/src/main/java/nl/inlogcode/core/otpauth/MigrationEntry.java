package nl.inlogcode.core.otpauth;

/** One account of an export ({@code MigrationPayload.OtpParameters}), or why it is none. */
public sealed interface MigrationEntry {
    /** It can be honoured as it is. */
    record Accepted(Account account) implements MigrationEntry {}

    /**
     * It cannot, and is not turned into something that could.
     *
     * @param issuer whose it says it is, to name it by; may be empty
     * @param accountName see issuer
     */
    record Refused(String issuer, String accountName, Rejection reason) implements MigrationEntry {}
}
