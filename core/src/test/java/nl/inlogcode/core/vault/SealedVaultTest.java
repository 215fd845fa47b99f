package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.inlogcode.core.vault.SealedVault.Parsed;
import nl.inlogcode.core.vault.VaultSealer.Opening;
import nl.inlogcode.core.vault.keep.MemoryDeviceKey;
import nl.inlogcode.core.vault.keep.NewVault;
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
                sealer.seal(
                                new VaultSealer.Keys(header, keys.vaultKey(), KeySlots.NONE),
                                Samples.of(1))
                        .print());
    }

    /** The ciphertext's quotes are two, and there may be nothing between them. */
    @Test
    void theCiphertextStandsBetweenTwoQuotes() {
        var header = VaultHeaderTest.headerWithAllSlots().print();
        var begin = header.substring(0, header.length() - 1) + ",\"ciphertext\":\"";
        var empty = (Parsed.Known) SealedVault.parse(begin + "\"}");
        assertEquals(0, empty.vault().ciphertext().orElseThrow().length);
        assertEquals(begin + "\"}", empty.vault().print());
        assertEquals(new Parsed.Malformed(), SealedVault.parse(begin + "}"));
        assertEquals(new Parsed.Malformed(), SealedVault.parse(begin + "\""));
        var broken = (Parsed.Known) SealedVault.parse(begin + "A\"}");
        assertEquals(new Opening.Refused(true), sealer.open(broken.vault(), new byte[32]));
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
        var slots = List.of(VaultHeaderTest.headerWithAllSlots().slots().get(1));
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
