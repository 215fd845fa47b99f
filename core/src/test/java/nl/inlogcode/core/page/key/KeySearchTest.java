package nl.inlogcode.core.page.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otpauth.MovingFactor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The keys are those of RFC 6238's vectors and of the Key URI Format's example; the words are those
 * of products that show their keys this way.
 */
class KeySearchTest {
    private static final String SCAN = "Scan de QR-code met je app.\n";
    private static final String GROUPED = "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ";

    private static Optional<String> found(String text) {
        return KeySearch.find(text).map(PageKey::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // In groups of four, as in GitLab and Moodle.
                "Sleutel: GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ",
                "Of voer deze geheime sleutel handmatig in:\nGEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ",
                "Key: gezd gnbv gy3t qojq gezd gnbv gy3t qojq",
                "voer de code gezd gnbv gy3t qojq gezd gnbv gy3t qojq in",
                "Key\tGEZD-GNBV-GY3T-QOJQ-GEZD-GNBV-GY3T-QOJQ\tKopieer",
                "Secret key\n\n\u00a0\nGEZD\u00a0GNBV\u00a0GY3T\u00a0QOJQ",
                "Sleutel\nGEZD\nGNBV\nGY3T\nQOJQ\nVolgende",
                // In one piece, as most do.
                "Can't scan? Enter this code manually:\nGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\nNext",
                "Setup Key: gezdgnbvgy3tqojqgezdgnbvgy3tqojq",
                "Geheim (GEZDGNBVGY3TQOJQ).",
                "Secret\tJBSWY3DPEHPK3PXP",
                "Sleutel: JBSWY3DPEHPK3PXP==",
                // In other groups, and in capitals and small letters by turns.
                "Setup key\nGEZDGNBV GY3TQOJQ GEZDGNBV GY3TQOJQ\nNext",
                "Key: GEZ DGN BVG Y3T QOJ Q",
                "Key: GEZDG NBVGY 3TQOJ Q (copy)",
                "Key: GezdGnbvGy3tQojqGezdGnbv",
                "Sleutel: \uff27\uff25\uff3a\uff24\uff27\uff2e\uff22\uff36\uff27\uff39\uff13\uff34QOJQ",
                // Rows.
                "Setup key:\nGEZD GNBV GY3T QOJQ\nGEZD GNBV GY3T QOJQ\nNext",
                "Setup key: GEZD-GNBV-GY3T-\nQOJQ\nNext",
                // In other languages, and with the hash function beside it.
                "Secret (SHA-1): GEZDGNBVGY3TQOJQ",
                "SHA-256 secret key\nGEZDGNBVGY3TQOJQ",
                "Clave secreta\nGEZDGNBVGY3TQOJQ\nSiguiente",
                "Llave: GEZDGNBVGY3TQOJQ",
                "Gizli anahtar\nGEZDGNBVGY3TQOJQ\n\u0130leri",
                "Secret key (SHA-1)\nGEZD GNBV GY3T QOJQ\nNext",
                "Secret key: GEZD GNBV GY3T QOJQ (HMAC-SHA256)",
                "Sleutel (sha1)\ngezd gnbv gy3t qojq\nVolgende",
                "TAJNY KLUCZ\nGEZDGNBVGY3TQOJQ\nDALEJ",
                "Chiave segreta: GEZDGNBVGY3TQOJQ",
                "Chave secreta\nGEZDGNBVGY3TQOJQ\nPr\u00f3ximo",
                // Beside words that are said of codes on such pages.
                "One-time password secret: GEZDGNBVGY3TQOJQ",
                "In order to set up your app, enter this key:\nGEZDGNBVGY3TQOJQ",
                "Stap 2\nVoer de sleutel in\nGEZDGNBVGY3TQOJQ\nStap 3\nKlaar",
                "1\nScan\n2\nVoer de sleutel in\nGEZD GNBV GY3T QOJQ\n3\nKlaar",
                "Sleutel\nGEZD GNBV GY3T QOJQ\nUitgever: ACME\nType: TOTP\nDigits: 6"
            })
    void findsTheKeyOfASetUpPage(String text) {
        assertEquals(1, found(SCAN + text).stream().count());
    }

    @Test
    void givesItAsThePageShowsIt() {
        assertEquals(Optional.of(GROUPED), found(SCAN + "Sleutel: " + GROUPED + " Kopieer"));
        assertEquals(
                Optional.of("gezd gnbv gy3t qojq"),
                found(SCAN + "voer de code gezd gnbv gy3t qojq in"));
        assertEquals(
                Optional.of(GROUPED.substring(0, 29) + " GY"),
                found(SCAN + "Sleutel: " + GROUPED.substring(0, 29) + " GY"));
        assertEquals(
                Optional.of("GEZD GNBV GY3T QOJQ"),
                found(SCAN + "Sleutel: GEZD  GNBV\u00a0GY3T\nQOJQ"));
    }

    @Test
    void twoSpellingsOfOneKeyAreOne() {
        var text = SCAN + "Sleutel: " + GROUPED + "\nof de sleutel in één stuk:\n";
        assertEquals(Optional.of(GROUPED), found(text + "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
    }

    @Test
    void ofTwoKeysNoneIsTaken() {
        assertEquals(
                Optional.empty(),
                found(SCAN + "Sleutel: " + GROUPED + "\nvan jou\nSleutel: JBSWY3DPEHPK3PXP"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Hashes and what is cut from them: hex, or with digits that base 32 lacks.
                "Key: 3f786850e387550fdab836ed7e6dc881",
                "Sleutel: abcdef234567abcdef234567",
                "Key: SHA256:GEZDGNBVGY3TQOJQGEZDGNBV/GY3TQOJQ",
                "Secret hash: GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
                // Numbers.
                "Code: 2345 6723 4567 2345",
                "Code: 3765 2234 5567 3322 5467",
                // Orders, parcels, bookings.
                "Bestelcode: GEZD GNBV GY3T QOJQ",
                "Track & trace code: GEZDGNBVGY3TQOJQ",
                "Je code voor deze bestelling:\nGEZDGNBVGY3TQOJQ",
                // Licences.
                "Licentiesleutel: GEZD-GNBV-GY3T-QOJQ",
                "Product key: GEZDG-NBVGY-3TQOJ-QGEZD-GNBVG",
                // Recovery codes.
                "Herstelsleutel: GEZD-GNBV-GY3T-QOJQ",
                "Codes\nGEZD-GNBV-GY3T-QOJQ\nJBSW-Y3DP-EHPK-3PXP\nMFRG-GZDF-MZTW-Q2LK",
                "Recovery codes\nGEZDGNBVGY3TQOJQ",
                "Back-upcode\n\nGEZD GNBV GY3T QOJQ",
                // Other keys.
                "Access key: AKIAIOSFODNN7EXAMPLE",
                "API-sleutel: GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
                "Session ID key GEZDGNBVGY3TQOJQ",
                "Wifi-sleutel: GEZDGNBVGY3TQOJQ",
                // Sentences and long words.
                "deze code moet hier naar toe want anders gaat alle data weg",
                "sleutel: tweestapsverificatie",
                "THIS CODE MUST BE KEPT HERE FROM TIME ONTO TIME",
                "Sleutel: MEERVOUDIGEPERSOONLIJKHEID",
                // Parts of addresses, names and mixed case.
                "Key: https://example.org/GEZDGNBVGY3TQOJQ",
                "Key: GEZDGNBVGY3TQOJQ@example.org",
                "Key: GEZDGNBVGY3TQOJQ_2",
                // Too short, an alphabet, one letter.
                "Sleutel: GEZD GNBV GY3T",
                "Key: ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
                "Code: XXXX XXXX XXXX XXXX",
                // Nothing says that it is a key, or what says so is far away.
                "GEZDGNBVGY3TQOJQ",
                "Sleutel\neen\ntwee\ndrie\nvier\nGEZDGNBVGY3TQOJQ"
            })
    void passesOverWhatOnlyLooksLikeOne(String text) {
        assertEquals(Optional.empty(), found(SCAN + text));
    }

    /** A part of any of these gives wrong codes, and so does a word taken into the key. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // It goes on: behind, in the next row, behind a button, in the next field.
                "Key: GEZD GNBV GY3T QOJQ GEZ1 GNBV",
                "Key: GEZD GNBV GY3T QOJQ G3Z MZXW",
                "Key: 0EZD GEZD GNBV GY3T QOJQ",
                "Key: GEZDGNBVGY3TQOJQ GEZDGN",
                "Key\nGEZD GNBV GY3T QOJQ\nG0ZD GNBV",
                "Key\nG0ZD GNBV\nGEZD GNBV GY3T QOJQ",
                "Key\nGEZDGNBVGY3TQOJQ\nGEZDGNBVGY3TQOJQ",
                "Key\tGEZD GNBV GY3T QOJQ\tCopy\n\tGEZD GNBV GY3T QOJQ\tCopy",
                "Key\nGEZD GNBV GY3T QOJQ\nCopy\nMZXW 6YTB OI",
                "Key 1: GEZDGNBVGY3TQOJQ\nKey 2: MZXW6YTBOI",
                "Key: GEZD GNBV GY3T QOJQ, MZXW 6YTB",
                "Key: GEZDGNBVGY3TQOJQ/MZXW6YTB",
                // Cut off, or masked.
                "Key: GEZDGNBVGY3TQOJQ...",
                "Key: GEZD GNBV GY3T QOJQ \u2026",
                "Key: GEZD GNBV GY3T QOJQ **** ****",
                "Key: GEZDGNBVGY3TQOJQ\neen\ntwee\ndrie\nGEZDGNBVGY3TQOJQMZXW6YTB2",
                // A group that is a word by chance.
                "Key: gezd gnbv gy3t qojq kies egfy",
                "Key: gezd gnbv gy3t qojq kies",
                "Key: gezd gnbv gy3t qojq Oppx xByb",
                // A word against it, or one that may be its end.
                "Key: GEZDGNBVGY3TQOJQCopy",
                "Key: gezdgnbvgy3tqojqkopieer",
                "Enter gezd gnbv gy3t qojq gezd gnbv in your app",
                "your key is gezd gnbv gy3t qojq daar vindt",
                "enter gezd gnbv gy3t qojq gezd gnbv in",
                "Key van BLAD GEZD GNBV GY3T Q2JQ",
                "Key: GEZD GNBV GY3T QOJQ KOPI",
                "Key: GezdGnbvGy3tQojq geZd"
            })
    void neverTakesAPart(String text) {
        assertEquals(Optional.empty(), found(SCAN + text));
    }

    /** Without them all codes of the key would be wrong. */
    @ParameterizedTest
    @CsvSource({
        "Algorithm: SHA256, SHA256, 6, 30, -1",
        "'Algoritme SHA-512, 8 cijfers', SHA512, 8, 30, -1",
        "'Time-based (TOTP)\nDigits: 6\nPeriod: 30', SHA1, 6, 30, -1",
        "Every 60 seconds, SHA1, 6, 60, -1",
        "'Type: counter-based', SHA1, 6, 30, 0",
        "Vul daarna de 6-cijferige code in, SHA1, 6, 30, -1",
        "'Of gebruik een back-upcode van 8 cijfers', SHA1, 6, 30, -1",
        "'een\ntwee\ndrie\nvier\nvijf\nzes\nDigits: 8', SHA1, 6, 30, -1"
    })
    void readsHowItsCodesAreMade(
            String beside, HashAlgorithm algorithm, int digits, int period, int counter) {
        var found = KeySearch.find(SCAN + "Sleutel\n" + GROUPED + "\n" + beside).orElseThrow();
        assertEquals(GROUPED, found.text());
        MovingFactor factor =
                counter < 0
                        ? new MovingFactor.TimeBased(period)
                        : new MovingFactor.CounterBased(counter);
        assertEquals(new KeySettings(algorithm, digits, factor), found.settings());
    }

    @Test
    void aPageThatSaysNothingOfCodesHasNone() {
        assertEquals(Optional.empty(), found("Sleutel: " + GROUPED));
    }

    @Test
    void findsNearlyAllKeysDrawnByChance() {
        var random = RandomGenerator.of("L64X128MixRandom");
        int found = 0;
        for (int i = 0; i < 1000; i++) {
            var key = new StringBuilder();
            for (int j = 0; j < 16; j++) {
                key.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(random.nextInt(32)));
            }
            found += found(SCAN + "Sleutel: " + key).isPresent() ? 1 : 0;
        }
        assertFalse(found < 980, found + " of 1000");
    }

    @Test
    void bearsAnyText() {
        assertEquals(Optional.empty(), found(""));
        assertEquals(Optional.empty(), found(SCAN + "key " + "A2 ".repeat(50_000)));
        assertEquals(Optional.empty(), found(SCAN + "key " + "ABC2".repeat(50_000)));
        assertEquals(Optional.empty(), found(SCAN + "\n\n---- - - \u00a0"));
    }

    @Test
    void keepsTheKeyOutOfTexts() {
        assertFalse(new PageKey("GEZD GNBV", KeySettings.USUAL).toString().contains("GEZD"));
    }
}
