package nl.inlogcode.e2e.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Origins that are not the account's own and look as if: each with a name that tells why.
 *
 * @param kind how it deceives
 * @param account which account is pressed: the place of its site in {@link #SITES}
 * @param origin with {@code {P}} for the account's port and {@code {Q}} for another
 */
record Lookalike(String kind, int account, String origin) {
    /** Where the accounts were made. */
    static final List<String> SITES =
            List.of(
                    "http://mijn.krachtplan.nl:{P}",
                    "http://praktijk.github.io:{P}",
                    "https://inloggen.kliniek.example:{P}",
                    "http://xn--caf-dma.example:{P}");

    private static final String KEYS = "qwertyuiop asdfghjkl zxcvbnm";

    @Override
    public String toString() {
        return kind + ": " + origin;
    }

    static List<Lookalike> all() {
        Map<String, Lookalike> found = new LinkedHashMap<>();
        for (var host : typos("krachtplan")) {
            add(found, "a letter", 0, "http://mijn." + host + ".nl:{P}");
        }
        for (var host :
                List.of(
                        "mijn-krachtplan.nl",
                        "mijnkrachtplan.nl",
                        "mijn.krachtplan-login.nl",
                        "mijn.krachtplan-login.com",
                        "krachtplan-login.com",
                        "krachtplan-inloggen.nl",
                        "login-krachtplan.nl",
                        "inloggen-krachtplan.nl",
                        "mijn.krachtplan-app.nl",
                        "mijn.mijnkrachtplan.nl",
                        "mijn.krachtplan2.nl",
                        "mijn.hetkrachtplan.nl",
                        "mijn.krachtplan-veilig.nl",
                        "mijn.krachtplan-support.nl",
                        "mijn.krachtplannl.nl",
                        "mijn.krachtplan-nl.com",
                        "krachtplan.mijn.nl",
                        "mijn.krachtplan.therapie.nl",
                        "mijn.kracht-plan.nl",
                        "mijn.kracht.plan.nl")) {
            add(found, "words", 0, "http://" + host + ":{P}");
        }
        for (var host :
                List.of(
                        "krachtplan.nl",
                        "www.krachtplan.nl",
                        "mijn2.krachtplan.nl",
                        "mijn.mijn.krachtplan.nl",
                        "a.mijn.krachtplan.nl",
                        "mijn-krachtplan.krachtplan.nl",
                        "m.krachtplan.nl",
                        "admin.krachtplan.nl",
                        "mijn.test.krachtplan.nl",
                        "xn--mijn.krachtplan.nl",
                        "mijn.krachtplan.nl.")) {
            add(found, "subdomain", 0, "http://" + host + ":{P}");
        }
        for (var host :
                List.of(
                        "mijn.krachtplan.nl.evil.example",
                        "mijn.krachtplan.nl-login.example",
                        "mijn.krachtplan.nl.com",
                        "mijn.krachtplan.nl.co.uk",
                        "mijn.krachtplan.nl.github.io",
                        "mijn.krachtplan.nl.inloggen.net",
                        "mijn.krachtplan.nl0.example",
                        "evil.example",
                        "mijn.krachtplan.nl.127.0.0.1.example")) {
            add(found, "suffix", 0, "http://" + host + ":{P}");
        }
        for (var end :
                List.of(
                        "com",
                        "net",
                        "org",
                        "be",
                        "de",
                        "eu",
                        "co",
                        "info",
                        "online",
                        "care",
                        "health",
                        "nu",
                        "co.nl",
                        "nl.eu",
                        "ml",
                        "n1",
                        "nI",
                        "xn--p1ai")) {
            add(found, "top-level domain", 0, "http://mijn.krachtplan." + end + ":{P}");
        }
        for (var host :
                List.of(
                        "github.io",
                        "evil.github.io",
                        "praktijk2.github.io",
                        "a.praktijk.github.io",
                        "praktijk.github.com",
                        "praktijk.gitlab.io",
                        "praktijk-github.io",
                        "praktijk.github.io.evil.example",
                        "praktyk.github.io",
                        "praktijk.herokuapp.com",
                        "praktijk.azurewebsites.net",
                        "praktijk.github.io.nl",
                        "praktijk.githu.io",
                        "praktjik.github.io")) {
            add(found, "public suffix", 1, "http://" + host + ":{P}");
        }
        for (var origin :
                List.of(
                        "http://inloggen.kliniek.example:{P}",
                                "http://inloggen.kliniek.example:{Q}",
                        "http://kliniek.example:{P}", "http://www.inloggen.kliniek.example:{P}")) {
            add(found, "http", 2, origin);
        }
        for (int account : new int[] {0, 1, 3}) {
            add(found, "port", account, SITES.get(account).replace("{P}", "{Q}"));
        }
        for (var host :
                List.of(
                        "127.0.0.1",
                        "localhost",
                        "127.0.0.2",
                        "2130706433",
                        "krachtplan.localhost")) {
            add(found, "another name of this machine", 0, "http://" + host + ":{Q}");
        }
        for (var host :
                List.of(
                        "café.example",
                        "cafe.example",
                        "cafè.example",
                        "caf\u0435\u0301.example",
                        "сafé.example",
                        "café.exаmple",
                        "cafe\u0301s.example",
                        "kafé.example",
                        "xn--cafe-dma.example",
                        "café-login.example")) {
            if (!host.equals("café.example")) {
                add(found, "accents", 3, "http://" + host + ":{P}");
            }
        }
        for (var host :
                List.of(
                        "krаchtplan",
                        "kraсhtplan",
                        "krachtрlan",
                        "krachtpIan",
                        "krachtp1an",
                        "krachtpla\u0144",
                        "kráchtplan",
                        "κrachtplan",
                        "krachtplàn",
                        "ķrachtplan",
                        "krachtplаn",
                        "кrachtplan",
                        "ｋrachtplann")) {
            add(found, "other script", 0, "http://mijn." + host + ".nl:{P}");
        }
        add(found, "user name", 0, "http://mijn.krachtplan.nl@evil.example:{P}");
        add(found, "user name", 0, "http://mijn.krachtplan.nl:80@krachtplan.example:{P}");
        return new ArrayList<>(found.values());
    }

    private static void add(Map<String, Lookalike> found, String kind, int account, String origin) {
        found.putIfAbsent(account + origin, new Lookalike(kind, account, origin));
    }

    /** One letter left out, doubled, swapped with the next, or hit beside. */
    private static List<String> typos(String word) {
        var found = new ArrayList<String>();
        for (int i = 0; i < word.length(); i++) {
            var before = word.substring(0, i);
            var after = word.substring(i + 1);
            char letter = word.charAt(i);
            found.add(before + after);
            found.add(before + letter + letter + after);
            if (!after.isEmpty()) {
                found.add(before + after.charAt(0) + letter + after.substring(1));
                found.add(before + letter + "-" + after);
            }
            for (int step : new int[] {-1, 1}) {
                int key = KEYS.indexOf(letter) + step;
                if (key >= 0 && key < KEYS.length() && KEYS.charAt(key) != ' ') {
                    found.add(before + KEYS.charAt(key) + after);
                }
            }
        }
        return found;
    }
}
