package nl.inlogcode.core.qr;

import com.google.zxing.common.DecoderResult;
import nl.inlogcode.core.codec.Utf8;

/**
 * The text of a code. ISO/IEC 18004 lets bytes without a label (an ECI) mean Latin-1; nearly all
 * who make codes write UTF-8. What is well-formed UTF-8 is taken as such, anything else as Latin-1:
 * the same on every platform, which ZXing's own guess is not.
 */
final class QrText {
    /** Symbology modifier (ISO/IEC 15424) of a QR code with neither ECI nor FNC1. */
    private static final int UNLABELLED = 1;

    private QrText() {}

    /** The text of what was decoded with byte segments taken as Latin-1. */
    static String of(DecoderResult result) {
        var text = result.getText();
        if (result.getSymbologyModifier() != UNLABELLED) {
            return text;
        }
        var bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            if (text.charAt(i) > 0xFF) {
                return text;
            }
            bytes[i] = (byte) text.charAt(i);
        }
        return Utf8.decode(bytes).orElse(text);
    }
}
