package nl.inlogcode.e2e.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is said of passwords, and how long making a key of one takes, with the libraries that ship.
 */
class PasswordsInBrowsersTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Password; level, refusal or nothing, weakness. */
    private static final Map<String, String> JUDGED = new LinkedHashMap<>();

    static {
        JUDGED.put("1234", "WEAK PIN COMMON");
        JUDGED.put("19840312", "WEAK PIN DATE");
        JUDGED.put("welkom", "WEAK TOO_SHORT WORD");
        JUDGED.put("password1", "WEAK COMMON COMMON");
        JUDGED.put("wachtwoord", "WEAK COMMON WORD");
        JUDGED.put("krachtplan", "WEAK COMMON OWN");
        JUDGED.put("aaaaaaaaaaaa", "WEAK COMMON REPEAT");
        JUDGED.put("qwertyuiop", "WEAK COMMON COMMON");
        JUDGED.put("koffer regen fiets lamp zeven", "STRONG  NONE");
        JUDGED.put("gV7kq2mXw9Tz4b", "STRONG  NONE");
    }

    @ParameterizedTest
    @EnumSource
    void areJudged(Inlogcode product) {
        try (var site = site(product);
                var browser = product.install(product.options())) {
            var page = browser.openPage(site.url() + "?idle");
            page.waitFor("typeof window.judge === 'function'", PATIENCE);
            var found = new LinkedHashMap<String, String>();
            for (var password : JUDGED.keySet()) {
                found.put(password, page.eval("judge('" + password + "')").getAsString());
            }
            assertEquals(JUDGED, found);
            var chosen = page.eval("calibrate()").getAsString();
            System.out.println("Argon2id, " + product + ": KiB, passes, ms: " + chosen);
            assertTrue(Integer.parseInt(chosen.split(" ")[0]) >= 19_456);
        }
    }

    private static CheckSite site(Inlogcode product) {
        return new CheckSite(Path.of(System.getProperty("inlogcode.checks")), product.zip());
    }
}
