package nl.inlogcode.core.app;

import nl.inlogcode.core.otp.HashAlgorithm;

/**
 * What the user typed to add an account by its key. Numbers are kept as typed, so that nothing is
 * lost when one of them is wrong.
 *
 * @param counterBased HOTP instead of TOTP
 * @param factor the period in seconds, or the counter
 */
public record ManualForm(
        String issuer,
        String accountName,
        String key,
        HashAlgorithm algorithm,
        String digits,
        boolean counterBased,
        String factor) {
    public static final ManualForm EMPTY =
            new ManualForm("", "", "", HashAlgorithm.SHA1, "6", false, "30");

    /** Without the key. */
    @Override
    public String toString() {
        return "ManualForm[hidden]";
    }
}
