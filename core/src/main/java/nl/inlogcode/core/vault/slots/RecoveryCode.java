package nl.inlogcode.core.vault.slots;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Dashes;
import nl.inlogcode.core.codec.Spaces;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.VaultCrypto;

/**
 * The recovery code: 160 random bits as people write them down and type them over (vault-format.md
 * section 4.1). In Crockford's base 32, in {@value #GROUPS} groups of {@value #GROUP}, of which the
 * last character checks the others: so it can be said which group is wrong. Hidden in {@link
 * #toString}.
 *
 * @param bytes {@value #BYTES} bytes
 */
public record RecoveryCode(Bytes bytes) {
    public static final int BYTES = 20;
    public static final int GROUPS = 8;

    /** Characters in a group. */
    public static final int GROUP = 5;

    private static final int DATA = GROUP - 1;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public RecoveryCode {
        if (bytes.length() != BYTES) {
            throw new IllegalArgumentException(bytes.length() + " bytes");
        }
    }

    /** What a typed text turns out to be. */
    public sealed interface Reading {
        /** A code, though perhaps not the one that is asked for. */
        record Read(RecoveryCode code) implements Reading {}

        /**
         * Something was mistyped.
         *
         * @param groups those that are wrong, from 1, in their order; at least one
         */
        record WrongGroups(List<Integer> groups) implements Reading {
            public WrongGroups {
                groups = List.copyOf(groups);
            }
        }

        /**
         * Not as many characters as a code has.
         *
         * @param characters how many there are, spaces and dashes not counted
         */
        record WrongLength(int characters) implements Reading {}
    }

    public static RecoveryCode random(VaultCrypto crypto) {
        return new RecoveryCode(Bytes.of(crypto.random(BYTES)));
    }

    /** The groups, in capitals. */
    public List<String> groups() {
        var data = bytes.toArray();
        var groups = new ArrayList<String>();
        int held = 0;
        int bits = 0;
        int next = 0;
        for (int group = 0; group < GROUPS; group++) {
            var text = new StringBuilder(GROUP);
            int check = group;
            for (int place = 0; place < DATA; place++) {
                if (bits < 5) {
                    held = held << 8 | data[next++] & 0xFF;
                    bits += 8;
                }
                bits -= 5;
                int value = held >> bits & 31;
                check ^= weighted(value, place);
                text.append(ALPHABET.charAt(value));
            }
            groups.add(text.append(ALPHABET.charAt(check)).toString());
        }
        return groups;
    }

    /** The groups with a dash between. */
    public String print() {
        return String.join("-", groups());
    }

    /**
     * Reads what was typed: in either case, O for 0, I and L for 1, with spaces and dashes
     * anywhere.
     */
    public static Reading read(String text) {
        var parts = parts(text);
        var all = String.join("", parts);
        if (all.length() == GROUPS * GROUP) {
            parts.clear();
            for (int group = 0; group < GROUPS; group++) {
                parts.add(all.substring(group * GROUP, (group + 1) * GROUP));
            }
        }
        // Who keeps the groups apart forgets a letter in one of them without shifting the others.
        if (parts.size() != GROUPS) {
            return new Reading.WrongLength(all.length());
        }
        var wrong = new ArrayList<Integer>();
        for (int group = 0; group < GROUPS; group++) {
            if (!isGroup(parts.get(group), group)) {
                wrong.add(group + 1);
            }
        }
        return wrong.isEmpty()
                ? new Reading.Read(new RecoveryCode(decode(parts)))
                : new Reading.WrongGroups(wrong);
    }

    /**
     * Whether a group that was typed is right, as far as that can be seen: one wrong character, or
     * two that changed places, always can.
     *
     * @param text without spaces and dashes
     * @param group from 0
     */
    public static boolean isGroup(String text, int group) {
        if (text.length() != GROUP) {
            return false;
        }
        int check = group;
        for (int place = 0; place < GROUP; place++) {
            int value = valueOf(text.charAt(place));
            if (value < 0) {
                return false;
            }
            check ^= place < DATA ? weighted(value, place) : value;
        }
        return check == 0;
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            boolean between =
                    i == text.length()
                            || Spaces.isSpace(text.charAt(i))
                            || Dashes.isDash(text.charAt(i));
            if (!between) {
                part.append(text.charAt(i));
            } else if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }

    private static Bytes decode(List<String> groups) {
        var bytes = new byte[BYTES];
        int held = 0;
        int bits = 0;
        int next = 0;
        for (var group : groups) {
            for (int place = 0; place < DATA; place++) {
                held = held << 5 | valueOf(group.charAt(place));
                bits += 5;
                if (bits >= 8) {
                    bits -= 8;
                    bytes[next++] = (byte) (held >> bits);
                }
            }
        }
        return Bytes.of(bytes);
    }

    /** The value of a character, or -1 if it stands for none. */
    private static int valueOf(char c) {
        char upper = Ascii.isLetter(c) ? Ascii.upper(c) : c;
        return switch (upper) {
            case 'O' -> 0;
            case 'I', 'L' -> 1;
            default -> ALPHABET.indexOf(upper);
        };
    }

    /** Times x to the power of place + 1, in the field of 32 elements modulo x^5 + x^2 + 1. */
    private static int weighted(int value, int place) {
        int product = value;
        for (int i = 0; i <= place; i++) {
            product <<= 1;
            if ((product & 32) != 0) {
                product ^= 0x25;
            }
        }
        return product;
    }

    @Override
    public String toString() {
        return "RecoveryCode[hidden]";
    }
}
