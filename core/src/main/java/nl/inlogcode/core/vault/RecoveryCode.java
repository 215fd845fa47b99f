package nl.inlogcode.core.vault;

/**
 * The code on the recovery sheet (vault-format.md section 4.1): 160 random bits in 8 groups of 5
 * symbols of Crockford's base 32. The last symbol of each group checks that group, so that one who
 * copies it from paper can be told where the mistake is.
 *
 * @param bytes {@value #LENGTH} of them
 */
public record RecoveryCode(Bytes bytes) {
    public static final int LENGTH = 20;
    public static final int GROUPS = 8;

    /** Symbols of a group that carry bits; one that checks follows. */
    private static final int DATA = 4;

    private static final int GROUP = DATA + 1;
    private static final int BITS = 5;
    private static final int SYMBOLS = 32;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** x^5 + x^2 + 1, which makes a field of the 32 symbols. */
    private static final int POLYNOMIAL = 0b100101;

    public RecoveryCode {
        if (bytes.length() != LENGTH) {
            throw new IllegalArgumentException("a recovery code of the wrong length");
        }
    }

    /** What came of reading one that was typed. */
    public sealed interface Reading {
        /** It is as it was printed. */
        record Valid(RecoveryCode code) implements Reading {}

        /**
         * A mistake.
         *
         * @param group the first one that is not as printed, 1 to {@value RecoveryCode#GROUPS}
         */
        record Mistyped(int group) implements Reading {}

        /** There are more groups than there should be. */
        record TooLong() implements Reading {}
    }

    /** A new one. */
    public static RecoveryCode random(VaultCrypto crypto) {
        return new RecoveryCode(Bytes.of(crypto.random(LENGTH)));
    }

    /** In groups with hyphens between them: {@code XXXXX-XXXXX-…}. */
    public String print() {
        var text = new StringBuilder();
        var data = bytes.toArray();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                text.append('-');
            }
            var symbols = new int[DATA];
            for (int i = 0; i < DATA; i++) {
                symbols[i] = symbol(data, group * DATA + i);
                text.append(ALPHABET.charAt(symbols[i]));
            }
            text.append(ALPHABET.charAt(check(group, symbols)));
        }
        return text.toString();
    }

    private static int symbol(byte[] data, int index) {
        int symbol = 0;
        for (int bit = index * BITS; bit < (index + 1) * BITS; bit++) {
            symbol = symbol << 1 | data[bit / 8] >> 7 - bit % 8 & 1;
        }
        return symbol;
    }

    /**
     * Each symbol weighs something else, so that one wrong symbol or two that changed places are
     * always noticed; and each group, so that groups that changed places are.
     */
    private static int check(int group, int[] symbols) {
        int check = group;
        for (int i = DATA - 1; i >= 0; i--) {
            check = twice(check ^ symbols[i]);
        }
        return check;
    }

    /** In the field, times x. */
    private static int twice(int value) {
        int doubled = value << 1;
        return doubled < SYMBOLS ? doubled : doubled ^ POLYNOMIAL;
    }

    /**
     * Reads what somebody typed: capitals or not, hyphens and spaces anywhere or nowhere, O for 0,
     * I and L for 1.
     */
    public static Reading parse(String text) {
        var symbols = new int[GROUPS * GROUP];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character <= ' ' || character == '-' || character == '\u00a0') {
                continue;
            }
            if (count == symbols.length) {
                return new Reading.TooLong();
            }
            symbols[count] = valueOf(character);
            if (symbols[count] < 0) {
                return new Reading.Mistyped(count / GROUP + 1);
            }
            count++;
        }
        return decode(symbols, count);
    }

    private static Reading decode(int[] symbols, int count) {
        var data = new byte[LENGTH];
        for (int group = 0; group < GROUPS; group++) {
            int start = group * GROUP;
            var own = new int[DATA];
            System.arraycopy(symbols, start, own, 0, DATA);
            if (count < start + GROUP || symbols[start + DATA] != check(group, own)) {
                return new Reading.Mistyped(group + 1);
            }
            for (int i = 0; i < DATA; i++) {
                put(data, group * DATA + i, own[i]);
            }
        }
        return new Reading.Valid(new RecoveryCode(Bytes.of(data)));
    }

    private static void put(byte[] data, int index, int symbol) {
        for (int i = 0; i < BITS; i++) {
            int bit = index * BITS + i;
            data[bit / 8] |= (byte) ((symbol >> BITS - 1 - i & 1) << 7 - bit % 8);
        }
    }

    private static int valueOf(char typed) {
        char character = typed >= 'a' && typed <= 'z' ? (char) (typed - 'a' + 'A') : typed;
        return switch (character) {
            case 'O' -> 0;
            case 'I', 'L' -> 1;
            default -> ALPHABET.indexOf(character);
        };
    }

    /** It opens the vault: never in a log. */
    @Override
    public String toString() {
        return "RecoveryCode[hidden]";
    }
}
