package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import nl.inlogcode.core.codec.Utf8;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.vault.VaultFormat.Decoded;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** vault-format.md section 2. */
class VaultFormatTest {
    private static String text(Vault vault) {
        return Utf8.decode(VaultFormat.encode(vault)).orElseThrow();
    }

    private static Decoded decoded(String text) {
        return VaultFormat.decode(Utf8.bytesOf(text));
    }

    @Test
    void readsBackWhatItPrints() {
        for (var vault :
                List.of(Vault.EMPTY, Samples.of(1), Samples.of(50), Samples.everything())) {
            assertEquals(
                    new Decoded.Exact(vault, KeySlots.NONE),
                    VaultFormat.decode(VaultFormat.encode(vault)));
        }
    }

    @Test
    void readsPlainVaultsStraight() {
        // Else the popup is slow and no other test sees it.
        assertTrue(CanonicalReader.read(text(Samples.of(50))).isPresent());
        var bin = Samples.of(3).delete(Samples.id(2), 1_800_000_000L).used(Samples.id(1), 7);
        assertTrue(CanonicalReader.read(text(bin)).isPresent());
        assertTrue(CanonicalReader.read(text(bin.delete(Samples.id(1), 5))).isPresent());
        var counter = new MovingFactor.CounterBased(Long.MAX_VALUE);
        var item = Samples.item(4).withAccount(Samples.item(4).account().at(counter));
        var counting = text(Samples.of(3).add(item));
        assertTrue(CanonicalReader.read(counting).isPresent());
        assertTrue(CanonicalReader.read(counting.replace("7fff", "7Fff")).isEmpty());
        assertTrue(CanonicalReader.read(counting.replace("7fff", "ffff")).isEmpty());
    }

    @Test
    void showsOfNewerDocumentsWhatItUnderstands() {
        var newer =
                text(Samples.of(3))
                        .replace("\"version\":1", "\"version\":2,\"folders\":[{\"name\":\"x\"}]")
                        .replaceFirst("\"SHA1\"", "\"SHA3\"")
                        .replaceFirst("\"sites\"", "\"colour\":7,\"sites\"");
        var expected = new Vault(List.of(Samples.item(2), Samples.item(3)), List.of());
        assertEquals(new Decoded.Partial(expected), decoded(newer));
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "[]",
        "{}",
        "{\"version\":0,\"items\":[]}",
        "{\"items\":[]}",
        "{\"version\":1}",
        "x"
    })
    void knowsWhatIsNoDocument(String text) {
        assertEquals(new Decoded.Unintelligible(), decoded(text));
    }

    /** Whatever the damage: a document that passes as exact is printed just so. */
    @Tag("much")
    @Test
    void whatPassesAsExactIsCanonical() {
        var random = new Random(4);
        var bytes = VaultFormat.encode(Samples.everything());
        var straight = VaultFormat.encode(Samples.of(3).delete(Samples.id(2), 5));
        int exact = 0;
        for (int i = 0; i < 10_000; i++) {
            var damaged = (i % 2 == 0 ? bytes : straight).clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(32, 127);
            if (VaultFormat.decode(damaged) instanceof Decoded.Exact found) {
                exact++;
                assertArrayEquals(damaged, VaultFormat.encode(found.vault()));
            }
        }
        assertTrue(exact > 300);
    }

    @Test
    void hidesSecrets() {
        var vault = Samples.of(1);
        assertFalse(
                new Decoded.Exact(vault, KeySlots.NONE)
                        .toString()
                        .contains("AQAAAAAAAAAAAAAAAAAAAAAAAAA"));
        assertFalse(Bytes.of(new byte[] {1, 2, 3}).toString().contains("1"));
    }
}
