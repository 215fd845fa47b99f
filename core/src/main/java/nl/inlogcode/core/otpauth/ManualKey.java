package nl.inlogcode.core.otpauth;

import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.otp.HashAlgorithm;

/** A key that the user typed or pasted, because a site shows it beside its QR code. */
public final class ManualKey {
    private ManualKey() {}

    /**
     * Makes an account of it. A whole link in the key's place is read as the link that it is; the
     * typed names then only fill in those that the link leaves empty.
     *
     * @param issuer as typed; may be empty
     * @param accountName as typed; may be empty
     * @param key base 32 as pasted
     * @param digits refused outside 6 to 10
     */
    public static OtpauthResult parse(
            String issuer,
            String accountName,
            String key,
            HashAlgorithm algorithm,
            int digits,
            MovingFactor movingFactor) {
        var pasted = Trimming.trim(key);
        if (!isLink(pasted)) {
            return Reading.account(issuer, accountName, pasted, algorithm, digits, movingFactor);
        }
        var result = OtpauthUri.parse(pasted);
        if (result instanceof OtpauthResult.Parsed parsed) {
            var account = parsed.account();
            return new OtpauthResult.Parsed(
                    account.named(
                            account.issuer().isEmpty() ? issuer : account.issuer(),
                            account.accountName().isEmpty() ? accountName : account.accountName()));
        }
        return result;
    }

    private static boolean isLink(String pasted) {
        return Ascii.startsWith(pasted, "otpauth:")
                || pasted.indexOf("://") >= 0
                || ForeignContent.reasonFor(pasted) != Rejection.NOT_OTPAUTH;
    }
}
