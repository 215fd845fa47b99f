package nl.inlogcode.core.qr;

import com.google.zxing.common.BitMatrix;
import java.util.Optional;

/** From a code's modules to its text, error correction included. */
final class Bits {
    private Bits() {}

    /** The text; empty if the modules are no code, hold no text or only a part of one. */
    static Optional<QrText> text(BitMatrix modules) {
        var text = text(modules, false);
        return text.isPresent() ? text : text(modules, true);
    }

    private static Optional<QrText> text(BitMatrix modules, boolean mirrored) {
        int version = (modules.getWidth() - 17) / 4;
        return Codewords.of(modules, mirrored).flatMap(data -> Segments.text(data, version));
    }
}
