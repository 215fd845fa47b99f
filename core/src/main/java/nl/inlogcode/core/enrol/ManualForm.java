package nl.inlogcode.core.enrol;

import nl.inlogcode.core.otp.HashAlgorithm;

/**
 * What the user typed to add an account by its key. Numbers are kept as typed, so that nothing is
 * lost when one of them is wrong.
 *
 * @param kind how the codes are made
 * @param factor the period in seconds, or the counter; of Steam's codes it means nothing
 */
public record ManualForm(
        String issuer,
        String accountName,
        String key,
        HashAlgorithm algorithm,
        String digits,
        Kind kind,
        String factor) {
    /** How codes are made. One word each in every locale, under {@code kind_<name>}. */
    public enum Kind {
        /** By the time: TOTP. */
        TIME,
        /** One after the other: HOTP. */
        COUNTER,
        /** Steam's own five characters. */
        STEAM
    }

    public static final ManualForm EMPTY =
            new ManualForm("", "", "", HashAlgorithm.SHA1, "6", Kind.TIME, "30");

    public ManualForm withoutKey() {
        return new ManualForm(issuer, accountName, "", algorithm, digits, kind, factor);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ManualForm[hidden]";
    }
}
