package nl.inlogcode.core.otpauth;

import java.util.List;
import nl.inlogcode.core.codec.Ascii;

/** What pages call a key, and what they call things that only look like one. */
final class KeyWords {
    /** What a line says about the letters and digits beside or below it. */
    enum Verdict {
        KEY,
        SOMETHING_ELSE,
        SILENT
    }

    /** Pages with none of these do not set up codes. */
    private static final String[] ABOUT_CODES = {
        "authenticat",
        "authentificat",
        "authenticator",
        "qr",
        " 2fa ",
        " mfa ",
        " totp ",
        " otp ",
        "two factor",
        "two step",
        "2 step",
        "multi factor",
        "tweestap",
        "twee stap",
        "tweefactor",
        "twee factor",
        "tweetraps",
        "verificatiecode",
        "verification code",
        "6 cijfer",
        "6 digit",
        "zes cijfer",
        "six digit",
        "eenmalige code",
        "one time",
        "einmal",
        "zwei faktor",
        "scan"
    };

    private static final String[] KEY = {
        "sleutel", " key ", " keys ", " code ", " codes ", "secret", "geheim", "handmatig",
        "manual", " seed ", "schlüssel", "schluessel", "manuell", " clé ", " clef ", "clave",
        "instelcode", "installatiecode", "setup", " token ", "invoeren", "typ ", " enter "
    };

    private static final String[] SOMETHING_ELSE = {
        "recover",
        "herstel",
        "backup",
        "back up",
        "reserve",
        "noodcode",
        "scratch",
        "emergency",
        "licen",
        "product key",
        "productsleutel",
        "productcode",
        "serie",
        "serial",
        "activat",
        "activer",
        "voucher",
        "coupon",
        "korting",
        "cadeau",
        "gift",
        "order",
        "bestel",
        "factuur",
        "invoice",
        "track",
        "zending",
        "pakket",
        "parcel",
        "boeking",
        "booking",
        "reserver",
        "reservat",
        "referen",
        "kenmerk",
        "klantnummer",
        "customer",
        " api ",
        "access key",
        "toegangssleutel",
        "client",
        "webhook",
        "hash",
        "checksum",
        " sha",
        " md5 ",
        "commit",
        "fingerprint",
        "vingerafdruk",
        " ssh ",
        " pgp ",
        " gpg ",
        "public key",
        "private key",
        "openbare sleutel",
        "wifi",
        "wi fi",
        "wachtwoord",
        "password",
        "sessie",
        "session",
        "bitlocker",
        "encryption",
        "versleutel",
        "wallet",
        " iban ",
        " id ",
        "uuid",
        "device id",
        "wiederherstell",
        "récupération",
        "recuperación",
        "pairing",
        "koppelcode",
        "uitnodig",
        "invit",
        "referral",
        "build ",
        "version",
        "versie"
    };

    private KeyWords() {}

    static boolean isAboutCodes(List<String> lines) {
        for (var line : lines) {
            if (hasAny(words(line), ABOUT_CODES)) {
                return true;
            }
        }
        return false;
    }

    static Verdict of(String line) {
        // What is said of the QR code beside it says nothing of a key.
        var words = words(line).replace(" qr code", " ");
        if (hasAny(words, SOMETHING_ELSE)) {
            return Verdict.SOMETHING_ELSE;
        }
        return hasAny(words, KEY) ? Verdict.KEY : Verdict.SILENT;
    }

    /** Lower case, one space between words and at both ends. */
    private static String words(String line) {
        var words = new StringBuilder(" ");
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Ascii.isLetter(c) || Ascii.isDigit(c) || c >= 0xC0 && c < 0x2000) {
                words.append(Ascii.lower(c));
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.append(' ').toString();
    }

    private static boolean hasAny(String words, String[] wanted) {
        for (var word : wanted) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
