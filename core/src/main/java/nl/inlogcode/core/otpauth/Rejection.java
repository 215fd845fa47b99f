package nl.inlogcode.core.otpauth;

/**
 * Why a text did not become an account. Each constant has one sentence in every locale, under
 * {@code rejection_<name in lower case>}.
 */
public enum Rejection {
    /** Not an otpauth: link at all: a web address, a Wi-Fi code, a text. */
    NOT_OTPAUTH,
    /**
     * Google Authenticator's export, in the place of one account; {@link MigrationUri} reads it.
     */
    GOOGLE_EXPORT,
    /** Microsoft's own content ({@code phonefactor:}), for Microsoft Authenticator only. */
    MICROSOFT_OWN,
    /** Another app's own content: Steam, Duo, Okta Verify, Symantec VIP, and such. */
    OTHER_APP_OWN,
    /** A type that is neither totp nor hotp. */
    UNKNOWN_TYPE,
    MISSING_SECRET,
    /** The secret is not base32: a letter or digit that cannot stand in it. */
    BAD_SECRET,
    /** MD5, SHA224, … : never turned into SHA1. */
    UNKNOWN_ALGORITHM,
    /** Not a number from 6 to 10. */
    BAD_DIGITS,
    /** Not a number from 1 to 3600. */
    BAD_PERIOD,
    /** HOTP without a counter or with one that is no number from 0 to 2^53 - 1. */
    BAD_COUNTER,
    /** The same parameter twice with different values. */
    CONTRADICTION,
    /** Broken percent-encoding or bytes that are no UTF-8. */
    BAD_ENCODING,
    TOO_LONG
}
