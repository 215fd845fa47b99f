package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.common.BitMatrix;
import io.nayuki.qrcodegen.BitBuffer;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BitsTest {
    private static Optional<String> text(QrSegment... segments) {
        return Bits.text(Symbols.bits(QrCode.encodeSegments(List.of(segments), QrCode.Ecc.LOW)));
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

    @Test
    void charactersBeyondAByteStay() {
        // 漢 is 8ABF in Shift JIS; in 13 bits by ISO/IEC 18004 section 7.3.6.
        int code = 0x8ABF - 0x8140;
        var bits = new BitBuffer();
        bits.appendBits((code >> 8) * 0xC0 + (code & 0xFF), 13);
        assertEquals(Optional.of("漢"), text(new QrSegment(QrSegment.Mode.KANJI, 1, bits)));
    }

    @Test
    void digitsAndLettersAreThemselves() {
        assertEquals(Optional.of("0123456789"), text(QrSegment.makeNumeric("0123456789")));
        assertEquals(Optional.of("ABC-1"), text(QrSegment.makeAlphanumeric("ABC-1")));
    }

    @Test
    void noTextIsNone() {
        assertEquals(Optional.empty(), text());
        assertEquals(Optional.empty(), Bits.text(new BitMatrix(21)));
        assertEquals(Optional.empty(), Bits.text(new BitMatrix(5)));
    }

    @Test
    void aPartOfATextIsNone() {
        // Structured append (ISO/IEC 18004 section 8): 0011, part 0 of 2, parity; then bytes.
        byte[] data = {0x30, 0x10, 0x04, 0x01, 0x41, 0x00, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        var level = QrCode.Ecc.MEDIUM;
        assertEquals(Optional.empty(), Bits.text(Symbols.ofData(data, 1, level, 0)));
        // The same without its head.
        byte[] alone = {0x40, 0x14, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        assertEquals(Optional.of("A"), Bits.text(Symbols.ofData(alone, 1, level, 0)));
    }
}
