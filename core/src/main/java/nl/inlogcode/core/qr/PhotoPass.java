package nl.inlogcode.core.qr;

import com.google.zxing.common.BitMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * One way of looking at a picture.
 *
 * @param size the size at which it is looked at
 * @param threshold how black is told from white
 * @param smallest the least number of pixels of a picture for which it is worth its time
 * @param largest the greatest such number
 */
record PhotoPass(Size size, Threshold threshold, int smallest, int largest) {
    enum Size {
        HALF,
        AS_IS,
        DOUBLE
    }

    private static final int ANY = Integer.MAX_VALUE;

    /** About a screen of 1920 by 1200. */
    private static final int SCREEN = 2_400_000;

    /** About the largest picture of a code alone. */
    private static final int PICTURE = 500_000;

    /** Those that find most in the least time first. */
    static final List<PhotoPass> TABLE =
            List.of(
                    new PhotoPass(Size.AS_IS, Threshold.SURROUNDINGS, 1, ANY),
                    new PhotoPass(Size.AS_IS, Threshold.DARKER_THAN_DARK, 1, ANY),
                    new PhotoPass(Size.AS_IS, Threshold.WHOLE_PICTURE, 1, ANY),
                    new PhotoPass(Size.AS_IS, Threshold.LOCAL_MEAN, 1, ANY),
                    new PhotoPass(Size.HALF, Threshold.SURROUNDINGS, 40_000, ANY),
                    new PhotoPass(Size.DOUBLE, Threshold.SURROUNDINGS, 1, SCREEN),
                    new PhotoPass(Size.DOUBLE, Threshold.LOCAL_MEAN, 1, PICTURE));

    boolean suits(Grey grey) {
        return grey.area() >= smallest && grey.area() <= largest;
    }

    /** What this way of looking finds, dark on light and light on dark. */
    List<QrCode> read(Grey original, BooleanSupplier outOfTime) {
        var grey =
                switch (size) {
                    case HALF -> original.halved();
                    case AS_IS -> original;
                    case DOUBLE -> original.doubled();
                };
        var codes = new ArrayList<QrCode>();
        var matrix = threshold.matrix(grey);
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

    private void read(BitMatrix matrix, BooleanSupplier outOfTime, List<QrCode> codes) {
        for (var code : PhotoCodes.read(matrix, outOfTime)) {
            codes.add(
                    switch (size) {
                        case HALF -> scaled(code, 2, 1);
                        case AS_IS -> code;
                        case DOUBLE -> scaled(code, 1, 2);
                    });
        }
    }

    private static QrCode scaled(QrCode code, int times, int by) {
        return new QrCode(
                code.text(),
                code.left() * times / by,
                code.top() * times / by,
                code.right() * times / by,
                code.bottom() * times / by);
    }
}
