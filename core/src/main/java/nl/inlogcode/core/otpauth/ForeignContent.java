package nl.inlogcode.core.otpauth;

import java.util.List;
import nl.inlogcode.core.codec.Ascii;

/** Names what is in a QR code that is no {@code otpauth:} link. */
final class ForeignContent {
    /** What the text begins with, and whose that is. */
    private record Start(String text, Rejection reason) {}

    private static final List<Start> STARTS =
            List.of(
                    new Start("otpauth-migration:", Rejection.GOOGLE_EXPORT),
                    new Start("phonefactor:", Rejection.MICROSOFT_OWN),
                    new Start("steam:", Rejection.OTHER_APP_OWN),
                    new Start("https://s.team/", Rejection.OTHER_APP_OWN),
                    new Start("duo:", Rejection.OTHER_APP_OWN),
                    new Start("oktaverify:", Rejection.OTHER_APP_OWN),
                    new Start("com.rsa.securid", Rejection.OTHER_APP_OWN),
                    new Start("http://127.0.0.1/securid/", Rejection.OTHER_APP_OWN),
                    new Start("motp:", Rejection.OTHER_APP_OWN),
                    new Start("digid-app-auth:", Rejection.OTHER_APP_OWN),
                    // A passkey on a phone: CTAP 2.2, hybrid transports.
                    new Start("fido:/", Rejection.OTHER_APP_OWN));

    private ForeignContent() {}

    /** Whose content it is; {@link Rejection#NOT_OTPAUTH} if nobody's that we know. */
    static Rejection reasonFor(String text) {
        for (var start : STARTS) {
            if (Ascii.startsWith(text, start.text())) {
                return start.reason();
            }
        }
        return Rejection.NOT_OTPAUTH;
    }
}
