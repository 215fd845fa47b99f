package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of the Java library ships, and a compiler to JavaScript could do otherwise than the JVM:
 * texts, numbers, order. Expected is what the JVM says, by the documentation of its classes.
 *
 * <p>Three things do differ, measured in both browsers, and nothing may hang on them: a {@code
 * double} beyond an {@code int} goes round there, where Java stops at the largest ({@code Place}
 * keeps to the picture first); {@code strip} and {@code isBlank} take the no-break space and the
 * byte order mark for white space.
 */
public final class PlatformVectors {
    /** An int and a long that no compiler can tell beforehand. */
    private final int one;

    private final long large;
    private final double half;
    private final List<Check> checks = new ArrayList<>();

    private PlatformVectors() {
        one = System.currentTimeMillis() > 0 ? 1 : 2;
        large = Long.MAX_VALUE - one;
        half = one / 2.0;
    }

    public static List<Check> all() {
        var vectors = new PlatformVectors();
        vectors.numbersToTexts();
        vectors.textsToNumbers();
        vectors.arithmetic();
        vectors.texts();
        vectors.order();
        return vectors.checks;
    }

    private void same(String name, Object expected, Object actual) {
        checks.add(new Check("platform: " + name, () -> Expect.same(expected, actual)));
    }

    private void refused(String text) {
        checks.add(
                new Check(
                        "platform: no number: " + text,
                        () -> Expect.refused(() -> Integer.parseInt(text))));
    }

    private void numbersToTexts() {
        same("int", "-2147483648", String.valueOf(Integer.MIN_VALUE * one));
        same("int, grouped by nothing", "1234567", "" + 1_234_567 * one);
        same("long", "9223372036854775806", String.valueOf(large));
        same("long, least", "-9223372036854775808", Long.toString(Long.MIN_VALUE * one));
        same("base 16", "ff00", Integer.toString(0xFF00 * one, 16));
        same("char", "x", String.valueOf((char) ('w' + one)));
        same("boolean", "true", String.valueOf(one == 1));
    }

    private void textsToNumbers() {
        same("parsed", 42, Integer.parseInt("00" + 42 * one));
        same("parsed, negative", -42, Integer.parseInt("-" + 42 * one));
        same("parsed, with a plus", 42, Integer.parseInt("+" + 42 * one));
        same("parsed, long", large, Long.parseLong("922337203685477580" + 6 * one));
        refused("");
        refused(" 1");
        refused("1 ");
        refused("1e3");
        refused("0x10");
        refused("1.0");
        refused("2147483648");
        checks.add(
                new Check(
                        "platform: no long",
                        () -> Expect.refused(() -> Long.parseLong("9223372036854775808"))));
    }

    private void arithmetic() {
        same("int goes round", Integer.MIN_VALUE, Integer.MAX_VALUE + one);
        same("product goes round", 193_517_440, 0x12345678 * 0x76543210 * one & 0x7FFFFFFF);
        same("long goes round", Long.MIN_VALUE, large + 2);
        same("shift by 32", one, one << 32);
        same("unsigned shift", 0x7FFFFFFF, -one >>> 1);
        same("division towards zero", -3, -7 / (2 * one));
        same("rest", -1, -7 % (2 * one));
        same("floorDiv", -4, Math.floorDiv(-7, 2 * one));
        same("byte", (byte) -128, (byte) (127 + one));
        same("char of too much", 'A', (char) (0x10041 * one));
        same("double to int, no number", 0, (int) (0.0 / (half - half)));
        same("double to int, negative", -1, (int) (-1.9 * one));
        same("floor", -2.0, Math.floor(-3 * half));
        same("ceil", -1.0, Math.ceil(-3 * half));
        same("long to double", 9.007199254740992E15, (double) (9_007_199_254_740_993L * one));
        same("compare, not a number", true, Double.compare(0.0 / (half - half), 1e300) > 0);
        same("compare, negative zero", true, Double.compare(-0.0 * one, 0.0) < 0);
        same("bits", 31, Integer.bitCount(-1 >>> one));
        same("leading zeros", 30, Integer.numberOfLeadingZeros(one + 1));
    }

    private void texts() {
        var spaces = "\u0001\t\n x\u00A0 \r";
        same("trim", "x\u00A0", spaces.trim());
        same("replace", "a--b", "a..b".replace(".", "-"));
        same("replace char", "a$1b", "a.1b".replace('.', '$'));
        same("index of nothing", 3, "abc".indexOf("", 3 * one));
        same("last index", 2, "abab".lastIndexOf("ab"));
        same("join", "a, b", String.join(", ", List.of("a", "b")));
        same("hash", 96354, "abc".hashCode());
        same("order of letters", true, "Z".compareTo("a") < 0);
        same("order by units", true, "\uD83D\uDE00".compareTo("\uFF5E") < 0);
        same("units", 2, "\uD83D\uDE00".length());
        same("code points", 1, "\uD83D\uDE00".codePointCount(0, 2));
        same("code point", "\uD83D\uDE00", new StringBuilder().appendCodePoint(0x1F600).toString());
        same("half a pair", "\uD83D", "\uD83D\uDE00".substring(0, one));
        same("concatenated", "anull1true", "a" + null + one + (one == 1));
    }

    private void order() {
        var list = new ArrayList<>(List.of("b1", "a1", "b2", "a2", "b3", "a3"));
        list.sort((left, right) -> left.charAt(0) - right.charAt(0));
        same(
                "sorted, of equals the first first",
                List.of("a1", "a2", "a3", "b1", "b2", "b3"),
                list);
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", 2);
        map.put("z", 3);
        same("in the order of coming", List.of("z", "a"), List.copyOf(map.keySet()));
        same("set", 2, new HashSet<>(List.of("FB", "Ea")).size());
        same("arrays", true, Arrays.equals(new byte[] {1, 2}, new byte[] {1, (byte) (2 * one)}));
        same("array's hash", 994, Arrays.hashCode(new byte[] {1, (byte) (2 * one)}));
    }
}
