package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.KeySlot.Argon2id;
import nl.inlogcode.core.vault.KeySlot.WrappedKey;
import nl.inlogcode.core.vault.SealedVault.Parsed;
import nl.inlogcode.core.vault.VaultSealer.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** vault-format.md sections 3 and 4. */
class SealedVaultTest {
    private final JavaxCrypto crypto = new JavaxCrypto();
    private final MemoryDeviceKey key = new MemoryDeviceKey(crypto);
    private final VaultSealer sealer = new VaultSealer(crypto, key, VaultSession.NONE);

    private String sealed(Vault vault) {
        return NewVault.seal(crypto, key, vault).orElseThrow().print();
    }

    private boolean opens(String text) {
        return SealedVault.parse(text) instanceof Parsed.Known known
                && sealer.open(known.vault()) instanceof Opening.Opened;
    }

    private static WrappedKey wrapped() {
        return new WrappedKey(Bytes.of(new byte[12]), Bytes.of(new byte[48]));
    }

    private static VaultHeader headerWithAllSlots() {
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

    private VaultSealer.Keys keys(String text) {
        var known = (Parsed.Known) SealedVault.parse(text);
        return ((Opening.Opened) sealer.open(known.vault())).keys();
    }

    /** The wrapped key is bound to its vault and its slot, whatever the header says. */
    @Test
    void aSlotOpensOnlyInItsOwnPlace() {
        var keys = keys(sealed(Samples.of(1)));
        var header = keys.header();
        var slot = header.deviceSlot().orElseThrow();
        assertTrue(reopens(keys, header.vaultId(), slot));
        assertFalse(reopens(keys, Samples.id(1), slot));
        assertFalse(reopens(keys, header.vaultId(), new KeySlot.Device(Samples.id(1), slot.key())));
    }

    /** Seals anew under a changed header, as someone who knows the vault key could. */
    private boolean reopens(VaultSealer.Keys keys, String vaultId, KeySlot slot) {
        var nonce = keys.header().nonce();
        var header = new VaultHeader(vaultId, 1, List.of(slot), nonce);
        return opens(
                sealer.seal(new VaultSealer.Keys(header, keys.vaultKey(), Ways.NONE), Samples.of(1))
                        .print());
    }

    @Test
    void keepsTheSlotsThatItCannotOpen() {
        var header = headerWithAllSlots();
        assertEquals(Optional.of(header), VaultHeader.parse(header.print()));
        var next = header.next(Bytes.of(new byte[12]));
        assertEquals(header.slots(), next.slots());
        assertEquals(8, next.generation());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
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
        var text = headerWithAllSlots().print();
        assertTrue(text.contains(from), from);
        int at = text.indexOf(from);
        var changed = text.substring(0, at) + to + text.substring(at + from.length());
        assertEquals(Optional.empty(), VaultHeader.parse(changed));
        var whole = changed.substring(0, changed.length() - 1) + ",\"ciphertext\":\"AAAA\"}";
        assertEquals(new Parsed.Malformed(), SealedVault.parse(whole));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"format\":\"inlogcode-vault\",\"version\":2,\"generation\":12}|12",
                "{\"format\":\"inlogcode-vault\",\"version\":99}|9223372036854775807",
                "{\"format\":\"inlogcode-vault\",\"version\":2,\"generation\":5,\"ciphertext\":\"\"}|5",
            })
    void knowsANewerVersion(String text, long generation) {
        assertEquals(new Parsed.TooNew(generation), SealedVault.parse(text));
    }

    @Test
    void aVaultWithoutADeviceSlotIsLocked() {
        var slots = List.of(headerWithAllSlots().slots().get(1));
        var header = new VaultHeader(Samples.id(6), 7, slots, Bytes.of(new byte[12]));
        var opening = sealer.open(SealedVault.of(header, new byte[16]));
        assertEquals(new Opening.Locked(), opening);
    }

    @Test
    void hidesKeys() {
        var keys = keys(sealed(Samples.of(1)));
        assertEquals("Keys[hidden]", keys.toString());
        assertEquals("Opened[hidden]", new DeviceKey.Unwrapped.Opened(keys.vaultKey()).toString());
    }
}
