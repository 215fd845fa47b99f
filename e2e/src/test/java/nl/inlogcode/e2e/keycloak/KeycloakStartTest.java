package nl.inlogcode.e2e.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when Keycloak cannot start, without one: each in one line. */
final class KeycloakStartTest {
    private static final String NO_DIGEST = "0".repeat(64);

    @TempDir private Path folder;

    @Test
    void saysWhereItsZipShouldBe() {
        assertRefused("Keycloak is not at", folder.resolve("none.zip"), NO_DIGEST);
    }

    @Test
    void refusesWhatIsNoZip() throws IOException {
        var file = Files.writeString(folder.resolve("no.zip"), "no");
        assertRefused("is not a zip", file, NO_DIGEST);
    }

    @Test
    void refusesAnotherZip() throws IOException {
        assertRefused("has the SHA-256", zipThatEnds(), NO_DIGEST);
    }

    @Test
    void triesAgainFromItsZipAndThenSaysWhyItEnded() throws Exception {
        var zip = zipThatEnds();
        assertRefused("no port for me | no more", zip, sha256(zip));
        assertEquals(2, Files.readAllLines(folder.resolve("kept/starts")).size());
    }

    private void assertRefused(String words, Path zip, String sha256) {
        var refused =
                assertThrows(
                        IllegalStateException.class,
                        () -> Keycloak.start(zip, sha256, folder.resolve("kept")));
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count());
    }

    /** A "Keycloak" that counts its starts, complains and ends. */
    private Path zipThatEnds() throws IOException {
        var zip = folder.resolve("keycloak.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("keycloak-0/bin/kc.sh"));
            var script =
                    "echo one >> \"$(dirname \"$0\")/../../starts\"\n"
                            + "echo no port for me; echo no more; exit 3\n";
            out.write(script.getBytes(StandardCharsets.UTF_8));
        }
        return zip;
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    }
}
