package nl.inlogcode.core.page.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Texts of pages with a key drawn by chance: all lengths, cases, groups and rows, with what stands
 * around keys on real pages.
 */
final class KeyPages {
    private static final int[] LENGTHS = {10, 16, 20, 26, 32, 52};
    private static final int[] GROUPS = {0, 3, 4, 5, 8};
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final String[] TITLES = {
        "Set up your authenticator app",
        "Tweestapsverificatie instellen\nScan de QR-code met je app.",
        "Two-factor authentication\nScan the QR code or enter the key by hand.",
        "Zwei-Faktor-Authentisierung\nScannen Sie den QR-Code.",
        "Autenticación de dos factores",
        "1\nOpen your authenticator app\n2\nScan the QR code",
        "ENABLE TWO-FACTOR AUTHENTICATION",
        "authenticator app\nopen the app and scan this"
    };

    private static final String[] LABELS = {
        "Secret key\n",
        "Setup key: ",
        "Sleutel: ",
        "Geheime sleutel\n",
        "Secret:\n",
        "Key\t",
        "Can't scan the QR code? Enter this key: ",
        "Or enter this code by hand:\n",
        "SECRET KEY\n",
        "secret key\n",
        "Clave secreta\n",
        "Schlüssel: ",
        "Secret (SHA-1): ",
        "Your key is ",
        "voer deze sleutel in: ",
        "Key \u2014 ",
        "secret: ",
        "SECRET ",
        "Sleutel (",
        "KEY\n",
        "Stap 2\n",
        "Voer deze code in je app in\n\n"
    };

    private static final String[] BEHIND = {
        "",
        "",
        " Copy",
        " Kopieer",
        "\tCopy",
        " COPY",
        " copy",
        "\nCopy",
        "\nKopieer",
        "\nkopieer",
        " Copy key",
        ".",
        " (copy)",
        "\n\nKopieer sleutel",
        " in your app",
        " Kopieren",
        "\tKOPIEER",
        " \u29C9",
        " Show QR code",
        " | Copy",
        ")",
        "\nCOPY",
        "\nCOPY KEY",
        " Copied!"
    };

    private static final String[] BELOW = {
        "\nNext",
        "\nVolgende",
        "\n3\nEnter the 6-digit code",
        "\nVul de code van 6 cijfers in\n\t",
        "\n6-digit code",
        "\nIssuer: ACME\nDigits: 6\nPeriod: 30",
        "",
        "\nVERIFY",
        "\nverify code",
        "\nType\tTOTP\nAlgorithm\tSHA1",
        "\nmake sure that you keep this key in a safe place",
        "\nOK",
        "\n2. Enter the code\nBack Next",
        "\nAccount: jan@voorbeeld.nl",
        "\n30 seconds left",
        "\nGEBRUIKER JAN",
        "\nCancel Save",
        "\nin je app",
        "\nCode",
        "\nCODE\n"
    };

    private final Random random;

    KeyPages(long seed) {
        random = new Random(seed);
    }

    /**
     * @param key without anything between its letters
     * @param traits what kind of key it is, for counting
     */
    record Page(String text, String key, List<String> traits) {}

    Page next() {
        int length = LENGTHS[random.nextInt(LENGTHS.length)];
        int letters = random.nextInt(3);
        int group = GROUPS[random.nextInt(GROUPS.length)];
        int rows = 1 + random.nextInt(3);
        var key = key(length, letters);
        var shown = shown(key, group, rows);
        var text = one(TITLES) + "\n" + one(LABELS) + shown + one(BEHIND) + one(BELOW) + "\n";
        var traits =
                List.of(
                        length + " letters",
                        List.of("upper case", "lower case", "mixed case").get(letters),
                        group == 0 ? "no groups" : "groups of " + group,
                        rows + (rows == 1 ? " line" : " lines"));
        return new Page(text, key, traits);
    }

    private String one(String[] those) {
        return those[random.nextInt(those.length)];
    }

    private String key(int length, int letters) {
        var key = new StringBuilder();
        for (int i = 0; i < length; i++) {
            var c = LETTERS.substring(random.nextInt(32)).substring(0, 1);
            boolean small = letters == 1 || letters == 2 && random.nextBoolean();
            key.append(small ? c.toLowerCase(Locale.ROOT) : c);
        }
        return key.toString();
    }

    /** In groups, now and then with a slip in how they are spaced. */
    private String shown(String key, int group, int rows) {
        var parts = new ArrayList<String>();
        int size = group == 0 ? (key.length() + rows - 1) / rows : group;
        for (int i = 0; i < key.length(); i += size) {
            parts.add(key.substring(i, Math.min(key.length(), i + size)));
        }
        var gap = new String[] {" ", " ", " ", "-", "\u00a0", "  "}[random.nextInt(6)];
        int perRow = group == 0 ? 1 : (parts.size() + rows - 1) / rows;
        if (group > 0 && random.nextInt(4) == 0) {
            perRow = 1 + random.nextInt(parts.size());
        }
        return joined(parts, gap, perRow);
    }

    private String joined(List<String> parts, String gap, int perRow) {
        var shown = new StringBuilder();
        boolean slips = random.nextInt(12) == 0;
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0 && i % perRow == 0) {
                shown.append(random.nextInt(5) == 0 ? " \n" : "\n");
            } else if (i > 0) {
                shown.append(slips && random.nextInt(4) == 0 ? "" : gap);
            }
            shown.append(parts.get(i));
        }
        return shown.toString();
    }
}
