package nl.inlogcode.core.qr;

import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.Map;
import java.util.Optional;

/** From a code's modules to its text: ZXing's part, error correction included. */
final class Bits {
    // Byte segments are asked for as Latin-1, which keeps each byte: QrText then decides.
    static final Map<DecodeHintType, Object> HINTS =
            Map.of(
                    DecodeHintType.TRY_HARDER,
                    Boolean.TRUE,
                    DecodeHintType.CHARACTER_SET,
                    "ISO-8859-1");

    private Bits() {}

    /** The text; empty if the modules are no code, hold no text or only a part of one. */
    static Optional<String> text(BitMatrix modules) {
        try {
            var result = new Decoder().decode(modules, HINTS);
            // A part of a text that is spread over several codes is no text.
            return result.hasStructuredAppend() || result.getText().isEmpty()
                    ? Optional.empty()
                    : Optional.of(QrText.of(result));
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
