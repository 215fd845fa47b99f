package nl.inlogcode.core.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import java.util.Optional;

/** ZXing's way of telling black from white: by the surroundings of each block of 8 pixels. */
final class Threshold {
    private Threshold() {}

    /** The picture in black (set) and white; empty where a small one has but one colour. */
    static Optional<BitMatrix> matrix(Plane plane) {
        int width = plane.width();
        int height = plane.height();
        plane.needAll();
        var source =
                new PlanarYUVLuminanceSource(
                        plane.shades(), width, height, 0, 0, width, height, false);
        try {
            return Optional.of(new BinaryBitmap(new HybridBinarizer(source)).getBlackMatrix());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
