package nl.inlogcode.checks;

import io.nayuki.qrcodegen.BitBuffer;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.qr.CharacterSets;
import nl.inlogcode.core.qr.Pixels;
import nl.inlogcode.core.qr.QrReader;

/**
 * The segments of QR codes (ISO/IEC 18004 section 7.4), their labels (ECI, by the list of AIM Inc.)
 * and what they mean: a character set is what a platform knows, so each is asked on each. Bytes by
 * Python's codecs; the codes are drawn by another encoder than the product's.
 */
public final class SegmentVectors {
    private static final int SCALE = 3;
    private static final int QUIET = 4;

    /** A code's segments, between semicolons: a kind and what it holds. */
    private record Row(String name, String text, String segments) {}

    private static final List<Row> ROWS =
            List.of(
                    new Row(
                            "bytes are UTF-8 if they can be",
                            "Café € 漢",
                            "bytes 436166c3a920e282ac20e6bca2"),
                    new Row("and Latin-1 if not", "Café", "bytes 436166e9"),
                    new Row("label of Latin-1", "Ã©", "eci 3; bytes c3a9"),
                    new Row("label of UTF-8", "é", "eci 26; bytes c3a9"),
                    new Row("no label", "é", "bytes c3a9"),
                    new Row("label 0", "Café ½", "eci 0; bytes 4361668220ab"),
                    new Row("label 1", "Café", "eci 1; bytes 436166e9"),
                    new Row("label 2", "Zoë ß", "eci 2; bytes 5a6f8920e1"),
                    new Row("label 4", "Łódź", "eci 4; bytes a3f364bc"),
                    new Row("label 5", "Ħal", "eci 5; bytes a1616c"),
                    new Row("label 6", "Rīga", "eci 6; bytes 52ef6761"),
                    new Row("label 7", "Привет", "eci 7; bytes bfe0d8d2d5e2"),
                    new Row("label 8", "سلام", "eci 8; bytes d3e4c7e5"),
                    new Row("label 9", "Γειά", "eci 9; bytes c3e5e9dc"),
                    new Row("label 10", "שלום", "eci 10; bytes f9ece5ed"),
                    new Row("label 11", "İşlem", "eci 11; bytes ddfe6c656d"),
                    new Row("label 13", "สวัสดี", "eci 13; bytes cac7d1cab4d5"),
                    new Row("label 15", "Žąsis", "eci 15; bytes dee0736973"),
                    new Row("label 17", "5 €", "eci 17; bytes 3520a4"),
                    new Row("label 20", "ｱｶｳﾝﾄ 漢字", "eci 20; bytes b1b6b3ddc4208abf8e9a"),
                    new Row("label 21", "Łódź", "eci 21; bytes a3f3649f"),
                    new Row("label 22", "Привет", "eci 22; bytes cff0e8e2e5f2"),
                    new Row("label 23", "“5 €”", "eci 23; bytes 9335208094"),
                    new Row("label 24", "سلام", "eci 24; bytes d3e1c7e3"),
                    new Row("label 25", "Café 漢", "eci 25; bytes 00430061006600e900206f22"),
                    new Row("label 27", "Cafe", "eci 27; bytes 43616665"),
                    new Row("label 28", "漢字", "eci 28; bytes ba7ea672"),
                    new Row("label 29", "汉字", "eci 29; bytes babad7d6"),
                    new Row("label 30", "한글", "eci 30; bytes c7d1b1db"),
                    new Row("label 31", "汉字", "eci 31; bytes babad7d6"),
                    new Row("label 32", "汉字 €", "eci 32; bytes babad7d620a2e3"),
                    new Row("label 33", "Café 漢", "eci 33; bytes 430061006600e9002000226f"),
                    new Row("unknown label", "é", "eci 899; bytes c3a9"),
                    new Row("unknown label of three bytes", "é", "eci 811799; bytes c3a9"),
                    new Row(
                            "a label holds until the next",
                            "é1é€",
                            "eci 26; bytes c3a9; digits 1; bytes c3a9; eci 17; bytes a4"),
                    new Row("not as its label says", "Café", "eci 26; bytes 436166e9"),
                    new Row("not as its label says, ASCII", "Café", "eci 27; bytes 436166c3a9"),
                    new Row("not as its label says, Shift JIS", "Café", "eci 20; bytes 436166e9"),
                    new Row("a letter over two segments", "é", "bytes c3; bytes a9"),
                    new Row(
                            "a letter over two labelled segments",
                            "é",
                            "eci 26; bytes c3; bytes a9"),
                    new Row(
                            "mixed segments",
                            "é1漢A",
                            "bytes c3a9; digits 1; bytes e6bca2; letters A"),
                    new Row("byte order mark", "otpauth:", "bytes efbbbf6f7470617574683a"),
                    new Row(
                            "Japanese without a label",
                            "otpauth://totp/ｱｶｳﾝﾄ?secret=GEZDGNBV",
                            "bytes 6f7470617574683a2f2f746f74702fb1b6b3ddc43f7365637265743d47455a44474e4256"),
                    new Row(
                            "Japanese without a label",
                            "otpauth://totp/会社ﾃｽﾄ:jan?secret=GEZDGNBV",
                            "bytes 6f7470617574683a2f2f746f74702f89ef8ed0c3bdc43a6a616e3f7365637265743d47455a44474e4256"),
                    new Row(
                            "Japanese without a label",
                            "otpauth://totp/テスト?secret=GEZDGNBV",
                            "bytes 6f7470617574683a2f2f746f74702f8365835883673f7365637265743d47455a44474e4256"),
                    new Row(
                            "Japanese without a label",
                            "otpauth://totp/ひらがな?secret=GEZDGNBV",
                            "bytes 6f7470617574683a2f2f746f74702f82d082e782aa82c83f7365637265743d47455a44474e4256"),
                    new Row(
                            "Japanese without a label",
                            "otpauth://totp/銀行?secret=GEZDGNBV",
                            "bytes 6f7470617574683a2f2f746f74702f8be28d733f7365637265743d47455a44474e4256"),
                    new Row("Latin-1 is not Japanese", "Zoë Müller", "bytes 5a6feb204dfc6c6c6572"),
                    new Row("Latin-1 is not Japanese", "ÅÄÖ", "bytes c5c4d6"),
                    new Row("Latin-1 is not Japanese", "ÉCOLE", "bytes c9434f4c45"),
                    new Row(
                            "Latin-1 is not Japanese",
                            "été à Crédit",
                            "bytes e974e920e0204372e9646974"),
                    new Row("Latin-1 is not Japanese", "¿Qué?", "bytes bf5175e93f"),
                    new Row("Latin-1 is not Japanese", "50 £ ½", "bytes 353020a320bd"),
                    new Row("Kanji", "漢", "kanji 8abf"),
                    new Row("Kanji beyond the gap", "熙", "kanji eaa4"),
                    new Row(
                            "Kanji between others",
                            "jan漢é",
                            "bytes 6a616e; kanji 8abf; bytes c3a9"),
                    new Row("Hanzi", "汉", "hanzi baba"),
                    new Row("digits", "0123456789", "digits 0123456789"),
                    new Row("letters", "ABC-1", "letters ABC-1"),
                    new Row("letters, percent", "A%B%%C", "letters A%B%%C"),
                    new Row("FNC1 in first position", "A\u001DB%C", "fnc1; letters A%B%%C"),
                    new Row("FNC1 in second position", "A\u001DB", "fnc1 25; letters A%B"),
                    new Row("no text", "", ""),
                    new Row("a part of a text", "", "part; bytes 41"),
                    new Row("digits that are none", "", "raw 1 4; raw 3 10; raw 1023 10"));

    private SegmentVectors() {}

    /**
     * @param sets of the platform that runs them
     */
    public static List<Check> all(CharacterSets sets) {
        var checks = new ArrayList<Check>();
        for (var row : ROWS) {
            var texts = row.text().isEmpty() ? List.<String>of() : List.of(row.text());
            checks.add(
                    new Check(
                            "QR segments: " + row.name() + ": " + row.segments(),
                            () -> Expect.same(texts, read(drawn(row.segments()), sets))));
        }
        return checks;
    }

    private static List<String> read(Pixels pixels, CharacterSets sets) {
        var texts = new ArrayList<String>();
        for (var code : QrReader.glance(pixels, () -> false, sets).codes()) {
            texts.add(code.text());
        }
        return texts;
    }

    private static Pixels drawn(String segments) {
        // Of a fixed version, so that all lengths are told in as many bits.
        var bits = new BitBuffer();
        int from = 0;
        while (from < segments.length()) {
            int end = segments.indexOf("; ", from);
            end = end < 0 ? segments.length() : end;
            int space = segments.indexOf(' ', from);
            boolean alone = space < 0 || space >= end;
            var kind = segments.substring(from, alone ? end : space);
            append(bits, kind, alone ? "" : segments.substring(space + 1, end));
            from = end + 2;
        }
        // Level L of version 9 holds 232 bytes; zeros are the terminator.
        var data = new byte[232];
        for (int i = 0; i < bits.bitLength(); i++) {
            data[i >> 3] |= (byte) (bits.getBit(i) << 7 - (i & 7));
        }
        return pixels(new QrCode(9, QrCode.Ecc.LOW, data, 2));
    }

    private static void append(BitBuffer bits, String kind, String value) {
        switch (kind) {
            case "eci" -> append(bits, QrSegment.makeEci(Integer.parseInt(value)));
            case "bytes" -> append(bits, QrSegment.makeBytes(Hex.decode(value).orElseThrow()));
            case "digits" -> append(bits, QrSegment.makeNumeric(value));
            case "letters" -> append(bits, QrSegment.makeAlphanumeric(value));
            case "kanji" -> {
                int pair = Integer.parseInt(value, 16);
                pair -= pair < 0xE000 ? 0x8140 : 0xC140;
                bits.appendBits(0b1000, 4);
                bits.appendBits(1, 8);
                bits.appendBits((pair >> 8) * 0xC0 + (pair & 0xFF), 13);
            }
            case "hanzi" -> {
                int pair = Integer.parseInt(value, 16);
                pair -= pair < 0xAFFF ? 0xA1A1 : 0xA6A1;
                bits.appendBits(0b1101, 4);
                bits.appendBits(1, 4);
                bits.appendBits(1, 8);
                bits.appendBits((pair >> 8) * 0x60 + (pair & 0xFF), 13);
            }
            case "fnc1" -> {
                bits.appendBits(value.isEmpty() ? 0b0101 : 0b1001, 4);
                if (!value.isEmpty()) {
                    bits.appendBits(Integer.parseInt(value, 16), 8);
                }
            }
            case "part" -> bits.appendBits(0x3010C, 20);
            case "raw" -> {
                int space = value.indexOf(' ');
                bits.appendBits(
                        Integer.parseInt(value.substring(0, space)),
                        Integer.parseInt(value.substring(space + 1)));
            }
            default -> throw new IllegalStateException(kind);
        }
    }

    private static void append(BitBuffer bits, QrSegment segment) {
        bits.appendBits(segment.mode == QrSegment.Mode.ECI ? 7 : modeOf(segment), 4);
        if (segment.mode != QrSegment.Mode.ECI) {
            boolean bytes = segment.mode == QrSegment.Mode.BYTE;
            boolean digits = segment.mode == QrSegment.Mode.NUMERIC;
            bits.appendBits(segment.numChars, bytes ? 8 : digits ? 10 : 9);
        }
        bits.appendData(segment.getData());
    }

    private static int modeOf(QrSegment segment) {
        return segment.mode == QrSegment.Mode.BYTE
                ? 4
                : segment.mode == QrSegment.Mode.NUMERIC ? 1 : 2;
    }

    private static Pixels pixels(QrCode code) {
        int side = (code.size + 2 * QUIET) * SCALE;
        var rgba = new byte[side * side * 4];
        for (int i = 0; i < side * side; i++) {
            // Outside its side a code has no dark modules.
            boolean dark = code.getModule(i % side / SCALE - QUIET, i / side / SCALE - QUIET);
            byte shade = (byte) (dark ? 0 : 255);
            rgba[4 * i] = shade;
            rgba[4 * i + 1] = shade;
            rgba[4 * i + 2] = shade;
            rgba[4 * i + 3] = (byte) 255;
        }
        return new Pixels(side, side, rgba);
    }
}
