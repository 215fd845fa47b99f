package nl.inlogcode.core.page.key;

import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otp.SteamCode;
import nl.inlogcode.core.otpauth.DisplayText;
import nl.inlogcode.core.otpauth.ForeignContent;
import nl.inlogcode.core.otpauth.IssuerNames;
import nl.inlogcode.core.otpauth.KeyText;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.otpauth.OtpauthResult;
import nl.inlogcode.core.otpauth.OtpauthUri;
import nl.inlogcode.core.otpauth.Reading;
import nl.inlogcode.core.otpauth.Rejection;
import nl.inlogcode.core.otpauth.Trimming;

/** A key that the user typed or pasted, because a site shows it beside its QR code. */
public final class ManualKey {
    /** In bytes. */
    private static final int STEAM_SECRET_LENGTH = 20;

    private static final MovingFactor USUAL = new MovingFactor.TimeBased(SteamCode.PERIOD);

    /** Shorter ones may be a slip of the pen as well. */
    private static final int LEAST_HEX = 16;

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
        var link = isLink(pasted) ? Optional.of(pasted) : CopiedKey.asLink(pasted);
        if (link.isEmpty()) {
            if (DisplayText.uncut(pasted).isEmpty()) {
                return Reading.rejected(Rejection.MISSING_SECRET);
            }
            var whole = CopiedKey.of(pasted);
            var typed = new KeySettings(algorithm, digits, movingFactor);
            // What was copied with the key counts where nothing else was chosen.
            var settings = typed.equals(KeySettings.USUAL) ? KeySettings.of(pasted) : typed;
            var read = key(issuer, accountName, whole, settings);
            return isBadSecret(read) ? Reading.rejected(badSecret(whole)) : read;
        }
        var alone = BrokenLinks.withoutSentence(link.get());
        if (alone.isEmpty()) {
            return Reading.rejected(Rejection.BAD_SECRET);
        }
        var result = OtpauthUri.parse(alone.get());
        if (result instanceof OtpauthResult.Parsed parsed) {
            var account = parsed.account();
            return new OtpauthResult.Parsed(
                    account.named(
                            account.issuer().isEmpty() ? issuer : account.issuer(),
                            account.accountName().isEmpty() ? accountName : account.accountName()));
        }
        return result;
    }

    /**
     * Makes an account of it whose codes are Steam's. The key may also be in base 64, as Steam
     * itself writes it ({@code shared_secret}).
     *
     * @param key base 32 or base 64 as pasted, or a link
     */
    public static OtpauthResult parseSteam(String issuer, String accountName, String key) {
        var pasted = Trimming.trim(key);
        if (DisplayText.uncut(pasted).isEmpty()) {
            return Reading.rejected(Rejection.MISSING_SECRET);
        }
        if (isLink(pasted) || CopiedKey.asLink(pasted).isPresent()) {
            return parse(issuer, accountName, pasted, HashAlgorithm.SHA1, SteamCode.LENGTH, USUAL);
        }
        // 27 characters and one for padding: no key in base 32 has that length.
        var base64 = Base64.decode(pasted).orElse(new byte[0]);
        if (base64.length == STEAM_SECRET_LENGTH) {
            return Reading.steam(issuer, accountName, new SharedSecret(base64));
        }
        var whole = CopiedKey.of(pasted);
        var read = Reading.steam(issuer, accountName, KeyText.of(whole));
        return isBadSecret(read) ? Reading.rejected(badSecret(whole)) : read;
    }

    private static OtpauthResult key(
            String issuer, String accountName, String pasted, KeySettings settings) {
        var key = KeyText.of(pasted);
        int digits = settings.digits();
        boolean usual =
                settings.algorithm() == HashAlgorithm.SHA1 && settings.factor().equals(USUAL);
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
                settings.algorithm(),
                eight ? OtpauthUri.BATTLENET_DIGITS : digits,
                settings.factor());
    }

    private static boolean isBadSecret(OtpauthResult result) {
        return result instanceof OtpauthResult.Rejected rejected
                && rejected.reason() == Rejection.BAD_SECRET;
    }

    /** What is wrong with it: a slip, or not a key of this kind at all. */
    private static Rejection badSecret(String key) {
        int hex = 0;
        int signs = 0;
        boolean slip = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            hex += Ascii.hexValue(c) >= 0 ? 1 : 0;
            signs += Ascii.isLetter(c) || Ascii.isDigit(c) ? 1 : 0;
            slip |= Ascii.isDigit(c) && (c < '2' || c > '7');
        }
        if (hex == signs && signs >= LEAST_HEX) {
            return Rejection.HEX_SECRET;
        }
        return slip ? Rejection.MISTYPED_SECRET : Rejection.BAD_SECRET;
    }

    private static boolean isLink(String pasted) {
        return OtpauthUri.isOtpauth(pasted)
                || pasted.indexOf("://") >= 0
                || ForeignContent.reasonFor(pasted) != Rejection.NOT_OTPAUTH;
    }
}
