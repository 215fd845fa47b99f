package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.common.BitMatrix;
import io.nayuki.qrcodegen.BitBuffer;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BitsTest {
    private static Optional<String> text(QrSegment... segments) {
        return Symbols.text(Symbols.bits(QrCode.encodeSegments(List.of(segments), QrCode.Ecc.LOW)));
    }

    private static QrSegment bytes(byte... bytes) {
        return QrSegment.makeBytes(bytes);
    }

    @Test
    void bytesAreUtf8IfTheyCanBe() {
        var utf8 = "Café € 漢".getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of("Café € 漢"), text(bytes(utf8)));
        // é in Latin-1 is no UTF-8.
        assertEquals(
                Optional.of("Café"), text(bytes((byte) 'C', (byte) 'a', (byte) 'f', (byte) 0xE9)));
    }

    @Test
    void whatIsLabelledIsWhatTheLabelSays() {
        var latin = bytes((byte) 0xC3, (byte) 0xA9);
        // ECI 3 is Latin-1, 26 UTF-8.
        assertEquals(Optional.of("Ã©"), text(QrSegment.makeEci(3), latin));
        assertEquals(Optional.of("é"), text(QrSegment.makeEci(26), latin));
        assertEquals(Optional.of("é"), text(latin));
    }

    /** A text in a character set, as a segment. */
    private static QrSegment in(String set, String text) {
        return bytes(text.getBytes(Charset.forName(set)));
    }

    /** Numbers by the list of AIM Inc., names by the JVM. */
    @ParameterizedTest
    @CsvSource({
        "0, IBM437, Café ½",
        "1, ISO-8859-1, Café",
        "2, IBM437, Zoë ß",
        "3, ISO-8859-1, Ã©",
        "4, ISO-8859-2, Łódź",
        "5, ISO-8859-3, Ħal",
        "6, ISO-8859-4, Rīga",
        "7, ISO-8859-5, Привет",
        "8, ISO-8859-6, سلام",
        "9, ISO-8859-7, Γειά",
        "10, ISO-8859-8, שלום",
        "11, ISO-8859-9, İşlem",
        "13, x-windows-874, สวัสดี",
        "15, ISO-8859-13, Žąsis",
        "17, ISO-8859-15, 5 €",
        "20, windows-31j, ｱｶｳﾝﾄ 漢字",
        "21, windows-1250, Łódź",
        "22, windows-1251, Привет",
        "23, windows-1252, “5 €”",
        "24, windows-1256, سلام",
        "25, UTF-16BE, Café 漢",
        "26, UTF-8, Café 漢 😀",
        "27, US-ASCII, Cafe",
        "28, Big5, 漢字",
        "29, GB18030, 汉字",
        "30, EUC-KR, 한글",
        "31, GBK, 汉字",
        "32, GB18030, 汉字 €",
        "33, UTF-16LE, Café 漢",
    })
    void eachLabelIsKnown(int label, String set, String text) {
        assertEquals(Optional.of(text), text(QrSegment.makeEci(label), in(set, text)));
    }

    @Test
    void aLabelHoldsUntilTheNext() {
        assertEquals(
                Optional.of("é1é€"),
                text(
                        QrSegment.makeEci(26),
                        in("UTF-8", "é"),
                        QrSegment.makeNumeric("1"),
                        in("UTF-8", "é"),
                        QrSegment.makeEci(17),
                        in("ISO-8859-15", "€")));
    }

    @Test
    void aLabelOfTwoOrThreeBytesIsTakenIn() {
        assertEquals(Optional.of("é"), text(QrSegment.makeEci(899), in("UTF-8", "é")));
        assertEquals(Optional.of("é"), text(QrSegment.makeEci(811_799), in("UTF-8", "é")));
    }

    @Test
    void whatIsNotAsItsLabelSaysIsTakenAsIfItHadNone() {
        var latin = bytes((byte) 'C', (byte) 'a', (byte) 'f', (byte) 0xE9);
        assertEquals(Optional.of("Café"), text(QrSegment.makeEci(26), latin));
        assertEquals(Optional.of("Café"), text(QrSegment.makeEci(27), in("UTF-8", "Café")));
        assertEquals(Optional.of("Café"), text(QrSegment.makeEci(20), latin));
    }

    @Test
    void aTextGoesOnOverSegments() {
        // The two bytes of é in two segments.
        var parts = new QrSegment[] {bytes((byte) 0xC3), bytes((byte) 0xA9)};
        assertEquals(Optional.of("é"), text(parts));
        assertEquals(Optional.of("é"), text(QrSegment.makeEci(26), parts[0], parts[1]));
        assertEquals(
                Optional.of("é1漢A"),
                text(
                        in("UTF-8", "é"),
                        QrSegment.makeNumeric("1"),
                        in("UTF-8", "漢"),
                        QrSegment.makeAlphanumeric("A")));
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertEquals(Optional.of("otpauth:"), text(in("UTF-8", "\uFEFFotpauth:")));
        assertEquals(
                Optional.of("otpauth:"),
                text(QrSegment.makeEci(25), in("UTF-16BE", "\uFEFFotpauth:")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ｱｶｳﾝﾄ", "会社ﾃｽﾄ:jan", "テスト", "ひらがな", "銀行", "ﾃｽﾄ 銀行"})
    void japaneseNeedsNoLabel(String text) {
        assertEquals(Optional.of(text), text(in("windows-31j", text)));
        var link = "otpauth://totp/" + text + "?secret=GEZDGNBV";
        assertEquals(Optional.of(link), text(in("windows-31j", link)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Café", "Zoë Müller", "ÅÄÖ", "ÉCOLE", "été à Crédit", "¿Qué?", "50 £ ½"})
    void latinIsNotTakenForJapanese(String text) {
        assertEquals(Optional.of(text), text(in("ISO-8859-1", text)));
    }

    @Test
    void fieldsAreSeparatedWhereTheCodeSaysSo() {
        // FNC1 in first position (0101), then A%B%%C as letters; % separates, %% is one.
        byte[] data = new byte[19];
        var bits = new BitBuffer();
        bits.appendBits(0b0101, 4);
        bits.appendBits(0b0010, 4);
        bits.appendBits(6, 9);
        bits.appendData(QrSegment.makeAlphanumeric("A%B%%C").getData());
        fill(data, bits);
        assertEquals(
                Optional.of("A\u001DB%C"),
                Symbols.text(Symbols.ofData(data, 1, QrCode.Ecc.LOW, 0)));
        // Second position (1001): then comes what application it is for.
        data = new byte[19];
        bits = new BitBuffer();
        bits.appendBits(0b1001, 4);
        bits.appendBits(0x25, 8);
        bits.appendBits(0b0010, 4);
        bits.appendBits(3, 9);
        bits.appendData(QrSegment.makeAlphanumeric("A%B").getData());
        fill(data, bits);
        assertEquals(
                Optional.of("A\u001DB"), Symbols.text(Symbols.ofData(data, 1, QrCode.Ecc.LOW, 0)));
        // Without, % is %.
        assertEquals(Optional.of("A%B%%C"), text(QrSegment.makeAlphanumeric("A%B%%C")));
    }

    private static void fill(byte[] data, BitBuffer bits) {
        for (int i = 0; i < bits.bitLength(); i++) {
            data[i >> 3] |= (byte) (bits.getBit(i) << 7 - (i & 7));
        }
    }

    @Test
    void charactersBeyondAByteStay() {
        // 漢 is 8ABF in Shift JIS; in 13 bits by ISO/IEC 18004 section 7.3.6.
        int code = 0x8ABF - 0x8140;
        var bits = new BitBuffer();
        bits.appendBits((code >> 8) * 0xC0 + (code & 0xFF), 13);
        assertEquals(Optional.of("漢"), text(new QrSegment(QrSegment.Mode.KANJI, 1, bits)));
        // 熙 is EAA4: beyond the gap of the double-byte characters.
        bits = new BitBuffer();
        code = 0xEAA4 - 0xC140;
        bits.appendBits((code >> 8) * 0xC0 + (code & 0xFF), 13);
        assertEquals(Optional.of("熙"), text(new QrSegment(QrSegment.Mode.KANJI, 1, bits)));
    }

    @Test
    void digitsAndLettersAreThemselves() {
        assertEquals(Optional.of("0123456789"), text(QrSegment.makeNumeric("0123456789")));
        assertEquals(Optional.of("ABC-1"), text(QrSegment.makeAlphanumeric("ABC-1")));
    }

    @Test
    void noTextIsNone() {
        assertEquals(Optional.empty(), text());
        assertEquals(Optional.empty(), Symbols.text(new BitMatrix(21)));
        assertEquals(Optional.empty(), Symbols.text(new BitMatrix(5)));
    }

    @Test
    void aPartOfATextIsNone() {
        // Structured append (ISO/IEC 18004 section 8): 0011, part 0 of 2, parity; then bytes.
        byte[] data = {0x30, 0x10, 0x04, 0x01, 0x41, 0x00, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        var level = QrCode.Ecc.MEDIUM;
        assertEquals(Optional.empty(), Symbols.text(Symbols.ofData(data, 1, level, 0)));
        // The same without its head.
        byte[] alone = {0x40, 0x14, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        assertEquals(Optional.of("A"), Symbols.text(Symbols.ofData(alone, 1, level, 0)));
    }
}
