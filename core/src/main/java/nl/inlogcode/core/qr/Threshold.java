package nl.inlogcode.core.qr;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.util.Optional;

/** The ways of telling black from white. */
enum Threshold {
    /** By the surroundings of each block of 8 pixels, as ZXing does. */
    SURROUNDINGS {
        @Override
        Optional<BitMatrix> matrix(Grey grey) {
            return byZxing(new HybridBinarizer(source(grey)));
        }
    },
    /** By the valley between the two main shades of the whole picture, as ZXing does. */
    WHOLE_PICTURE {
        @Override
        Optional<BitMatrix> matrix(Grey grey) {
            return byZxing(new GlobalHistogramBinarizer(source(grey)));
        }
    },
    /** Black is what is darker than the mean around it: for pale codes. */
    LOCAL_MEAN {
        @Override
        Optional<BitMatrix> matrix(Grey grey) {
            return Optional.of(LocalMean.matrix(grey));
        }
    },
    /**
     * Black is what is darker than the dark page: for dark modules that border on a dark page
     * without a quiet zone between.
     */
    DARKER_THAN_DARK {
        @Override
        Optional<BitMatrix> matrix(Grey grey) {
            return DarkGround.matrix(grey);
        }
    };

    /** The picture in black (set) and white; empty where this way sees but one colour. */
    abstract Optional<BitMatrix> matrix(Grey grey);

    private static PlanarYUVLuminanceSource source(Grey grey) {
        int width = grey.width();
        int height = grey.height();
        return new PlanarYUVLuminanceSource(
                grey.shades(), width, height, 0, 0, width, height, false);
    }

    private static Optional<BitMatrix> byZxing(Binarizer binarizer) {
        try {
            return Optional.of(new BinaryBitmap(binarizer).getBlackMatrix());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
