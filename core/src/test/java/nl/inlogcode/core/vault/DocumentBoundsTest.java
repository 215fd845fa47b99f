package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.codec.Utf8;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.vault.VaultFormat.Decoded;
import nl.inlogcode.core.vault.keep.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * vault-format.md section 2: both sides of each bound of what a document of either version says,
 * tried on one of version 1, read straight through and by the general way, and what is still shown
 * of a document that is out of one.
 */
class DocumentBoundsTest {
    private static final KeySlots WAYS =
            new KeySlots(
                    List.of(
                            new KeySlots.WrappingKey(Samples.id(40), World.KEY),
                            new KeySlots.WrappingKey(Samples.id(41), World.OTHER_KEY)));

    /** Two accounts, one of each kind, one in the bin, and two key slots. */
    private static String document() {
        var first = Samples.item(1);
        var second = Samples.item(2);
        var counter = new MovingFactor.CounterBased(258);
        var counting =
                new VaultItem(
                        second.id(),
                        second.account().at(counter),
                        List.of(),
                        1_700_000_002L,
                        OptionalLong.of(1_700_000_005L),
                        Optional.of(first.id()));
        var bin = List.of(new DeletedItem(Samples.item(9), 1_700_000_007L, 2));
        return text(new Vault(List.of(first, counting), bin));
    }

    private static String text(Vault vault) {
        return VaultFormat.print(vault, WAYS, 1);
    }

    private static String changed(String from, String to) {
        var text = document();
        int at = text.indexOf(from);
        assertTrue(at >= 0, from);
        return text.substring(0, at) + filled(to) + text.substring(at + from.length());
    }

    /**
     * {@code x*3} is a text of three, {@code b*3} the base 64 of three bytes, {@code s*3} sites.
     */
    private static String filled(String text) {
        int star = text.indexOf('*');
        if (star < 0) {
            return text;
        }
        int end = star + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        int count = Integer.parseInt(text.substring(star + 1, end));
        var sites = new String[count];
        Arrays.fill(sites, "\"a\"");
        var instead =
                switch (text.charAt(star - 1)) {
                    case 'b' -> Base64.encode(new byte[count]);
                    case 's' -> String.join(",", sites);
                    default -> "x".repeat(count);
                };
        return text.substring(0, star - 1) + instead + text.substring(end);
    }

    private static Decoded decoded(String text) {
        return VaultFormat.decode(Utf8.bytesOf(text));
    }

    private static void assertExact(String text) {
        assertTrue(decoded(text) instanceof Decoded.Exact, text);
        var exact = (Decoded.Exact) decoded(text);
        assertEquals(1, exact.version());
        assertEquals(text, VaultFormat.print(exact.vault(), exact.keySlots(), 1));
    }

    /** The same document where a text has an escape, which the straight way does not read. */
    private static String slow(String text) {
        return text.replace("\"Voorbeeld 9\"", "\"Voor\\u0001beeld\"");
    }

    @Test
    void theDocumentItselfIsExact() {
        assertExact(document());
        assertTrue(CanonicalReader.read(document()).isPresent());
        assertTrue(CanonicalReader.read(slow(document())).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"digits\":6|\"digits\":10",
                "\"algorithm\":\"SHA1\"|\"algorithm\":\"SHA256\"",
                "\"algorithm\":\"SHA1\"|\"algorithm\":\"SHA512\"",
                "\"period\":30|\"period\":1",
                "\"period\":30|\"period\":3600",
                "\"counter\":\"0000000000000102\"|\"counter\":\"0000000000000000\"",
                "\"counter\":\"0000000000000102\"|\"counter\":\"7fffffffffffffff\"",
                "\"createdAt\":1700000001|\"createdAt\":0",
                "\"createdAt\":1700000001|\"createdAt\":999999999999999",
                "\"usedAt\":1700000005|\"usedAt\":0",
                "\"deletedAt\":1700000007|\"deletedAt\":0",
                "\"position\":2|\"position\":0",
                "\"position\":2|\"position\":2147483647",
                "\"issuer\":\"Voorbeeld 1\"|\"issuer\":\"\"",
                "\"issuer\":\"Voorbeeld 1\"|\"issuer\":\"x*256\"",
                "\"accountName\":\"jan@voorbeeld.nl\"|\"accountName\":\"x*256\"",
                "\"secret\":\"AQAAAAAAAAAAAAAAAAAAAAAAAAA=\"|\"secret\":\"b*1\"",
                "\"secret\":\"AQAAAAAAAAAAAAAAAAAAAAAAAAA=\"|\"secret\":\"b*1024\"",
                "\"sites\":[\"https://login.voorbeeld.nl\"]|\"sites\":[s*1000]",
                "\"https://login.voorbeeld.nl\"|\"x*512\"",
                "\"https://login.voorbeeld.nl\"|\"!\"",
                "\"https://login.voorbeeld.nl\"|\"~\"",
                "00000029\",\"key\":\"YW5v|00000030\",\"key\":\"YW5v",
            })
    void withinItsBoundsItIsExact(String from, String to) {
        var text = changed(from, to);
        assertExact(text);
        assertTrue(CanonicalReader.read(text).isPresent(), to);
        assertExact(slow(text));
    }

    /** Sixteen digits are more than the straight way reads; the general one knows them. */
    @ParameterizedTest
    @CsvSource({
        "createdAt, 1700000001, 9007199254740991",
        "usedAt, 1700000005, 9007199254740991",
        "deletedAt, 1700000007, 9007199254740991"
    })
    void theLastOfAllTimesIsExact(String name, String from, String to) {
        var text = changed("\"%s\":%s".formatted(name, from), "\"%s\":%s".formatted(name, to));
        assertExact(text);
        assertTrue(CanonicalReader.read(text).isEmpty());
    }

    /** With how many accounts are still shown, and how many of the bin. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"digits\":6|\"digits\":5|1|1",
                "\"digits\":6|\"digits\":11|1|1",
                "\"digits\":6|\"digits\":-6|1|1",
                "\"digits\":6|\"digits\":\"6\"|1|1",
                "\"digits\":6|\"digits\":06|-1|0",
                "\"digits\":6|\"digits\":6.0|-1|0",
                "\"digits\":6|\"digits\":6e0|-1|0",
                "\"digits\":6|\"digits\":6,\"digits\":6|-1|0",
                "\"digits\":6|\"digits\":6,\"colour\":7|2|1",
                "\"digits\":6,| |1|1",
                "\"algorithm\":\"SHA1\",\"digits\":6|\"digits\":6,\"algorithm\":\"SHA1\"|2|1",
                "\"algorithm\":\"SHA1\"|\"algorithm\":\"SHA384\"|1|1",
                "\"period\":30|\"period\":0|1|1",
                "\"period\":30|\"period\":3601|1|1",
                "\"type\":\"totp\"|\"type\":\"hotp\"|1|1",
                "\"type\":\"totp\"|\"type\":\"motp\"|1|1",
                "\"counter\":\"0000000000000102\"|\"counter\":\"8000000000000000\"|1|1",
                "\"counter\":\"0000000000000102\"|\"counter\":\"00000000000102\"|1|1",
                "\"counter\":\"0000000000000102\"|\"counter\":\"000000000000000102\"|1|1",
                "\"counter\":\"0000000000000102\"|\"counter\":\"000000000000010A\"|2|1",
                "\"counter\":\"0000000000000102\"|\"counter\":258|1|1",
                "\"createdAt\":1700000001|\"createdAt\":-1|1|1",
                "\"createdAt\":1700000001|\"createdAt\":9007199254740992|-1|0",
                "\"usedAt\":1700000005|\"usedAt\":-1|2|1",
                "\"usedAt\":1700000005|\"usedAt\":\"\"|2|1",
                "\"deletedAt\":1700000007|\"deletedAt\":-1|2|0",
                "\"position\":2|\"position\":-1|2|0",
                "\"position\":2|\"position\":2147483648|2|0",
                "\"position\":2|\"position\":02|-1|0",
                ",\"position\":2||2|0",
                "\"issuer\":\"Voorbeeld 1\"|\"issuer\":\"x*257\"|1|1",
                "\"issuer\":\"Voorbeeld 1\"|\"issuer\":\"Voorbeeld\\u0020\\u0031\"|2|1",
                "\"issuer\":\"Voorbeeld 1\",||1|1",
                "\"accountName\":\"jan@voorbeeld.nl\"|\"accountName\":\"x*257\"|1|1",
                "\"accountName\":\"jan@voorbeeld.nl\",||1|1",
                "\"secret\":\"AQAAAAAAAAAAAAAAAAAAAAAAAAA=\"|\"secret\":\"\"|1|1",
                "\"secret\":\"AQAAAAAAAAAAAAAAAAAAAAAAAAA=\"|\"secret\":\"b*1025\"|1|1",
                "\"secret\":\"AQAAAAAAAAAAAAAAAAAAAAAAAAA=\"|\"secret\":\"A\"|1|1",
                "\"https://login.voorbeeld.nl\"|s*1001|1|1",
                "\"https://login.voorbeeld.nl\"|\"x*513\"|1|1",
                "\"https://login.voorbeeld.nl\"|\"\"|1|1",
                "\"https://login.voorbeeld.nl\"|\"a b\"|1|1",
                "\"https://login.voorbeeld.nl\"|\"a\u007f\"|1|1",
                "\"https://login.voorbeeld.nl\"|\"a\",|-1|0",
                "\"https://login.voorbeeld.nl\"|,\"a\"|-1|0",
                "\"https://login.voorbeeld.nl\"|7|1|1",
                "\"sites\":[\"https://login.voorbeeld.nl\"]|\"sites\":\"a\"|1|1",
                "{\"id\":\"00000000000000000000000000000001\"|{\"id\":\"0000000000000000000000000000000G\"|1|1",
                "{\"id\":\"00000000000000000000000000000001\"|{\"id\":\"0000000000000000000000000000000\"|1|1",
                "{\"id\":\"00000000000000000000000000000001\"|{\"id\":\"00000000000000000000000000000002\"|1|1",
                "{\"id\":\"00000000000000000000000000000009\"|{\"id\":\"00000000000000000000000000000002\"|2|0",
                "\"replaces\":\"00000000000000000000000000000001\"|\"replaces\":\"1\"|1|1",
                "\"replaces\":\"00000000000000000000000000000001\"|\"replaces\":7|2|1",
                "\"bin\":[|\"bin\":[7,|2|1",
                "\"bin\":[|\"bin\":[{},|2|1",
                "\"items\":[|\"items\":[null,|2|1",
                "\"slot\":\"00000000000000000000000000000028\"|\"slot\":\"28\"|2|1",
                "\"key\":\"AAAA|\"key\":\"|2|1",
                "\"key\":\"AAAA|\"key\":\"AAAAAAAA|2|1",
                "\"ways\":[|\"ways\":[7,|2|1",
                "\"ways\":[|\"ways\":[],\"was\":[|2|1",
                "{\"version\"|{ \"version\"|2|1",
                "{\"version\":1|{\"version\":1,\"new\":true|2|1",
                "https://login|https:/\\/login|2|1",
                "{\"version\":1|{\"version\":2|2|1",
                "\"}]}|\"}] }|2|1",
                "\"}]}|\"}]}x|-1|0",
                "\"}]}|\"}]}}|-1|0",
                "\"}]}|\"}]|-1|0",
            })
    void outOfThemItIsNot(String from, String to, int items, int bin) {
        var text = changed(from, to == null ? "" : to);
        assertTrue(CanonicalReader.read(text).isEmpty(), to);
        for (var one : List.of(text, slow(text))) {
            var decoded = decoded(one);
            if (items < 0) {
                assertEquals(new Decoded.Unintelligible(), decoded);
            } else {
                var shown = ((Decoded.Partial) decoded).vault();
                assertEquals(
                        List.of(items, bin), List.of(shown.items().size(), shown.bin().size()));
            }
        }
    }

    @Test
    void asManyWaysAsSlots() {
        var text = document();
        int start = text.indexOf("{\"slot\"");
        var way = text.substring(start, text.indexOf('}', start) + 1);
        var begin = text.substring(0, start);
        var most = String.join(",", Collections.nCopies(VaultHeader.MAX_SLOTS, way));
        assertExact(begin + most + "]}");
        assertTrue(CanonicalReader.read(begin + most + "]}").isPresent());
        assertExact(slow(begin + most + "]}"));
        var tooMany = begin + most + "," + way + "]}";
        assertTrue(CanonicalReader.read(tooMany).isEmpty());
        assertTrue(decoded(tooMany) instanceof Decoded.Partial);
    }

    /** None of its beginnings is a document, and nothing breaks. */
    @Test
    void noBeginningIsExact() {
        var text = document();
        for (int length = 0; length < text.length(); length++) {
            assertTrue(CanonicalReader.read(text.substring(0, length)).isEmpty());
        }
    }
}
