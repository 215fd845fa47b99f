package nl.inlogcode.core.otpauth;

import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SteamCode;

/** A key that the user typed or pasted, because a site shows it beside its QR code. */
public final class ManualKey {
    private static final MovingFactor USUAL = new MovingFactor.TimeBased(SteamCode.PERIOD);

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
            return DisplayText.uncut(pasted).isEmpty()
                    ? Reading.rejected(Rejection.MISSING_SECRET)
                    : key(issuer, accountName, pasted, algorithm, digits, movingFactor);
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

    private static OtpauthResult key(
            String issuer,
            String accountName,
            String pasted,
            HashAlgorithm algorithm,
            int digits,
            MovingFactor movingFactor) {
        var key = KeyText.of(pasted);
        boolean usual = algorithm == HashAlgorithm.SHA1 && movingFactor.equals(USUAL);
        boolean five = digits == SteamCode.LENGTH;
        // Whoever types Steam's name and leaves all as it is does not ask for six digits: Steam
        // takes none.
        if (key.mark() == KeyText.Mark.STEAM
                || usual
                        && (five || digits == OtpauthUri.USUAL_DIGITS)
                        && IssuerNames.isSteam(issuer)) {
            return Reading.steam(issuer, accountName, key);
        }
        boolean eight = key.mark() == KeyText.Mark.BATTLENET && digits == OtpauthUri.USUAL_DIGITS;
        return Reading.account(
                issuer,
                accountName,
                key,
                algorithm,
                eight ? OtpauthUri.BATTLENET_DIGITS : digits,
                movingFactor);
    }

    private static boolean isLink(String pasted) {
        return OtpauthUri.isOtpauth(pasted)
                || pasted.indexOf("://") >= 0
                || ForeignContent.reasonFor(pasted) != Rejection.NOT_OTPAUTH;
    }
}
