package nl.inlogcode.core.otpauth;

/** What came of reading a text as an account. */
public sealed interface OtpauthResult {
    /** It is an account. */
    record Parsed(Account account) implements OtpauthResult {}

    /** It is none, and why. */
    record Rejected(Rejection reason) implements OtpauthResult {}
}
