package nl.inlogcode.bench.qr.pictures;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * A picture that was drawn, and what it says.
 *
 * @param expect empty if there is no code in it
 */
record Drawing(BufferedImage image, Optional<String> expect, List<String> others) {
    static Drawing of(BufferedImage image, String expect) {
        return new Drawing(image, Optional.of(expect), List.of());
    }

    static Drawing withoutCode(BufferedImage image) {
        return new Drawing(image, Optional.empty(), List.of());
    }
}
