package nl.inlogcode.core.otp;

/** What the characters of a one-time code are taken from. */
public enum CodeAlphabet {
    /** Digits, as in RFC 4226 section 5.3; which is what nearly every site asks for. */
    DIGITS,

    /** Steam's five letters and digits ({@link SteamCode}). */
    STEAM
}
