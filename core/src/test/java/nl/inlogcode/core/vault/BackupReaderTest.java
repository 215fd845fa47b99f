package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.inlogcode.core.transfer.BackupFile;
import nl.inlogcode.core.transfer.BackupFile.Found;
import nl.inlogcode.core.transfer.BackupFile.Made;
import nl.inlogcode.core.transfer.BackupFile.Opened;
import nl.inlogcode.core.vault.slots.BouncyKdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the specification says is enough: a reader in another language, written from it alone, opens
 * our files. Needs Debian's python3-cryptography and python3-argon2, which {@code ./test} installs.
 */
@Tag("slow")
class BackupReaderTest {
    /** Debian's own: the packages are its. */
    private static final String PYTHON = System.getProperty("inlogcode.python", "/usr/bin/python3");

    private static final String PASSWORD = "vier paarden in de miśt 🐴";

    @TempDir Path folder;

    private record Said(int exit, String out, String error) {}

    private Said read(String file, String password) throws IOException, InterruptedException {
        var path = Files.writeString(folder.resolve("file.inlogcode"), file);
        var error = folder.resolve("error");
        var process =
                new ProcessBuilder(PYTHON, "src/test/python/read_backup.py", path.toString())
                        .redirectError(error.toFile())
                        .start();
        try (var input = process.getOutputStream()) {
            input.write((password + "\n").getBytes(StandardCharsets.UTF_8));
        }
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the reader does not end");
        }
        return new Said(process.exitValue(), out, Files.readString(error));
    }

    private static String made(Vault vault) {
        var made = new BackupFile(new JavaxCrypto(), new BouncyKdf()).make(vault, PASSWORD);
        return ((Made.File) made).text();
    }

    @Test
    void readsWhatWeWrite() throws Exception {
        var said = read(made(Samples.everything()), PASSWORD);
        assertEquals("", said.error());
        var document = new String(VaultFormat.encode(Samples.everything()), StandardCharsets.UTF_8);
        assertEquals(document + "\n", said.out());
    }

    @Test
    void tellsAWrongPasswordFromDamage() throws Exception {
        var file = made(Samples.of(1));
        assertEquals("wrong password\n", read(file, PASSWORD + "?").error());
        int at = file.length() - 30;
        var other = file.charAt(at) == 'A' ? 'B' : 'A';
        var damaged = file.substring(0, at) + other + file.substring(at + 1);
        assertEquals("damaged\n", read(damaged, PASSWORD).error());
        assertEquals(1, read(file + "x", PASSWORD).exit());
    }

    /** Once made by a release, to open for ever (section 8.1). */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theFileOfEachVersionOpens(int version) throws Exception {
        var vault = version == 1 ? Samples.everythingOfVersion1() : Samples.everything();
        var file = Fixtures.text("backup-v" + version + ".inlogcode");
        var files = new BackupFile(new JavaxCrypto(), new BouncyKdf());
        assertEquals(
                new Opened.Content(vault),
                files.open((Found.Locked) BackupFile.find(file), PASSWORD));
        assertEquals(
                VaultFormat.print(vault, KeySlots.NONE, version) + "\n",
                read(file, PASSWORD).out());
    }
}
