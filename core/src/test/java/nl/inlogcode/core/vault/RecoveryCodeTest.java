package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import nl.inlogcode.core.vault.RecoveryCode.Reading;
import org.junit.jupiter.api.Test;

/** The recovery code as it is printed and typed (vault-format.md section 4.1). */
class RecoveryCodeTest {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final RecoveryCode CODE = code(7);

    private static RecoveryCode code(long seed) {
        var bytes = new byte[RecoveryCode.LENGTH];
        new Random(seed).nextBytes(bytes);
        return new RecoveryCode(Bytes.of(bytes));
    }

    private static void assertReads(RecoveryCode expected, String typed) {
        var valid = assertInstanceOf(Reading.Valid.class, RecoveryCode.parse(typed), typed);
        assertEquals(expected, valid.code());
    }

    private static int mistypedGroup(String typed) {
        return assertInstanceOf(Reading.Mistyped.class, RecoveryCode.parse(typed), typed).group();
    }

    /** Worked out by hand: the check of a group of zeros is its number times x^4 in the field. */
    @Test
    void printsZerosAndOnes() {
        assertEquals(
                "00000-0000G-00005-0000N-0000A-0000T-0000F-0000Z",
                new RecoveryCode(Bytes.of(new byte[RecoveryCode.LENGTH])).print());
    }

    @Test
    void printsGroupsOfFive() {
        assertTrue(
                CODE.print().matches("([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}"),
                "eight groups of Crockford's symbols");
    }

    @Test
    void readsWhatItPrints() {
        for (int seed = 0; seed < 200; seed++) {
            assertReads(code(seed), code(seed).print());
        }
    }

    @Test
    void readsItHoweverItIsTyped() {
        var printed = CODE.print();
        assertReads(CODE, printed.toLowerCase());
        assertReads(CODE, printed.replace("-", ""));
        assertReads(CODE, " " + printed.replace("-", " - ") + "\n");
        assertReads(CODE, printed.replace('0', 'o').replace('1', 'l'));
        assertReads(CODE, printed.replace('0', 'O').replace('1', 'I'));
        assertReads(CODE, printed.replace("-", "\u00a0"));
    }

    @Test
    void saysWhichGroupHasOneWrongSymbol() {
        var printed = CODE.print();
        for (int i = 0; i < printed.length(); i++) {
            if (printed.charAt(i) == '-') {
                continue;
            }
            for (char other : SYMBOLS.toCharArray()) {
                if (other != printed.charAt(i)) {
                    var typed = printed.substring(0, i) + other + printed.substring(i + 1);
                    assertEquals(i / 6 + 1, mistypedGroup(typed), typed);
                }
            }
        }
    }

    @Test
    void saysWhichGroupHasTwoSymbolsSwapped() {
        var printed = CODE.print();
        for (int i = 0; i + 1 < printed.length(); i++) {
            char first = printed.charAt(i);
            char second = printed.charAt(i + 1);
            if (first == '-' || second == '-' || first == second) {
                continue;
            }
            var typed = printed.substring(0, i) + second + first + printed.substring(i + 2);
            assertEquals(i / 6 + 1, mistypedGroup(typed), typed);
        }
    }

    @Test
    void noticesGroupsThatChangedPlaces() {
        var groups = CODE.print().split("-");
        for (int i = 0; i + 1 < groups.length; i++) {
            var swapped = groups.clone();
            swapped[i] = groups[i + 1];
            swapped[i + 1] = groups[i];
            assertEquals(i + 1, mistypedGroup(String.join("-", swapped)));
        }
    }

    @Test
    void saysWhereItEnds() {
        var printed = CODE.print();
        assertEquals(1, mistypedGroup(""));
        assertEquals(1, mistypedGroup("123"));
        assertEquals(4, mistypedGroup(printed.substring(0, 3 * 6)));
        assertEquals(8, mistypedGroup(printed.substring(0, printed.length() - 1)));
    }

    @Test
    void saysThatThereIsTooMuch() {
        assertInstanceOf(Reading.TooLong.class, RecoveryCode.parse(CODE.print() + "0"));
    }

    @Test
    void refusesSymbolsThatAreNotThere() {
        var printed = CODE.print();
        assertEquals(2, mistypedGroup(printed.substring(0, 6) + "U" + printed.substring(7)));
        assertEquals(1, mistypedGroup("é" + printed.substring(1)));
        assertEquals(1, mistypedGroup("\ud83d\ude00"));
    }

    @Test
    void isNotPrintedByAccident() {
        assertFalse(CODE.toString().contains(CODE.print().substring(0, 5)));
        assertThrows(
                IllegalArgumentException.class, () -> new RecoveryCode(Bytes.of(new byte[19])));
    }
}
