package nl.inlogcode.checks;

import java.util.stream.Stream;
import nl.inlogcode.core.qr.JvmCharacterSets;
import nl.inlogcode.core.vault.JavaxCrypto;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The checks on the JVM; the browsers run the same ones. */
class ChecksTest {
    @TestFactory
    Stream<DynamicTest> holds() {
        return AllChecks.all(
                        new JavaxCrypto(),
                        new BouncyArgon2(),
                        new BouncyPbkdf2(),
                        new JvmCharacterSets(),
                        1)
                .stream()
                .map(check -> DynamicTest.dynamicTest(check.name(), check.body()::run));
    }
}
