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
    /** Duo's own content, for Duo Mobile only. */
    DUO_OWN,

    /** Okta's own content, for Okta Verify only. */
    OKTA_OWN,

    /** Symantec's own content, for VIP Access only. */
    SYMANTEC_OWN,

    /** What Steam's app reads to let a computer in: no codes come of it. */
    STEAM_OWN,

    /** Yandex Key's codes: eight letters, made with a PIN. */
    YANDEX_OWN,

    /** Battle.net's own content, for its app only. */
    BATTLENET_OWN,

    /** Mobile-OTP: six hexadecimal digits, made with a PIN. */
    MOBILE_OTP_OWN,

    /** Another app's own content: RSA SecurID, DigiD, a passkey on a phone, and such. */
    OTHER_APP_OWN,
    /** A type that is neither totp nor hotp. */
    UNKNOWN_TYPE,
    MISSING_SECRET,
    /** The secret is not base32: a letter or digit that cannot stand in it. */
    BAD_SECRET,
    /** The same in a key that was typed, with a digit that is easily taken for a letter. */
    MISTYPED_SECRET,
    /** A typed key in hexadecimal: for other makers of codes, and not turned into base32. */
    HEX_SECRET,
    /** MD5, SHA224, … : never turned into SHA1. */
    UNKNOWN_ALGORITHM,
    /** Not a number from 6 to 10. */
    BAD_DIGITS,
    /** Not a number from 1 to 3600. */
    BAD_PERIOD,
    /** A counter that is no number from 0 to 2^53 - 1. */
    BAD_COUNTER,
    /** What codes depend on is there twice and differs. */
    CONTRADICTION,
    /** Broken percent-encoding, or bytes that are no UTF-8, in what codes depend on. */
    BAD_ENCODING,
    TOO_LONG
}
