package nl.inlogcode.e2e.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inlogcode.checks.AllChecks;
import nl.inlogcode.checks.Check;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.qr.CharacterSets;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The JVM's checks once more, in the JavaScript that the compiler makes of them. */
class ChecksInBrowsersTest {
    /** They take a minute or less; the cores may be busy with other things. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @TestFactory
    Stream<DynamicTest> inChromium() {
        return holds(Inlogcode.CHROMIUM);
    }

    @TestFactory
    Stream<DynamicTest> inFirefox() {
        return holds(Inlogcode.FIREFOX);
    }

    private static Stream<DynamicTest> holds(Inlogcode product) {
        var results = results(product);
        printSlowest(product, results);
        var tests = new ArrayList<DynamicTest>();
        tests.add(
                DynamicTest.dynamicTest(
                        "The same checks as on the JVM",
                        () -> assertEquals(namesOnTheJvm(), names(results))));
        for (var result : results) {
            var difference = result.get("difference").getAsString();
            tests.add(
                    DynamicTest.dynamicTest(
                            result.get("name").getAsString(), () -> assertEquals("", difference)));
        }
        return tests.stream();
    }

    private static void printSlowest(Inlogcode product, List<JsonObject> results) {
        results.stream()
                .sorted(Comparator.comparing(result -> -result.get("millis").getAsInt()))
                .limit(10)
                .forEach(
                        result ->
                                System.out.printf(
                                        "%s: %d ms for %s%n",
                                        product,
                                        result.get("millis").getAsInt(),
                                        result.get("name").getAsString()));
    }

    private static List<JsonObject> results(Inlogcode product) {
        var module = Path.of(System.getProperty("inlogcode.checks"));
        try (var site = new CheckSite(module, product.zip());
                var browser = product.install(product.options())) {
            var page = browser.openPage(site.url());
            page.waitFor("document.title === 'done'", PATIENCE);
            var results = new ArrayList<JsonObject>();
            JsonParser.parseString(page.text("document.body.textContent"))
                    .getAsJsonArray()
                    .forEach(result -> results.add(result.getAsJsonObject()));
            return results;
        }
    }

    private static List<String> names(List<JsonObject> results) {
        return results.stream().map(result -> result.get("name").getAsString()).toList();
    }

    private static List<String> namesOnTheJvm() {
        return AllChecks.all(
                        new NoCrypto(),
                        NoCrypto::noArgon2,
                        NoCrypto::noPbkdf2,
                        CharacterSets.NONE,
                        1)
                .stream()
                .map(Check::name)
                .toList();
    }

    /** For the names only. */
    private record NoCrypto() implements VaultCrypto {
        static Optional<byte[]> noArgon2(
                byte[] password,
                byte[] salt,
                byte[] secret,
                byte[] data,
                int memory,
                int passes,
                int lanes,
                int length) {
            throw new UnsupportedOperationException();
        }

        static byte[] noPbkdf2(
                HashAlgorithm hash, byte[] password, byte[] salt, int iterations, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] random(int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] seal(byte[] key, byte[] nonce, byte[] associatedData, byte[] plain) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] hkdf(byte[] input, byte[] salt, byte[] info) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<byte[]> open(byte[] key, byte[] nonce, byte[] associatedData, byte[] in) {
            throw new UnsupportedOperationException();
        }
    }
}
