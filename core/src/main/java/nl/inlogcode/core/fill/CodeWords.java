package nl.inlogcode.core.fill;

/**
 * What fields that ask for a one-time code are called, in Dutch, English, German, French and
 * Spanish. Matched by {@link Phrase#hasAny}.
 */
final class CodeWords {
    /** These say: a one-time code. */
    static final String[] SURE = {
        // Names in programs.
        " otp",
        "totp",
        " 2fa",
        " tfa ",
        " mfa",
        "twofa",
        "onetime",
        "authcode",
        "auth code",
        "authenticat",
        "second factor",
        "generator token",
        "google code",
        // Dutch
        "verificatiecode",
        "verificatie code",
        "beveiligingscode",
        "bevestigingscode",
        "controlecode",
        "inlogcode",
        "eenmalig",
        "cijferige",
        " cijferig ",
        "6 cijfers",
        "zes cijfers",
        "tweestap",
        "twee stap",
        "2 staps",
        "tweefactor",
        "twee factor",
        "tweetraps",
        // English
        "one time",
        "twofactor",
        "two factor",
        "2 factor",
        "twostep",
        "two step",
        "2 step",
        "verification code",
        "verificationcode",
        "verify code",
        "confirmation code",
        "security code",
        "login code",
        "6 digit",
        "six digit",
        "digit code",
        "code from your app",
        "code from the app",
        // German
        "einmalcode",
        "einmalpasswort",
        "einmalkennwort",
        "einmaliger",
        "bestätigungscode",
        "sicherheitscode",
        "verifizierungscode",
        "authentifizierung",
        "zwei faktor",
        "zweifaktor",
        "2 faktor",
        "6 stellig",
        "sechsstellig",
        // French
        "code de vérification",
        "code de sécurité",
        "authentification",
        "usage unique",
        "double facteur",
        "deux facteurs",
        "deux étapes",
        "6 chiffres",
        "six chiffres",
        // Spanish
        "código de verificación",
        "codigo de verificacion",
        "código de seguridad",
        "codigo de seguridad",
        "autenticación",
        "autenticacion",
        "un solo uso",
        "dos factores",
        "dos pasos",
        "6 dígitos",
        "seis dígitos",
        "6 digitos"
    };

    /** These may say so, and may say something else. */
    static final String[] PERHAPS = {
        " code ",
        " token ",
        " pin ",
        "pincode",
        "pin code",
        "passcode",
        "toegangscode",
        "zugangscode",
        "challenge",
        " otc ",
        " digit ",
        " cijfer ",
        " ziffer ",
        "código",
        "codigo",
        "verificatie",
        "verification"
    };

    /** A form with these asks for a code of an app, whatever else it says. */
    static final String[] APP = {
        "authenticator",
        "totp",
        "authenticatie app",
        "authentication app",
        "authenticatieapp",
        "verificatie app",
        "verification app",
        "authentifizierungs app",
        "application d authentification",
        "aplicación de autenticación",
        "qr code"
    };

    /** A form with one of these and one of {@link #BY_WAY_OF} asks for a code it has sent. */
    static final String[] SENT = {
        " sent ",
        " texted ",
        "emailed",
        "e mailed",
        " gestuurd",
        "verstuurd",
        "toegestuurd",
        "verzonden",
        "gemaild",
        "gesendet",
        "geschickt",
        "envoyé",
        "enviado",
        "enviamos"
    };

    static final String[] BY_WAY_OF = {
        " sms",
        "text message",
        "tekstbericht",
        "email",
        " e mail",
        " mail",
        "inbox",
        "courriel",
        "correo",
        "phone",
        "telefoon",
        "mobiel",
        "handy",
        "téléphone",
        "teléfono"
    };

    /** These say by themselves that the code was sent. */
    static final String[] SENT_CODE = {
        " sms",
        "email code",
        "e mail code",
        "mail code",
        "mailcode",
        "email token",
        "email otp",
        "email verification",
        "otp email",
        "code email"
    };

    /** Between a code of the app and another one: "code or recovery code". */
    static final String[] OR = {" or ", " of ", " oder ", " ou ", " o "};

    private CodeWords() {}
}
