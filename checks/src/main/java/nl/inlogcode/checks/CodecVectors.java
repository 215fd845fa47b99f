package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Base32;
import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.codec.Percent;
import nl.inlogcode.core.codec.Utf8;

/** Base 16, 32 and 64, UTF-8, percent-encoding. */
public final class CodecVectors {
    private record BaseRow(String text, String base64, String base32, String base16) {}

    private record PastedRow(String name, String pasted, String hex) {}

    /** RFC 4648 section 10. */
    private static final List<BaseRow> RFC_4648 =
            List.of(
                    new BaseRow("", "", "", ""),
                    new BaseRow("f", "Zg==", "MY======", "66"),
                    new BaseRow("fo", "Zm8=", "MZXQ====", "666f"),
                    new BaseRow("foo", "Zm9v", "MZXW6===", "666f6f"),
                    new BaseRow("foob", "Zm9vYg==", "MZXW6YQ=", "666f6f62"),
                    new BaseRow("fooba", "Zm9vYmE=", "MZXW6YTB", "666f6f6261"),
                    new BaseRow("foobar", "Zm9vYmFy", "MZXW6YTBOI======", "666f6f626172"));

    private static final List<PastedRow> PASTED =
            List.of(
                    new PastedRow("lower case", "mzxw6ytboi", "666f6f626172"),
                    new PastedRow("groups of four", "MZXW 6YTB OI", "666f6f626172"),
                    new PastedRow("no-break spaces", "mzxw\u00A06ytb\u202Foi", "666f6f626172"),
                    new PastedRow("line ends and tabs", "\tMZXW\r\n6YTB\nOI ", "666f6f626172"),
                    new PastedRow("byte order mark", "\uFEFFMZXW6YTBOI\u200B", "666f6f626172"),
                    new PastedRow("hyphens", "MZXW-6YTB-OI", "666f6f626172"),
                    new PastedRow("dashes", "MZXW\u20136YTB\u2014OI\u2011", "666f6f626172"),
                    new PastedRow("minus signs", "MZXW\u22126YTB\uFF0DOI", "666f6f626172"),
                    new PastedRow("padding with spaces", "MZXW6YQ =", "666f6f62"),
                    new PastedRow("padding that is too much", "MZXW6YTB========", "666f6f6261"),
                    new PastedRow("one letter too many", "MZXW6YTBO", "666f6f6261"),
                    new PastedRow("three letters at the end", "MZXW6YTBOIA", "666f6f626172"),
                    new PastedRow("six letters at the end", "MZXW6Y", "666f6f"),
                    new PastedRow("unused bits that are not zero", "MZ", "66"));

    /** No letter stands for 0, 1, 8 or 9, and padding ends the text. */
    private static final List<String> NO_BASE_32 =
            List.of(
                    "",
                    " ",
                    "====",
                    "A",
                    "-A-",
                    "MZXW0YTB",
                    "MZXW1YTB",
                    "MZXW8YTB",
                    "MZXW9YTB",
                    "MZ==XW",
                    "MZXW6YT!",
                    "MZXW6YT\u00C9",
                    "MZXW6YT\u0130",
                    "\uFF2D\uFF3A",
                    "MZXW_6YTB",
                    "MZXW.6YTB",
                    "MZXW+6YTB",
                    "MZXW/6YTB",
                    "MZXW\u00006YTB");

    private static final List<String> NO_BASE_64 =
            List.of(
                    "Z",
                    "Zg",
                    "Zg=",
                    "Zg===",
                    "=",
                    "====",
                    "Zh==",
                    "Zm9=",
                    "Zm9v\n",
                    " Zm9v",
                    "Zm-_",
                    "Zg==Zg==",
                    "Z=g=",
                    "Zm9vYg==\u0000\u0000\u0000\u0000",
                    "Zm9\u00E9");

    /** Well-formed texts beside their bytes: the ends of each length. */
    private static final List<List<String>> UTF_8 =
            List.of(
                    List.of("\u0000\u007F", "007f"),
                    List.of("\u0080\u07FF", "c280dfbf"),
                    List.of("\u0800\uD7FF\uE000\uFFFF", "e0a080ed9fbfee8080efbfbf"),
                    List.of("\uD800\uDC00\uDBFF\uDFFF", "f0908080f48fbfbf"),
                    List.of("Caf\u00E9 \u20AC \uD83D\uDD11", "436166c3a920e282ac20f09f9491"));

    /** RFC 3629 sections 3 and 10: lone, cut off, overlong, surrogates, too large, never used. */
    private static final List<String> NO_UTF_8 =
            List.of(
                    "80",
                    "bf",
                    "c3",
                    "c341",
                    "c080",
                    "c1bf",
                    "e0809f",
                    "e09fbf",
                    "eda080",
                    "edbfbf",
                    "e282",
                    "e28241",
                    "f0808080",
                    "f08fbfbf",
                    "f4908080",
                    "f5808080",
                    "f09f94",
                    "fe",
                    "ff",
                    "f8888080",
                    "41c3");

    private CodecVectors() {}

    public static List<Check> all() {
        var checks = new ArrayList<Check>();
        for (var row : RFC_4648) {
            var name = "RFC 4648 section 10, \"" + row.text() + "\"";
            checks.add(new Check(name, () -> bases(row)));
        }
        for (var row : PASTED) {
            checks.add(new Check("base 32 as pasted: " + row.name(), () -> pasted(row)));
        }
        checks.add(new Check("what is no base 32", CodecVectors::noBase32));
        checks.add(new Check("base 64 of every byte, and what is none", CodecVectors::base64));
        checks.add(new Check("UTF-8 at the ends of each length", CodecVectors::utf8));
        checks.add(new Check("what is no UTF-8", CodecVectors::noUtf8));
        checks.add(new Check("percent-encoding, RFC 3986", CodecVectors::percent));
        checks.add(new Check("hex digits", CodecVectors::hex));
        return checks;
    }

    private static void bases(BaseRow row) {
        var bytes = Utf8.bytesOf(row.text());
        Expect.same(row.base64(), Base64.encode(bytes));
        Expect.same(row.base16(), Hex.encode(bytes));
        int padding = row.base32().indexOf('=');
        var bare = padding < 0 ? row.base32() : row.base32().substring(0, padding);
        Expect.same(bare, Base32.encode(bytes));
        Expect.same(row.base16(), hexOf(Base64.decode(row.base64())));
        Expect.same(row.base16(), hexOf(Hex.decode(row.base16())));
        if (!row.text().isEmpty()) {
            Expect.same(row.base16(), hexOf(Base32.decode(row.base32())));
            Expect.same(row.base16(), hexOf(Base32.decode(bare)));
        }
    }

    private static void pasted(PastedRow row) {
        Expect.same(row.hex(), hexOf(Base32.decode(row.pasted())));
    }

    private static void noBase32() {
        for (var text : NO_BASE_32) {
            Expect.empty(Base32.decode(text));
        }
        var longest = "A".repeat(Base32.MAX_LENGTH);
        Expect.yes(Base32.decode(longest).isPresent());
        Expect.empty(Base32.decode(longest + "A"));
    }

    private static void base64() {
        var bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        Expect.same(Hex.encode(bytes), hexOf(Base64.decode(Base64.encode(bytes))));
        Expect.same(Hex.encode(bytes), hexOf(Base32.decode(Base32.encode(bytes))));
        for (var text : NO_BASE_64) {
            Expect.empty(Base64.decode(text));
        }
    }

    private static void utf8() {
        for (var row : UTF_8) {
            Expect.same(row.get(1), hexOf(Utf8.encode(row.get(0))));
            Expect.same(row.get(0), Utf8.decode(Hex.decode(row.get(1)).get()).get());
        }
    }

    private static void noUtf8() {
        for (var hex : NO_UTF_8) {
            Expect.empty(Utf8.decode(Hex.decode(hex).get()));
        }
        for (var text : List.of("\uD800", "\uDC00", "a\uD83Da", "\uDD11\uD83D", "\uD83D\uD83D")) {
            Expect.empty(Utf8.encode(text));
            Expect.yes(!Utf8.isWellFormed(text));
        }
        Expect.refused(() -> Utf8.bytesOf("\uD800"));
    }

    private static void percent() {
        Expect.same("A-._~z09", Percent.encode("A-._~z09"));
        Expect.same("a%20b%3A%2F%3F%23%40%25%2B", Percent.encode("a b:/?#@%+"));
        Expect.same("%C3%A9%E2%82%AC%F0%9F%94%91", Percent.encode("\u00E9\u20AC\uD83D\uDD11"));
        Expect.same("\u00E9\u20AC\uD83D\uDD11", decoded("%c3%A9%E2%82%AC%F0%9F%94%91"));
        Expect.same("a+b c(\u00E9)", decoded("a+b%20c(\u00E9)"));
        Expect.same("a b+c", Percent.decodeQuery("a+b%2Bc").get());
        for (var text : List.of("%", "%2", "a%2", "%zz", "%2g", "%%20", "%C3", "%ff", "\uD800")) {
            Expect.empty(Percent.decode(text));
        }
    }

    private static String decoded(String text) {
        return Percent.decode(text).get();
    }

    private static void hex() {
        Expect.same("00ff10", hexOf(Hex.decode("00fF10")));
        for (var text : List.of("0", "0g", "g0", "0x", " 00", "\u066000")) {
            Expect.empty(Hex.decode(text));
        }
    }

    private static String hexOf(Optional<byte[]> bytes) {
        return bytes.isPresent() ? Hex.encode(bytes.get()) : "nothing";
    }
}
