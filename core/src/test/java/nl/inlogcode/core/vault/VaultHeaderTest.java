package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.vault.KeySlot.Argon2id;
import nl.inlogcode.core.vault.KeySlot.WrappedKey;
import nl.inlogcode.core.vault.SealedVault.Parsed;
import nl.inlogcode.core.vault.keep.World;
import nl.inlogcode.core.vault.slots.RecoveryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** vault-format.md sections 3 and 4: both sides of each bound of the header and its slots. */
class VaultHeaderTest {
    private static WrappedKey wrapped() {
        return new WrappedKey(Bytes.of(new byte[12]), Bytes.of(new byte[48]));
    }

    static VaultHeader headerWithAllSlots() {
        var salt = Bytes.of(new byte[16]);
        var prf = Bytes.of(new byte[32]);
        var credential = Bytes.of(new byte[] {1, 2, 3});
        var parameters = new Argon2id(salt, Argon2id.MIN_MEMORY, 2, 1);
        List<KeySlot> slots =
                List.of(
                        new KeySlot.Device(Samples.id(1), wrapped()),
                        new KeySlot.Passphrase(Samples.id(2), parameters, wrapped()),
                        new KeySlot.Recovery(Samples.id(3), salt, wrapped()),
                        new KeySlot.Passkey(
                                Samples.id(4), credential, Optional.empty(), prf, wrapped()),
                        new KeySlot.Passkey(
                                Samples.id(5), credential, Optional.of("a.nl"), prf, wrapped()));
        return new VaultHeader(Samples.id(6), 7, slots, Bytes.of(new byte[12]));
    }

    @Test
    void keepsTheSlotsThatItCannotOpen() {
        var header = headerWithAllSlots();
        assertEquals(Optional.of(header), VaultHeader.parse(header.print()));
        var next = header.next(Bytes.of(new byte[12]));
        assertEquals(header.slots(), next.slots());
        assertEquals(8, next.generation());
    }

    private static String changed(String from, String to) {
        var text = headerWithAllSlots().print();
        int at = text.indexOf(from);
        assertTrue(at >= 0, from);
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static String sealed(String header) {
        return header.substring(0, header.length() - 1) + ",\"ciphertext\":\"AAAA\"}";
    }

    private static void assertAccepted(String text) {
        assertEquals(text, VaultHeader.parse(text).orElseThrow().print());
        assertTrue(SealedVault.parse(sealed(text)) instanceof Parsed.Known);
    }

    private static void assertRefused(String text) {
        assertEquals(Optional.empty(), VaultHeader.parse(text));
        assertEquals(new Parsed.Malformed(), SealedVault.parse(sealed(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"memory\":19456|\"memory\":19456",
                "\"memory\":19456|\"memory\":1048576",
                "\"passes\":2|\"passes\":64",
                "\"lanes\":1|\"lanes\":8",
                "\"generation\":7|\"generation\":1",
                "\"generation\":7|\"generation\":9007199254740991",
                "\"credential\":\"AQID\"|\"credential\":\"AQ==\"",
            })
    void acceptsWhatIsWithin(String from, String to) {
        assertAccepted(changed(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        // where, bytes, whether they may be so many
        "credential, AQID, 0, false",
        "credential, AQID, 1, true",
        "credential, AQID, 1023, true",
        "credential, AQID, 1024, false",
        "credential, AQID, 5000, false",
    })
    void boundsTheCredential(String name, String old, int bytes, boolean accepted) {
        assertLength(name, old, bytes, accepted);
    }

    @ParameterizedTest
    @CsvSource({
        // member, its length now, another one in its place
        "salt, 16, 15",
        "salt, 16, 17",
        "salt, 32, 31",
        "salt, 32, 33",
        "nonce, 12, 11",
        "nonce, 12, 13",
        "key, 48, 47",
        "key, 48, 49",
    })
    void everyLengthIsFixed(String name, int now, int other) {
        assertLength(name, Base64.encode(new byte[now]), other, false);
    }

    private static void assertLength(String name, String old, int bytes, boolean accepted) {
        var text =
                changed(
                        "\"%s\":\"%s\"".formatted(name, old),
                        "\"%s\":\"%s\"".formatted(name, Base64.encode(new byte[bytes])));
        if (accepted) {
            assertAccepted(text);
        } else {
            assertRefused(text);
        }
    }

    /** The header's own nonce stands last. */
    @ParameterizedTest
    @CsvSource({"11", "13", "0"})
    void soIsTheHeadersOwnNonce(int length) {
        var text = headerWithAllSlots().print();
        var nonce = Base64.encode(new byte[length]);
        assertRefused(text.substring(0, text.lastIndexOf(":") + 2) + nonce + "\"}");
    }

    @Test
    void boundsTheRpId() {
        var most = "a".repeat(KeySlot.Passkey.MAX_RP_ID);
        assertAccepted(changed("\"a.nl\"", "\"" + most + "\""));
        assertRefused(changed("\"a.nl\"", "\"a" + most + "\""));
    }

    @Test
    void boundsTheNumberOfSlots() {
        var slots = new ArrayList<KeySlot>();
        while (slots.size() < VaultHeader.MAX_SLOTS) {
            slots.add(new KeySlot.Device(Samples.id(slots.size()), wrapped()));
        }
        var nonce = Bytes.of(new byte[12]);
        var text = new VaultHeader(Samples.id(6), 7, slots, nonce).print();
        assertAccepted(text);
        var first = SlotFormat.print(slots.get(0));
        var json = Json.print(first);
        assertRefused(text.replace("\"slots\":[", "\"slots\":[" + json + ","));
        assertRefused(text.replaceFirst("\"slots\":\\[.*\\]", "\"slots\":[]"));
        slots.add(slots.get(0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new VaultHeader(Samples.id(6), 7, slots, nonce));
    }

    /** Nothing is made that could not be read. */
    @Test
    void makesNothingOutOfBounds() {
        var slots = headerWithAllSlots().slots();
        var nonce = Bytes.of(new byte[12]);
        assertNotMade(() -> new VaultHeader("6", 7, slots, nonce));
        assertNotMade(() -> new VaultHeader(Samples.id(6), 0, slots, nonce));
        assertNotMade(() -> new VaultHeader(Samples.id(6), 1L << 53, slots, nonce));
        assertNotMade(() -> new VaultHeader(Samples.id(6), 7, List.of(), nonce));
        assertNotMade(() -> new VaultHeader(Samples.id(6), 7, slots, Bytes.of(new byte[11])));
        assertNotMade(() -> new WrappedKey(Bytes.of(new byte[11]), Bytes.of(new byte[48])));
        assertNotMade(() -> new WrappedKey(nonce, Bytes.of(new byte[47])));
        assertNotMade(() -> new KeySlots.WrappingKey("6", World.KEY));
        assertNotMade(() -> new KeySlots.WrappingKey(Samples.id(6), nonce));
        assertNotMade(() -> new VaultSession.Kept("6", World.KEY, 1, 1));
        assertNotMade(() -> new VaultSession.Kept(Samples.id(6), nonce, 1, 1));
        assertEquals(Optional.empty(), VaultSession.Kept.of("6", World.KEY, 1, 1));
        assertEquals(Optional.empty(), VaultSession.Kept.of(Samples.id(6), nonce, 1, 1));
        assertNotMade(() -> new RecoveryCode(nonce));
    }

    /** Argon2id's parameters: both sides of each bound. */
    @ParameterizedTest
    @CsvSource({
        "16, 19456, 2, 1, true",
        "16, 1048576, 64, 8, true",
        "15, 19456, 2, 1, false",
        "17, 19456, 2, 1, false",
        "16, 19455, 2, 1, false",
        "16, 1048577, 2, 1, false",
        "16, 19456, 1, 1, false",
        "16, 19456, 65, 1, false",
        "16, 19456, 2, 0, false",
        "16, 19456, 2, 9, false"
    })
    void boundsTheWork(int salt, int memory, int passes, int lanes, boolean accepted) {
        if (accepted) {
            assertEquals(
                    lanes, new Argon2id(Bytes.of(new byte[salt]), memory, passes, lanes).lanes());
        } else {
            assertNotMade(() -> new Argon2id(Bytes.of(new byte[salt]), memory, passes, lanes));
        }
    }

    private static void assertNotMade(Executable make) {
        assertThrows(IllegalArgumentException.class, make);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"format\":\"inlogcode-vault\"|\"format\":\"inlogcode-vault\",\"format\":\"inlogcode-vault\"",
                "\"format\":\"inlogcode-vault\",\"version\":1|\"version\":1,\"format\":\"inlogcode-vault\"",
                "\"generation\":7|\"generation\":07",
                "\"generation\":7|\"generation\":7.0",
                "\"generation\":7|\"generation\":7e0",
                "\"generation\":7|\"generation\":\"7\"",
                "\"generation\":7|\"generation\":-7",
                "\"memory\":19456|\"memory\":019456",
                "\"memory\":19456|\"memory\":19456.0",
                "\"memory\":19456|\"memory\":19456,\"memory\":19456",
                "\"memory\":19456,\"passes\":2|\"passes\":2,\"memory\":19456",
                "\"memory\":19456|\"memory\":4294986752",
                "\"memory\":19456|\"memory\":-19456",
                "\"passes\":2,|",
                "\"lanes\":1,|",
                "\"type\":\"device\"|\"type\":\"recovery\"",
                "\"type\":\"device\",|",
                "\"slots\":[{|\"slots\":[7,{",
                "\"vault\":\"0|\"vault\":\"",
                "\"vault\":\"0|\"vault\":\"G",
                "\"id\":\"0|\"id\":\"",
                "\"id\":\"0|\"id\":\"A",
                "{\"format\"|{ \"format\"",
                "\"memory\":19456|\"memory\":19455",
                "\"memory\":19456|\"memory\":1048577",
                "\"passes\":2|\"passes\":1",
                "\"passes\":2|\"passes\":65",
                "\"lanes\":1|\"lanes\":0",
                "\"lanes\":1|\"lanes\":9",
                "\"type\":\"device\"|\"type\":\"oracle\"",
                "\"generation\":7|\"generation\":0",
                "\"generation\":7|\"generation\":9007199254740992",
                "\"generation\":7|\"generation\": 7",
                "\"credential\":\"AQID\"|\"credential\":\"\"",
                "\"rpId\":\"a.nl\"|\"rpId\":7",
                "\"rpId\":\"a.nl\"|\"rpid\":\"a.nl\"",
                "\"nonce\":\"AAAAAAAAAAAAAAAA\"|\"nonce\":\"AAAAAAAAAAAAAAA=\"",
                "\"version\":1|\"version\":0",
                "\"format\":\"inlogcode-vault\"|\"format\":\"inlogcode\"",
                "\"slots\":[|\"slots\":[],\"was\":[",
            })
    void boundsTheHeader(String from, String to) {
        assertRefused(changed(from, to == null ? "" : to));
    }
}
