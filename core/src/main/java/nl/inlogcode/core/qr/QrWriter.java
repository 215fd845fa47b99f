package nl.inlogcode.core.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.Optional;
import nl.inlogcode.core.codec.Utf8;

/** Makes QR codes (ISO/IEC 18004). */
public final class QrWriter {
    private QrWriter() {}

    /**
     * The modules of the smallest code that holds a text, at error correction level M, without the
     * quiet zone (four modules on each side belong around it).
     *
     * @return rows from the top, true for dark; empty if the text is empty or too long for any code
     */
    public static Optional<boolean[][]> modules(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var bytes = Utf8.encode(text);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        // UTF-8 without a label (an ECI): not every reader knows labels, and ZXing finds them in
        // the JVM's list of character sets, which is another one in browsers. Left to itself it
        // writes each character as one byte.
        var asLatin1 = new StringBuilder();
        for (byte each : bytes.get()) {
            asLatin1.append((char) (each & 0xFF));
        }
        try {
            var code = Encoder.encode(asLatin1.toString(), ErrorCorrectionLevel.M, Map.of());
            var matrix = code.getMatrix();
            var modules = new boolean[matrix.getHeight()][matrix.getWidth()];
            for (int y = 0; y < modules.length; y++) {
                for (int x = 0; x < modules[y].length; x++) {
                    modules[y][x] = matrix.get(x, y) == 1;
                }
            }
            return Optional.of(modules);
        } catch (WriterException e) {
            return Optional.empty();
        }
    }
}
