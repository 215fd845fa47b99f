package nl.inlogcode.core.vault.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.JavaxCrypto;
import nl.inlogcode.core.vault.slots.RecoveryCode.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** vault-format.md section 4.1. */
class RecoveryCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random = new Random(7);

    private RecoveryCode code() {
        var bytes = new byte[RecoveryCode.BYTES];
        random.nextBytes(bytes);
        return new RecoveryCode(Bytes.of(bytes));
    }

    /** From another implementation of vault-format.md section 4.1, in Python. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000000000000000000000000000,"
                + "00000-00001-00002-00003-00004-00005-00006-00007",
        "000102030405060708090a0b0c0d0e0f10111213,"
                + "000GD-40R4X-0M300-E209K-185G3-R38ED-1W811-24GKZ",
        "ffffffffffffffffffffffffffffffffffffffff,"
                + "ZZZZD-ZZZZC-ZZZZF-ZZZZE-ZZZZ9-ZZZZ8-ZZZZB-ZZZZA"
    })
    void printsItsVectors(String hex, String text) {
        var code = new RecoveryCode(Bytes.of(Hex.decode(hex).orElseThrow()));
        assertEquals(text, code.print());
        assertEquals(new Reading.Read(code), RecoveryCode.read(text));
    }

    @Test
    void readsWhatItPrints() {
        for (int i = 0; i < 1000; i++) {
            var code = code();
            assertEquals(new Reading.Read(code), RecoveryCode.read(code.print()));
        }
    }

    @Test
    void readsWhatPeopleMakeOfIt() {
        for (int i = 0; i < 200; i++) {
            var code = code();
            var read = new Reading.Read(code);
            var text = code.print();
            assertEquals(read, RecoveryCode.read(text.toLowerCase()));
            assertEquals(read, RecoveryCode.read(text.replace('0', 'O').replace('1', 'I')));
            assertEquals(read, RecoveryCode.read(text.replace('0', 'o').replace('1', 'l')));
            assertEquals(read, RecoveryCode.read(text.replace("-", "")));
            assertEquals(read, RecoveryCode.read(" " + text.replace("-", " \u2013 ") + "\n"));
            assertEquals(read, RecoveryCode.read(String.join(" ", text.split(""))));
        }
    }

    @Test
    void saysWhichGroupHoldsAWrongCharacter() {
        var text = code().print();
        for (int at = 0; at < text.length(); at++) {
            for (char c : ALPHABET.toCharArray()) {
                if (text.charAt(at) != '-' && text.charAt(at) != c) {
                    var wrong = text.substring(0, at) + c + text.substring(at + 1);
                    assertEquals(wrong(at / 6 + 1), RecoveryCode.read(wrong));
                }
            }
        }
    }

    @Test
    void saysInWhichGroupTwoCharactersChangedPlaces() {
        for (int i = 0; i < 50; i++) {
            var groups = code().groups();
            for (int group = 0; group < RecoveryCode.GROUPS; group++) {
                for (int one = 0; one < 5; one++) {
                    for (int other = one + 1; other < 5; other++) {
                        var swapped = new StringBuilder(groups.get(group));
                        swapped.setCharAt(one, groups.get(group).charAt(other));
                        swapped.setCharAt(other, groups.get(group).charAt(one));
                        boolean same = swapped.toString().equals(groups.get(group));
                        assertEquals(same, RecoveryCode.isGroup(swapped.toString(), group));
                    }
                }
            }
        }
    }

    @Test
    void aGroupIsRightInItsOwnPlaceOnly() {
        var groups = code().groups();
        for (int group = 0; group < RecoveryCode.GROUPS; group++) {
            for (int place = 0; place < RecoveryCode.GROUPS; place++) {
                assertEquals(group == place, RecoveryCode.isGroup(groups.get(group), place));
            }
        }
    }

    @Test
    void saysWhichGroupLacksACharacter() {
        var text = code().print();
        assertEquals(wrong(3), RecoveryCode.read(text.substring(0, 12) + text.substring(13)));
        assertEquals(wrong(8), RecoveryCode.read(text.substring(0, text.length() - 1)));
        assertEquals(wrong(1), RecoveryCode.read("7" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---", "00000", "00000-00001-00002-00003-00004-00005-00006"})
    void saysHowManyCharactersThereAre(String text) {
        int characters = text.replace("-", "").length();
        assertEquals(new Reading.WrongLength(characters), RecoveryCode.read(text));
    }

    @Test
    void knowsNoOtherCharacters() {
        for (var group : List.of("U0000", "0\u00000", "00 00", "\uFF10", "0000\u0660", "000!0")) {
            assertFalse(RecoveryCode.isGroup(group, 0));
        }
        assertTrue(RecoveryCode.isGroup("ooooO", 0));
    }

    @Test
    void isMadeOfTwentyRandomBytes() {
        var crypto = new JavaxCrypto();
        var code = RecoveryCode.random(crypto);
        assertEquals(RecoveryCode.BYTES, code.bytes().length());
        assertFalse(code.equals(RecoveryCode.random(crypto)));
    }

    @Test
    void isHidden() {
        assertEquals("RecoveryCode[hidden]", code().toString());
        assertFalse(new Reading.Read(code()).toString().contains("-"));
    }

    private static Reading wrong(int group) {
        return new Reading.WrongGroups(List.of(group));
    }
}
