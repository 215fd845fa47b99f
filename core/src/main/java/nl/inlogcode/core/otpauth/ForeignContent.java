package nl.inlogcode.core.otpauth;

import java.util.List;
import nl.inlogcode.core.codec.Ascii;

/** Names what is in a QR code that is no {@code otpauth:} link. */
public final class ForeignContent {
    /** What the text begins with, and whose that is. */
    private record Start(String text, Rejection reason) {}

    private static final List<Start> STARTS =
            List.of(
                    new Start("otpauth-migration:", Rejection.GOOGLE_EXPORT),
                    new Start("phonefactor:", Rejection.MICROSOFT_OWN),
                    new Start("msauth:", Rejection.MICROSOFT_OWN),
                    new Start("ms-msa:", Rejection.MICROSOFT_OWN),
                    new Start("microsoft-authenticator:", Rejection.MICROSOFT_OWN),
                    new Start("steam:", Rejection.STEAM_OWN),
                    new Start("https://s.team/", Rejection.STEAM_OWN),
                    new Start("duo:", Rejection.DUO_OWN),
                    new Start("duomobile:", Rejection.DUO_OWN),
                    new Start("oktaverify:", Rejection.OKTA_OWN),
                    new Start("okta-verify:", Rejection.OKTA_OWN),
                    new Start("com.okta.", Rejection.OKTA_OWN),
                    new Start("vip:", Rejection.SYMANTEC_OWN),
                    new Start("vipaccess:", Rejection.SYMANTEC_OWN),
                    new Start("symantecvip:", Rejection.SYMANTEC_OWN),
                    new Start("yandexkey:", Rejection.YANDEX_OWN),
                    new Start("yandex-key:", Rejection.YANDEX_OWN),
                    new Start("yaotp:", Rejection.YANDEX_OWN),
                    new Start("battlenet:", Rejection.BATTLENET_OWN),
                    new Start("battle.net:", Rejection.BATTLENET_OWN),
                    new Start("blizzard:", Rejection.BATTLENET_OWN),
                    new Start("motp:", Rejection.MOBILE_OTP_OWN),
                    new Start("com.rsa.securid", Rejection.OTHER_APP_OWN),
                    new Start("http://127.0.0.1/securid/", Rejection.OTHER_APP_OWN),
                    new Start("digid-app-auth:", Rejection.OTHER_APP_OWN),
                    // A passkey on a phone: CTAP 2.2, hybrid transports.
                    new Start("fido:/", Rejection.OTHER_APP_OWN));

    private ForeignContent() {}

    /** Whose content it is; {@link Rejection#NOT_OTPAUTH} if nobody's that we know. */
    public static Rejection reasonFor(String text) {
        for (var start : STARTS) {
            if (Ascii.startsWith(text, start.text())) {
                return start.reason();
            }
        }
        return isDuoAddress(text) ? Rejection.DUO_OWN : Rejection.NOT_OTPAUTH;
    }

    /** Whose types these are in an {@code otpauth:} link; unknown ones are nobody's. */
    public static Rejection reasonForType(String type) {
        return switch (type) {
            case "yaotp", "yandex" -> Rejection.YANDEX_OWN;
            case "battle", "battlenet", "battle.net", "blizzard" -> Rejection.BATTLENET_OWN;
            case "motp" -> Rejection.MOBILE_OTP_OWN;
            default -> Rejection.UNKNOWN_TYPE;
        };
    }

    /** {@code https://m-1234.duosecurity.com/activate/…}: each customer has a host of its own. */
    private static boolean isDuoAddress(String text) {
        int host = text.indexOf(".duosecurity.com/");
        return host > 0 && Ascii.startsWith(text, "https://") && text.indexOf('/', 8) > host;
    }
}
