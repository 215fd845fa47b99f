package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.vault.Values.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * vault-format.md section 3: nothing in a sealed vault can be changed, swapped, added or left out,
 * whichever of its five slots it is opened through.
 */
@Tag("much")
class TamperedVaultTest {
    private static final int SIZE = 4096;
    private static final int SLOTS = 5;

    private final ManyKeySlots keySlots = new ManyKeySlots();
    private String text;
    private String other;

    @BeforeEach
    void seal() {
        text = ofSize();
        other = keySlots.sealed(Samples.of(2), 9);
        assertEquals(SLOTS, keySlots.opensBy(text));
        assertEquals(SLOTS, keySlots.opensBy(other));
    }

    /** Base64 grows by four characters; the generation's digits give what is between. */
    private String ofSize() {
        for (long generation = 1; generation <= 1000; generation *= 10) {
            var vault = Vault.EMPTY;
            var sealed = "";
            while (sealed.length() < SIZE - 900) {
                vault = vault.add(Samples.item(vault.items().size() + 1));
                sealed = keySlots.sealed(vault, generation);
            }
            for (int length = 0; sealed.length() < SIZE; length++) {
                var padded = Samples.item(99);
                var issuer = "x".repeat(Math.min(length, 200));
                var name = "y".repeat(length - issuer.length());
                var account = padded.account().named(issuer, name);
                sealed = keySlots.sealed(vault.add(padded.withAccount(account)), generation);
            }
            if (sealed.length() == SIZE) {
                return sealed;
            }
        }
        throw new IllegalStateException("no vault of that size");
    }

    private void assertRefused(String changed, String what) {
        assertEquals(0, keySlots.opensBy(changed), what);
    }

    @Test
    void everyFlippedBitIsRefused() {
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        int flips = 0;
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(new String(bytes, StandardCharsets.ISO_8859_1), "bit " + bit);
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            flips++;
        }
        assertEquals(SIZE * 8, flips);
        assertEquals(SLOTS, keySlots.opensBy(new String(bytes, StandardCharsets.ISO_8859_1)));
        System.out.println(flips + " flipped bits refused, through each of " + SLOTS + " slots");
    }

    @Test
    void everyTruncationIsRefused() {
        for (int length = 0; length < SIZE; length++) {
            assertRefused(text.substring(0, length), "cut off at " + length);
            assertRefused(text.substring(SIZE - length), "cut off before " + (SIZE - length));
        }
    }

    private static String swapped(String text, Value one, Value two) {
        var first = one.start() < two.start() ? one : two;
        var second = first == one ? two : one;
        return text.substring(0, first.start())
                + second.in(text)
                + text.substring(first.end(), second.start())
                + first.in(text)
                + text.substring(second.end());
    }

    /** Each value of the header and its slots in the place of each other one. */
    @Test
    void everySwapOfTwoValuesIsRefused() {
        var values = Values.of(text);
        int swaps = 0;
        int alike = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                if (!values.get(i).isBeside(values.get(j))) {
                    continue;
                }
                if (values.get(i).in(text).equals(values.get(j).in(text))) {
                    alike++;
                    continue;
                }
                assertRefused(
                        swapped(text, values.get(i), values.get(j)),
                        values.get(i).path() + " and " + values.get(j).path());
                swaps++;
            }
        }
        // Alike are the two passkeys' types, and the version and the lanes.
        assertEquals(List.of(794, 2), List.of(swaps, alike));
        System.out.println(swaps + " swaps of two values refused");
    }

    /** A value of another vault, made in the same browser and with the same wrapping keys. */
    @Test
    void everyValueOfAnotherVaultIsRefused() {
        var theirs = Values.of(other);
        int tried = 0;
        for (var value : Values.of(text)) {
            var instead = theirs.stream().filter(it -> it.path().equals(value.path())).toList();
            var changed =
                    text.substring(0, value.start())
                            + instead.get(0).in(other)
                            + text.substring(value.end());
            if (!changed.equals(text)) {
                assertRefused(changed, value.path());
                tried++;
            }
        }
        // All but format, version, types, Argon2id's figures and the rpId, which do not differ.
        assertEquals(31, tried);
    }

    /** A member or an element less, twice, or behind the next one. */
    @Test
    void nothingIsLeftOutDoubledOrMoved() {
        for (var value : Values.of(text)) {
            var whole = text.substring(value.name(), value.end());
            var name = value.isMember() ? value.name() : value.start();
            boolean last = text.charAt(value.end()) != ',';
            var left =
                    last
                            ? text.substring(0, name - 1) + text.substring(value.end())
                            : text.substring(0, name) + text.substring(value.end() + 1);
            assertRefused(left, "without " + value.path());
            var doubled =
                    text.substring(0, value.end()) + "," + whole + text.substring(value.end());
            assertRefused(doubled, value.path() + " twice");
        }
        for (var pair : neighbours()) {
            var first = text.substring(pair.get(0).name(), pair.get(0).end());
            var second = text.substring(pair.get(1).name(), pair.get(1).end());
            var moved =
                    text.substring(0, pair.get(0).name())
                            + second
                            + ","
                            + first
                            + text.substring(pair.get(1).end());
            assertNotEquals(text, moved);
            assertRefused(moved, pair.get(0).path() + " behind " + pair.get(1).path());
        }
    }

    /** Each value and the one that follows it in the same object or array. */
    private List<List<Value>> neighbours() {
        var pairs = new ArrayList<List<Value>>();
        var values = Values.of(text);
        for (var one : values) {
            for (var next : values) {
                if (next.name() == one.end() + 1 && text.charAt(one.end()) == ',') {
                    pairs.add(List.of(one, next));
                }
            }
        }
        return pairs;
    }
}
