package nl.inlogcode.e2e.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teavm.backend.javascript.JSModuleType;

class BundleTest {
    @Test
    void areWhatThePomSays(@TempDir Path folder) throws IOException {
        var pom =
                Files.writeString(
                        folder.resolve("pom.xml"),
                        """
                        <project>
                            <execution>
                                <id>a</id>
                                <configuration>
                                    <mainClass>x.A</mainClass>
                                    <targetFileName>a.js</targetFileName>
                                </configuration>
                            </execution>
                            <execution><id>of another plugin</id></execution>
                            <execution>
                                <configuration>
                                    <mainClass>x.B</mainClass>
                                    <targetFileName>b.js</targetFileName>
                                    <jsModuleType>NONE</jsModuleType>
                                    <strict>false</strict>
                                </configuration>
                            </execution>
                        </project>
                        """);
        assertEquals(
                List.of(
                        new Bundle("a.js", "x.A", JSModuleType.ES2015, true),
                        new Bundle("b.js", "x.B", JSModuleType.NONE, false)),
                Bundle.of(pom));
    }

    @Test
    void areFoundInTheRealOne() throws IOException {
        var pom = Path.of(System.getProperty("inlogcode.zips"), "../../extension/pom.xml");
        assertEquals(
                List.of("app.js", "argon2.js", "page.js", "scan.js", "settings.js"),
                Bundle.of(pom).stream().map(Bundle::file).sorted().toList());
    }
}
