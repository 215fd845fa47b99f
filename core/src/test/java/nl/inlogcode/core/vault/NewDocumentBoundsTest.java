package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.inlogcode.core.codec.Utf8;
import nl.inlogcode.core.vault.VaultFormat.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** vault-format.md section 2: both sides of each bound of what version 2 says beyond version 1. */
class NewDocumentBoundsTest {
    private static String document() {
        return VaultFormat.print(Fixtures.vault2(), KeySlots.NONE, 2);
    }

    /** {@code x*3} is a text of three, {@code g*3} so many groups. */
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
        var groups = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            groups.add("\"g" + i + "\"");
        }
        var instead = text.charAt(star - 1) == 'g' ? String.join(",", groups) : "x".repeat(count);
        return text.substring(0, star - 1) + instead + text.substring(end);
    }

    private static String changed(String from, String to) {
        var text = document();
        int at = text.indexOf(from);
        assertTrue(at >= 0, from);
        return text.substring(0, at) + filled(to) + text.substring(at + from.length());
    }

    /** The same document where a text has an escape, which the straight way does not read. */
    private static String slow(String text) {
        return text.replace("\"Bank ", "\"Bank\\u0001");
    }

    private static Decoded decoded(String text) {
        return VaultFormat.decode(Utf8.bytesOf(text));
    }

    @Test
    void theDocumentItselfIsExact() {
        assertExact(document());
        assertEquals(new Decoded.Exact(Fixtures.vault2(), KeySlots.NONE), decoded(document()));
    }

    private static void assertExact(String text) {
        assertTrue(CanonicalReader.read(text).isPresent(), text);
        assertTrue(CanonicalReader.read(slow(text)).isEmpty());
        for (var one : List.of(text, slow(text))) {
            assertTrue(decoded(one) instanceof Decoded.Exact, one);
            var exact = (Decoded.Exact) decoded(one);
            assertEquals(one, Utf8.decode(VaultFormat.encode(exact.vault())).orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"since\":1700000000|\"since\":0",
                "\"since\":1700000000|\"since\":999999999999999",
                "\"how\":\"enrolled\"|\"how\":\"imported\"",
                "\"how\":\"enrolled\"|\"how\":\"unknown\"",
                ",\"pinned\":true,| ,",
                ",\"groups\":[\"Werk\",\"Zorg\"]| ",
                "\"Werk\",\"Zorg\"|\"x*1\"",
                "\"Werk\",\"Zorg\"|\"x*64\"",
                "\"Werk\",\"Zorg\"|g*32",
                "Vraag Els.\\nZij|\\t\\\"\\\\",
                "\"Vraag Els.\\nZij weet het.\"|\"x*4096\"",
                ",\"colour\":210| ",
                "\"colour\":210|\"colour\":0",
                "\"colour\":210|\"colour\":359",
                "018bcfe5680000000a0b0c0d|000000000000000000000000",
                "018bcfe5680000000a0b0c0d|ffffffffffffffffffffffff",
                ",\"replacedBy\":\"11111111111111111111111111111111\"| ",
                ",\"gone\":[{\"id\":\"44444444444444444444444444444444\",\"at\":\"018bcfe568000000"
                        + "0a0b0c0d\"}]| ",
            })
    void withinItsBoundsItIsExact(String from, String to) {
        assertExact(changed(from, to == null ? "" : to));
    }

    /** Codes depend on none of it: all accounts are still shown, and nothing may be written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"version\":2|\"version\":3",
                "\"since\":1700000000|\"since\":-1",
                "\"since\":1700000000|\"since\":\"1700000000\"",
                "\"how\":\"enrolled\"|\"how\":\"ENROLLED\"",
                "\"how\":\"enrolled\"|\"how\":\"guessed\"",
                "{\"since\":1700000050,\"how\":\"saidYes\"},| ",
                "{\"since\":1700000050,|{\"until\":7,\"since\":1700000050,",
                "\"siteNotes\":[|\"siteNotes\":[{\"since\":0,\"how\":\"unknown\"},",
                "\"sites\":[]|\"sites\":[],\"siteNotes\":[]",
                "\"pinned\":true|\"pinned\":false",
                "\"pinned\":true|\"pinned\":1",
                "\"Werk\",\"Zorg\"| ",
                "\"Werk\",\"Zorg\"|\"\"",
                "\"Werk\",\"Zorg\"|\"x*65\"",
                "\"Werk\",\"Zorg\"|\"Werk\",\"Werk\"",
                "\"Werk\",\"Zorg\"|\"Werk\",7",
                "\"Werk\",\"Zorg\"|g*33",
                "\"Vraag Els.\\nZij weet het.\"|\"\"",
                "\"Vraag Els.\\nZij weet het.\"|\"x*4097\"",
                "\"Vraag Els.\\nZij weet het.\"|7",
                "Vraag|\\u0056raag",
                "\"colour\":210|\"colour\":-1",
                "\"colour\":210|\"colour\":360",
                "\"colour\":210|\"colour\":\"#0a6\"",
                "\"changed\":{|\"changed\":{\"icon\":\"018bcfe5680000000a0b0c0d\",",
                "\"changed\":{\"accountName\"|\"changed\":{\"name\"",
                "018bcfe5680000000a0b0c0d|018bcfe5680000000a0b0c0",
                "018bcfe5680000000a0b0c0d|018bcfe5680000000a0b0c0D",
                "018bcfe5680000000a0b0c0d|018bcfe5680000000a0b0c0g",
                "\"replacedBy\":\"1111|\"replacedBy\":\"x",
                "\"id\":\"44444444444444444444444444444444\"|\"id\":\"4\"",
                "\"id\":\"44444444444444444444444444444444\"|\"id\":\"11111111111111111111111111111111\"",
                "\"gone\":[|\"gone\":[7,",
                "\"gone\":[{|\"gone\":[],\"was\":[{",
                "}]}|}],\"ways\":[]}",
            })
    void outOfThemItIsNot(String from, String to) {
        var text = changed(from, to == null ? "" : to);
        assertTrue(CanonicalReader.read(text).isEmpty(), to);
        for (var one : List.of(text, slow(text))) {
            var shown = ((Decoded.Partial) decoded(one)).vault();
            assertEquals(List.of(3, 1), List.of(shown.items().size(), shown.bin().size()), one);
            assertEquals(Fixtures.vault().items().get(0).account(), shown.items().get(0).account());
        }
    }

    /** Codes depend on it: such an account is not shown. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"version\":2|\"version\":1",
                "\"digits\":5,\"type\":\"steam\"|\"digits\":6,\"type\":\"steam\"",
                "\"digits\":5,\"type\":\"steam\"|\"digits\":4,\"type\":\"steam\"",
                "\"digits\":5,\"type\":\"steam\"|\"digits\":5,\"type\":\"battle\"",
                "\"digits\":5,\"type\":\"steam\"|\"digits\":5,\"type\":\"totp\",\"period\":30",
                "\"SHA1\",\"digits\":5|\"SHA256\",\"digits\":5",
            })
    void anAccountOfAnotherKindIsNotShown(String from, String to) {
        var text = changed(from, to);
        assertTrue(CanonicalReader.read(text).isEmpty(), to);
        for (var one : List.of(text, slow(text))) {
            assertEquals(2, ((Decoded.Partial) decoded(one)).vault().items().size(), one);
        }
    }

    @Test
    void version1KnowsNoSteam() {
        var steam = new Vault(List.of(Fixtures.vault2().items().get(2)), List.of());
        var text = VaultFormat.print(steam, KeySlots.NONE, 1);
        assertTrue(CanonicalReader.read(text).isEmpty());
        assertEquals(new Decoded.Partial(Vault.EMPTY), decoded(text));
    }

    @Test
    void steamsTimeStepIsNotSaid() {
        var text = changed("\"type\":\"steam\"", "\"type\":\"steam\",\"period\":30");
        assertTrue(CanonicalReader.read(text).isEmpty());
        assertEquals(3, ((Decoded.Partial) decoded(text)).vault().items().size());
    }

    /** Each of them has an id of its own; of more than a thousand the earliest is forgotten. */
    @Test
    void asManyGoneAsAreRemembered() {
        var gone = new ArrayList<GoneItem>();
        for (int i = 0; i < Stamping.MOST_GONE; i++) {
            gone.add(new GoneItem(Samples.id(i), Samples.time(i)));
        }
        var most = VaultFormat.print(new Vault(List.of(), List.of(), gone), KeySlots.NONE, 2);
        assertTrue(CanonicalReader.read(most).isPresent());
        gone.add(new GoneItem(Samples.id(5000), Samples.time(5000)));
        var more = VaultFormat.print(new Vault(List.of(), List.of(), gone), KeySlots.NONE, 2);
        assertTrue(CanonicalReader.read(more).isEmpty());
        assertTrue(decoded(more) instanceof Decoded.Partial);
        var twice = Collections.nCopies(2, gone.get(0));
        var text = VaultFormat.print(new Vault(List.of(), List.of(), twice), KeySlots.NONE, 2);
        assertTrue(CanonicalReader.read(text).isEmpty());
        assertTrue(decoded(text) instanceof Decoded.Partial);
    }

    @Test
    void noBeginningIsExact() {
        var text = document();
        for (int length = 0; length < text.length(); length++) {
            assertTrue(CanonicalReader.read(text.substring(0, length)).isEmpty());
        }
    }
}
