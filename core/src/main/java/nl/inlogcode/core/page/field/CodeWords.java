package nl.inlogcode.core.page.field;

import nl.inlogcode.core.page.Phrase;

/**
 * What fields that ask for a one-time code are called, in Dutch, English, German, French, Spanish,
 * Italian and Portuguese. Matched by {@link Phrase#hasAny}.
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
        "tweetraps",
        // English
        "one time",
        "twostep",
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
        "2 faktor",
        "6 stellig",
        "sechsstellig",
        // French
        "code de vérification",
        "code de sécurité",
        "authentification",
        "usage unique",
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
        "6 dígitos",
        "seis dígitos",
        "6 digitos",
        // Italian
        "codice di verifica",
        "codice di sicurezza",
        "codice di autenticazione",
        "autenticazione",
        "monouso",
        "6 cifre",
        "sei cifre",
        // Portuguese
        "código de verificação",
        "codigo de verificacao",
        "código de segurança",
        "código de autenticação",
        "autenticação",
        "autenticador",
        "uso único",
        "dois factores",
        "seis dígitos",
        // Scandinavian languages, Polish, Turkish
        "engangskode",
        "engångskod",
        "verifieringskod",
        "verifiseringskode",
        "bekræftelseskode",
        "totrins",
        "kod weryfikacyjny",
        "jednorazow",
        "doğrulama kodu"
    };

    /**
     * These say it too; and where they stand near a field they speak of the step in which an app is
     * asked.
     */
    static final String[] TWO_STEPS = {
        "tweestap",
        "twee stap",
        "2 staps",
        "tweefactor",
        "twee factor",
        "two factor",
        "twofactor",
        "two step",
        "2 step",
        "2 factor",
        "zwei faktor",
        "zweifaktor",
        "double facteur",
        "deux facteurs",
        "deux étapes",
        "dos factores",
        "dos pasos",
        "due fattori",
        "due passaggi",
        "dois fatores",
        "duas etapas",
        "tofaktor",
        "tvåfaktor",
        "dwuskładnik",
        "dwuetapow"
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
        "codice",
        " kod ",
        " kode ",
        "verificatie",
        "verification",
        "validation",
        "validatie"
    };

    /** Names that programs give to the field for a code of an app only. */
    static final String[] APP_NAMES = {
        "totp",
        " 2fa",
        "twofa",
        " tfa ",
        "authenticator",
        "twofactor",
        "two factor",
        "generator token",
        // The initiative that HOTP and TOTP are of.
        " oath "
    };

    /** A form with these asks for a code of an app, whatever else it says. */
    static final String[] APP = {
        "authenticator",
        "totp",
        "authenticatie app",
        "authentication app",
        "authentication device",
        "authenticatieapparaat",
        "authenticatieapp",
        "verificatie app",
        "verification app",
        "authentifizierungs app",
        "application d authentification",
        "aplicación de autenticación",
        "autenticador",
        "app di autenticazione",
        "aplicativo de autenticação",
        "code uit de app",
        "code van de app",
        "code in de app",
        "code from the app",
        "code from your app",
        "from your authentication",
        "generated by your",
        "code aus der app",
        "code de l application",
        "código de la app",
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
        "enviamos",
        "enviámos",
        "inviato",
        "e mailden",
        " received",
        " receive ",
        "ontvangen",
        " ontvangt ",
        "erhalten",
        "reçu",
        "recibido",
        "ricevuto",
        "recebido",
        "delivered",
        " check your ",
        "controleer je ",
        "controleer uw ",
        "bekijk je "
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
        "teléfono",
        "telefono",
        "telefone",
        "celular",
        "whatsapp",
        "whats app",
        "telegram",
        "signal",
        "messages",
        "berichten",
        " post ",
        "letter",
        " brief ",
        " call "
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
        "code email",
        "whatsapp",
        "whats app",
        "emailcode",
        "email pin",
        "email verif",
        "mail verif",
        "phone code",
        "phone verif",
        "phone otp",
        "mobile code",
        "mobile otp",
        "text code",
        "code we sent",
        "code sent ",
        "we sent you",
        "we texted",
        "we emailed",
        "activation code",
        "activationcode",
        "activatiecode",
        "activeringscode",
        "aktivierungscode",
        "freischaltcode",
        "code d activation",
        "código de activación",
        "codice di attivazione",
        " mtan",
        " tan "
    };

    /** Words that make no label another kind of code: "enter the code here". */
    static final String NOTHING_MORE =
            " enter the your code token pin pincode passcode please here below type in it otc digit"
                    + " digits number from app of a an this input required field current new mfa"
                    + " application phone mobile device optional 4 5 6 7 8 and to for is or my"
                    + " voer vul typ geef het de je uw jouw code hier onder in uit van op een"
                    + " cijfer cijfers telefoon toestel apparaat verplicht invoeren invullen"
                    + " toegangscode geben sie bitte den ihren ein hier ziffer ziffern aus der"
                    + " zugangscode saisissez entrez votre le la ici depuis l introduzca introduce"
                    + " ingrese ingresa tu su el aquí código codigo codice inserisci il tuo qui"
                    + " insira digite o seu aqui challenge verificatie verification validation"
                    + " validatie kod kode check verify confirm confirmation bevestig controleer"
                    + " login inloggen log sign value e g 1 2 3 ";

    /** Between a code of the app and another one: "code or recovery code". */
    static final String[] OR = {" or ", " of ", " oder ", " ou ", " o "};

    private CodeWords() {}
}
