package nl.inlogcode.core.page.key;

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
        "autenticac",
        "autenticaz",
        "autentic",
        "uwierzyteln",
        "kimlik dogrulama",
        "qr",
        " 2fa ",
        " mfa ",
        " totp ",
        " otp ",
        "two factor",
        "two step",
        "2 step",
        "2 factor",
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
        "zweistufig",
        "bestatigungscode",
        "deux facteurs",
        "deux etapes",
        "double authent",
        "code de verification",
        "dos factores",
        "dos pasos",
        "doble factor",
        "codigo de verificacion",
        "due fattori",
        "due passaggi",
        "codice di verifica",
        "dois fatores",
        "duas etapas",
        "dois factores",
        "dois passos",
        "codigo de verificacao",
        "iki faktor",
        "iki adim",
        "iki asama",
        "cift faktor",
        "dogrulama kodu",
        "dwuskladnik",
        "dwuetap",
        "dwustopniow",
        "kod weryfikac",
        "tvafaktor",
        "tofaktor",
        "totrinn",
        "tvastegs",
        "kaksivaih",
        "dvoufaktor",
        "ketfaktor",
        "scan"
    };

    /** Said on such pages without saying anything of a key: taken out first. */
    private static final String[] NOTHING = {
        " qr code",
        " qr ",
        " in order to ",
        "one time password",
        "one time passwort",
        "one time passcode",
        "eenmalig wachtwoord",
        "eenmalige wachtwoord",
        "einmalpasswort",
        "einmalkennwort",
        "einmal passwort",
        "mot de passe a usage unique",
        "mots de passe a usage unique",
        "contrasena de un solo uso",
        "contrasenas de un solo uso",
        "password monouso",
        "senha de uso unico",
        "senhas de uso unico",
        "tek kullanimlik sifre",
        "haslo jednorazowe"
    };

    /** What keys are called; written as {@link #words} gives them. */
    private static final String[] KEY = {
        "sleutel",
        " key ",
        " keys ",
        " code ",
        " codes ",
        "secret",
        "geheim",
        "handmatig",
        "manual",
        " seed ",
        "schlussel",
        "schluessel",
        "manuell",
        " cle ",
        " clef ",
        "clave",
        "instelcode",
        "installatiecode",
        "setup",
        " set up ",
        " token ",
        "invoeren",
        " typ ",
        " enter ",
        "llave",
        " codigo ",
        "secreto",
        "chiave",
        "segret",
        " codice ",
        "chave",
        "segred",
        "anahtar",
        "gizli",
        " kodu ",
        " kod ",
        " kodunu ",
        "klucz",
        "tajn",
        " sekret",
        "nyckel",
        "nokkel",
        "nogle",
        "hemlig",
        "hemmelig",
        "salainen",
        " avain",
        "kulcs",
        " klic "
    };

    /** What other rows of letters and digits are called. */
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
        "activatiecode",
        "activeringscode",
        "activatiesleutel",
        "activation code",
        "activation key",
        "code d activation",
        "cle d activation",
        "codigo de activacion",
        "aktivierungscode",
        "aktivierungsschlussel",
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
        "passwort",
        "kennwort",
        "mot de passe",
        "contrasena",
        "haslo ",
        "parola",
        "sifre",
        "senha",
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
        "recuperation",
        "recuperac",
        "recupero",
        "kurtarma",
        "yedek",
        "odzysk",
        "zapasow",
        "de secours",
        "respaldo",
        "ripristino",
        "pairing",
        "koppelcode",
        "uitnodig",
        "invit",
        "referral",
        "build ",
        "version",
        "versie"
    };

    private static final String ACCENTED =
            "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿąćčęěğıłńňřśşšťůžźżőűÀ"
                    + "ÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŸĄĆČĘĚĞİŁŃŇŘŚŞŠŤŮŽŹŻŐŰ";

    private static final String PLAIN =
            "aaaaaaceeeeiiiinoooooouuuuyyacceegilnnrssstuzzzoua"
                    + "aaaaaceeeeiiiinoooooouuuuyyacceegilnnrssstuzzzou";

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
        var words = words(line);
        for (var nothing : NOTHING) {
            words = words.replace(nothing, " ");
        }
        if (hasAny(words, SOMETHING_ELSE)) {
            return Verdict.SOMETHING_ELSE;
        }
        return hasAny(words, KEY) ? Verdict.KEY : Verdict.SILENT;
    }

    /** Lower case without accents, one space between words and at both ends. */
    static String words(String line) {
        var words = new StringBuilder(" ");
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= '\u0300' && c < '\u0370') {
                continue;
            }
            int accented = ACCENTED.indexOf(c);
            if (accented >= 0) {
                words.append(PLAIN.charAt(accented));
            } else if (Ascii.isLetter(c) || Ascii.isDigit(c) || c >= 0xC0 && c < 0x2000) {
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
