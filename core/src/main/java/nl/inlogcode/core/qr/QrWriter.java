package nl.inlogcode.core.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.Optional;

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
        // A label (an ECI) only where one is needed: not every reader knows it.
        Map<EncodeHintType, Object> hints =
                isAscii(text) ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
        try {
            var code = Encoder.encode(text, ErrorCorrectionLevel.M, hints);
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

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
