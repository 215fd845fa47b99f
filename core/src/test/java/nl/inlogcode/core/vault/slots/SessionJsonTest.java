package nl.inlogcode.core.vault.slots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.VaultSession.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionJsonTest {
    private static final String ID = "00112233445566778899aabbccddeeff";
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String TEXT =
            "{\"vaultKey\":{\"vault\":\""
                    + ID
                    + "\",\"key\":\""
                    + KEY
                    + "\",\"unlockedAt\":1700000000},\"vaultUsedAt\":1700000060}";

    private static JsonObject object(String text) {
        return Json.parseObject(text).orElseThrow();
    }

    @Test
    void aNoteReadsBack() {
        var kept = new Kept(ID, Bytes.of(new byte[32]), 1_700_000_000, 1_700_000_060);
        assertEquals(TEXT, Json.print(SessionJson.print(kept)));
        var read = SessionJson.parse(object(TEXT)).orElseThrow();
        assertEquals(ID, read.vaultId());
        assertArrayEquals(new byte[32], read.vaultKey().toArray());
        assertEquals(1_700_000_000, read.unlockedAt());
        assertEquals(1_700_000_060, read.usedAt());
    }

    @Test
    void notingTheUseWritesNoKey() {
        assertEquals("{\"vaultUsedAt\":5}", Json.print(SessionJson.printUsed(5)));
    }

    @ParameterizedTest
    @CsvSource({
        "vaultKey, other",
        "vaultUsedAt, other",
        "\"vault\", \"other\"",
        "\"key\", \"other\"",
        "unlockedAt, other",
        ":1700000060, :null",
        "00112233445566778899aabbccddeeff, 0011",
        "AAAAAAAA, A",
        "AAAA=, AAA",
    })
    void whatIsNoNoteKeepsTheVaultLocked(String before, String after) {
        assertEquals(Optional.empty(), SessionJson.parse(object(TEXT.replace(before, after))));
    }
}
