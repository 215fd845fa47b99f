package nl.inlogcode.core.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.inlogcode.core.transfer.BackupFile.Found;
import nl.inlogcode.core.transfer.BackupFile.Made;
import nl.inlogcode.core.transfer.BackupFile.Opened;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.JavaxCrypto;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.TestClock;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultSession;
import nl.inlogcode.core.vault.keep.MemoryDeviceKey;
import nl.inlogcode.core.vault.keep.MemoryStorage;
import nl.inlogcode.core.vault.keep.VaultKeeper;
import nl.inlogcode.core.vault.keep.VaultPorts;
import nl.inlogcode.core.vault.slots.PasswordKdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupFileTest {
    private static final String PASSWORD = "vier paarden in de mist";

    private final JavaxCrypto crypto = new JavaxCrypto();

    /** Quick, and another key for another password or other parameters. */
    private final PasswordKdf kdf =
            (password, parameters) ->
                    Optional.of(
                            Bytes.of(
                                    crypto.hkdf(
                                            password.getBytes(),
                                            parameters.salt().toArray(),
                                            (parameters.memory() + "/" + parameters.passes())
                                                    .getBytes())));

    private final BackupFile files = new BackupFile(crypto, kdf);
    private final String text = made(Samples.everything());

    private String made(Vault vault) {
        return ((Made.File) files.make(vault, PASSWORD)).text();
    }

    private Opened open(String file, String password) {
        return files.open((Found.Locked) BackupFile.find(file), password);
    }

    @Test
    void givesBackEverything() {
        assertEquals(new Opened.Content(Samples.everything()), open(text, PASSWORD));
        assertEquals(new Opened.Content(Vault.EMPTY), open(made(Vault.EMPTY), PASSWORD));
    }

    @Test
    void nothingIsReusedFromOneFileToTheNext() {
        var one = ((Found.Locked) BackupFile.find(text)).sealed().header();
        var other = ((Found.Locked) BackupFile.find(made(Samples.everything()))).sealed().header();
        assertFalse(one.vaultId().equals(other.vaultId()));
        assertFalse(one.nonce().equals(other.nonce()));
        assertFalse(one.slots().equals(other.slots()));
        assertEquals(1, one.generation());
    }

    @Test
    void asksForTheWorkThatWasDecided() {
        var parameters = ((Found.Locked) BackupFile.find(text)).slot().parameters();
        assertEquals(65_536, parameters.memory());
        assertEquals(3, parameters.passes());
        assertEquals(1, parameters.lanes());
    }

    @Test
    void anotherPasswordIsWrong() {
        assertEquals(new Opened.Wrong(), open(text, "vier paarden in de Mist"));
        assertEquals(new Opened.Wrong(), open(text, ""));
    }

    @Test
    void aMachineWithoutKeysSaysSo() {
        var none = new BackupFile(crypto, (password, parameters) -> Optional.empty());
        assertEquals(new Made.NoKey(), none.make(Vault.EMPTY, PASSWORD));
        assertEquals(new Opened.NoKey(), none.open((Found.Locked) BackupFile.find(text), PASSWORD));
    }

    /** With the right password every flipped bit is noticed, and told from a wrong password. */
    @Tag("much")
    @Test
    void everyFlippedBitIsNoticed() {
        int slotEnds = text.indexOf("}],\"nonce\"");
        for (int at = 0; at < text.length(); at++) {
            for (int bit = 0; bit < 7; bit++) {
                var damaged = new StringBuilder(text);
                damaged.setCharAt(at, (char) (text.charAt(at) ^ 1 << bit));
                var found = BackupFile.find(damaged.toString());
                if (found instanceof Found.Locked locked) {
                    var opened = files.open(locked, PASSWORD);
                    // Behind the slots it is damage for certain; in them it may be the password.
                    assertTrue(
                            opened instanceof Opened.Damaged
                                    || at <= slotEnds && opened instanceof Opened.Wrong,
                            at + "/" + bit);
                }
            }
        }
    }

    @Test
    void aFileThatIsCutOffIsDamaged() {
        for (int length = 40; length < text.length(); length++) {
            assertEquals(new Found.Damaged(), BackupFile.find(text.substring(0, length)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " \t", ""})
    void whiteSpaceAroundItDoesNotCount(String space) {
        assertEquals(
                new Opened.Content(Samples.everything()), open(space + text + space, PASSWORD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "otpauth://totp/a?secret=GEZDGNBV", "\u0000", "PK\u0003"})
    void otherFilesAreNoBackups(String other) {
        assertEquals(new Found.NoBackup(), BackupFile.find(other));
    }

    @Test
    void aVaultOutOfTheBrowserIsNoBackup() {
        var key = new MemoryDeviceKey(crypto);
        var storage = new MemoryStorage(key);
        var ports =
                new VaultPorts(storage, crypto, key, VaultSession.NONE, storage, new TestClock());
        var keeper = new VaultKeeper(ports);
        keeper.update(vault -> vault.add(Samples.item(1)));
        assertEquals(
                new Found.NoBackup(), BackupFile.find(storage.database.values().iterator().next()));
    }

    @Test
    void aFileLongerThanAnyIsNotLookedAt() {
        assertEquals(
                new Found.NoBackup(), BackupFile.find(text + " ".repeat(BackupFile.MAX_LENGTH)));
    }

    @Test
    void aFileAsLongAsMayBeIs() {
        var padded = text + " ".repeat(BackupFile.MAX_LENGTH - text.length());
        assertTrue(BackupFile.find(padded) instanceof Found.Locked);
        assertEquals(new Found.NoBackup(), BackupFile.find(padded + " "));
    }

    @Test
    void aNewerVersionIsSaid() {
        assertEquals(
                new Found.TooNew(),
                BackupFile.find(text.replaceFirst("\"version\":1", "\"version\":2")));
    }

    @ParameterizedTest
    @CsvSource({
        // memory in KiB, passes, what it is taken for
        "65536, 3, Locked",
        "65536, 64, Locked",
        "1048576, 5, AsksTooMuch",
        "1048576, 4, AsksTooMuch",
        "262145, 2, AsksTooMuch",
        "262144, 16, Locked",
        "262144, 17, AsksTooMuch",
        "1048576, 64, AsksTooMuch",
        "65600, 64, AsksTooMuch",
        "1048577, 2, Damaged",
        "65536, 65, Damaged",
        "65536, 1, Damaged",
        "8, 3, Damaged",
        "99999999999, 3, Damaged"
    })
    void nobodyWaitsForAHostileFile(long memory, long passes, String taken) {
        var hostile =
                text.replace(
                        "\"memory\":65536,\"passes\":3",
                        "\"memory\":" + memory + ",\"passes\":" + passes);
        assertEquals(taken, BackupFile.find(hostile).getClass().getSimpleName());
    }
}
