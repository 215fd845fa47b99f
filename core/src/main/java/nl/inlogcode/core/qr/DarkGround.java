package nl.inlogcode.core.qr;

import com.google.zxing.common.BitMatrix;
import java.util.Optional;

/** {@link Threshold#DARKER_THAN_DARK}: between the darkest shade and that of a dark page. */
final class DarkGround {
    private static final int DARK = 110;

    /** The page must be lighter than the modules by this many shades, to be told from them. */
    private static final int CONTRAST = 8;

    /** A shade is there if it covers at least one in so many pixels. */
    private static final int RARE = 500;

    private DarkGround() {}

    static Optional<BitMatrix> matrix(Grey grey) {
        var counts = new int[256];
        for (byte shade : grey.shades()) {
            counts[shade & 0xFF]++;
        }
        int darkest = 0;
        while (darkest < DARK && counts[darkest] <= grey.area() / RARE) {
            darkest++;
        }
        int ground = darkest + CONTRAST;
        for (int shade = ground; shade < DARK; shade++) {
            if (counts[shade] > counts[ground]) {
                ground = shade;
            }
        }
        if (ground >= DARK || counts[ground] <= grey.area() / RARE) {
            return Optional.empty();
        }
        int threshold = (darkest + ground) / 2;
        var matrix = new BitMatrix(grey.width(), grey.height());
        for (int y = 0; y < grey.height(); y++) {
            for (int x = 0; x < grey.width(); x++) {
                if (grey.shade(x, y) <= threshold) {
                    matrix.set(x, y);
                }
            }
        }
        return Optional.of(matrix);
    }
}
