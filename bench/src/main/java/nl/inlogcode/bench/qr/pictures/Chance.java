package nl.inlogcode.bench.qr.pictures;

import java.awt.Color;
import java.util.Random;

/** Seeded chance, in the forms that drawing wants. */
final class Chance {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String[] ISSUERS = {
        "Krachtplan", "Voorbeeld", "Bibliotheek", "Oefenplan", "Huisarts%20Zuid", "Gemeente"
    };
    private static final String[] NAMES = {"jan", "sanne.de.boer", "m.bakker", "zoe", "team-7"};

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** Both ends may come. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean in(double probability) {
        return random.nextDouble() < probability;
    }

    double gauss() {
        return random.nextGaussian();
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Any colour whose brightness lies in a range, of 0 to 255. */
    Color colour(int darkest, int lightest) {
        while (true) {
            var colour = new Color(random.nextInt(0x1000000));
            double light = brightness(colour);
            if (light >= darkest && light <= lightest) {
                return colour;
            }
        }
    }

    static double brightness(Color colour) {
        return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
    }

    /** A link as pages show it. */
    String link() {
        var issuer = of(ISSUERS);
        var secret = new StringBuilder();
        int length = of(16, 16, 26, 32);
        for (int i = 0; i < length; i++) {
            secret.append(BASE32.charAt(random.nextInt(BASE32.length())));
        }
        return "otpauth://totp/%s:%s%d%%40voorbeeld.nl?secret=%s&issuer=%s%s"
                .formatted(
                        issuer,
                        of(NAMES),
                        between(1, 999),
                        secret,
                        issuer,
                        in(0.3) ? "&algorithm=SHA1&digits=6&period=30" : "");
    }
}
