package nl.inlogcode.core.qr;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.util.Optional;

/** ZXing's ways of telling black from white. */
enum Threshold {
    /** By the surroundings of each block of 8 pixels. */
    SURROUNDINGS {
        @Override
        Binarizer binarizer(LuminanceSource source) {
            return new HybridBinarizer(source);
        }
    },
    /** By the valley between the two main shades of the whole picture. */
    WHOLE_PICTURE {
        @Override
        Binarizer binarizer(LuminanceSource source) {
            return new GlobalHistogramBinarizer(source);
        }
    };

    abstract Binarizer binarizer(LuminanceSource source);

    /** The picture in black (set) and white; empty where this way sees but one colour. */
    Optional<BitMatrix> matrix(Plane plane) {
        int width = plane.width();
        int height = plane.height();
        plane.needAll();
        var source =
                new PlanarYUVLuminanceSource(
                        plane.shades(), width, height, 0, 0, width, height, false);
        try {
            return Optional.of(new BinaryBitmap(binarizer(source)).getBlackMatrix());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
