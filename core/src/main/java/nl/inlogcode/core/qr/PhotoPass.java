package nl.inlogcode.core.qr;

import com.google.zxing.common.BitMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * One way of looking for codes in a photograph: of paper, of a screen. Light, blur and noise rule
 * there, for which ZXing is made.
 *
 * @param name for the benchmark
 * @param view what is looked at
 */
record PhotoPass(String name, View view) {
    /** Those that find most in the least time first. */
    static final List<PhotoPass> TABLE =
            List.of(
                    new PhotoPass("photograph", View.BRIGHTNESS),
                    new PhotoPass("photograph, half the size", View.HALF));

    /** What this way of looking finds, dark on light and light on dark. */
    List<Located> look(Views views, BooleanSupplier outOfTime) {
        var codes = new ArrayList<Located>();
        var matrix = views.plane(view).flatMap(Threshold::matrix);
        if (matrix.isPresent()) {
            read(matrix.get(), outOfTime, codes);
            if (!outOfTime.getAsBoolean()) {
                var inverted = matrix.get().clone();
                inverted.flip();
                read(inverted, outOfTime, codes);
            }
        }
        return codes;
    }

    private void read(BitMatrix matrix, BooleanSupplier outOfTime, List<Located> codes) {
        for (var code : PhotoCodes.read(matrix, outOfTime)) {
            codes.add(code.times(view.shrunk()));
        }
    }
}
