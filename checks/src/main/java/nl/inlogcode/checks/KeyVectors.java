package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.page.key.KeySearch;
import nl.inlogcode.core.page.key.KeySettings;
import nl.inlogcode.core.page.key.PageKey;

/**
 * Texts of pages with a key in them, and with what only looks like one. The shapes are those of
 * products; the key is the one of RFC 6238's vectors.
 */
public final class KeyVectors {
    private static final String SCAN = "Scan de QR-code met je app.\n";
    private static final String WHOLE = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private record Row(String text, String key) {}

    private static final List<Row> KEYS =
            List.of(
                    new Row("Sleutel: gezd gnbv gy3t qojq", "gezd gnbv gy3t qojq"),
                    new Row("Key\tGEZD-GNBV-GY3T-QOJQ\tCopy", "GEZD-GNBV-GY3T-QOJQ"),
                    new Row("Voer deze sleutel in\n\u00a0\n" + WHOLE + "\nVolgende", WHOLE),
                    new Row("Geheim\nGEZD\nGNBV\nGY3T\nQOJQ\nVolgende", "GEZD GNBV GY3T QOJQ"),
                    new Row("voer de code gezd gnbv gy3t qojq in", "gezd gnbv gy3t qojq"),
                    new Row(
                            "Gizli anahtar (SHA-1)\nGEZD GNBV\nGY3T QOJQ\n\u0130leri",
                            "GEZD GNBV GY3T QOJQ"),
                    new Row("Secret key: GezdGnbvGy3tQojq", "GezdGnbvGy3tQojq"));

    private static final List<String> NO_KEYS =
            List.of(
                    WHOLE,
                    "Key: 3f786850e387550fdab836ed7e6dc881",
                    "Code: 2345 6723 4567 2345",
                    "Bestelcode: GEZD GNBV GY3T QOJQ",
                    "Product key: GEZDG-NBVGY-3TQOJ-QGEZD-GNBVG",
                    "Codes\nGEZD-GNBV-GY3T-QOJQ\nJBSW-Y3DP-EHPK-3PXP",
                    "Herstelsleutel: GEZD-GNBV-GY3T-QOJQ",
                    "Access key: AKIAIOSFODNN7EXAMPLE",
                    "deze code moet hier naar toe want anders gaat alle data weg",
                    "Key: https://example.org/" + WHOLE,
                    // More of it stands behind it, or may.
                    "Key: GEZD GNBV GY3T QOJQ GEZ1 GNBV",
                    "Key\nGEZDGNBVGY3TQOJQ\n" + WHOLE,
                    "Key: GEZDGNBVGY3TQOJQ...",
                    "Key: GEZDGNBVGY3TQOJQCopy");

    private KeyVectors() {}

    static List<Check> all() {
        var checks = new ArrayList<Check>();
        checks.add(new Check("keys in the text of a page", KeyVectors::found));
        checks.add(new Check("no keys in the text of a page", KeyVectors::passedOver));
        checks.add(new Check("how the codes of a key are made", KeyVectors::settings));
        return checks;
    }

    private static void found() {
        for (var row : KEYS) {
            var key = KeySearch.find(SCAN + row.text()).map(PageKey::text);
            Expect.same(Optional.of(row.key()), key);
        }
    }

    private static void settings() {
        said("(SHA-256, 8 digits)", HashAlgorithm.SHA256, 8, new MovingFactor.TimeBased(30));
        said("\nAlgoritme: SHA512", HashAlgorithm.SHA512, 6, new MovingFactor.TimeBased(30));
        said("\nEvery 60 seconds", HashAlgorithm.SHA1, 6, new MovingFactor.TimeBased(60));
        said("\nType: counter-based", HashAlgorithm.SHA1, 6, new MovingFactor.CounterBased(0));
        said("\n8-digit back-up codes", HashAlgorithm.SHA1, 6, new MovingFactor.TimeBased(30));
    }

    private static void said(
            String beside, HashAlgorithm algorithm, int digits, MovingFactor factor) {
        var key = KeySearch.find(SCAN + "Key: " + WHOLE + " " + beside);
        Expect.same(
                Optional.of(new KeySettings(algorithm, digits, factor)),
                key.map(PageKey::settings));
    }

    private static void passedOver() {
        for (var text : NO_KEYS) {
            Expect.same(Optional.empty(), KeySearch.find(SCAN + text).map(PageKey::text));
        }
        Expect.empty(KeySearch.find("Sleutel: " + WHOLE));
    }
}
