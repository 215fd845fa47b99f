package nl.inlogcode.core.qr;

import com.google.zxing.NotFoundException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GridSampler;
import com.google.zxing.common.PerspectiveTransform;

/**
 * Samples the modules of a photographed code, none of which may lie outside the picture. ZXing's
 * own sampler finds those out by catching an index out of range; compiled, there is no such
 * exception, and a place too far away for an {@code int} is another one than on the JVM.
 */
final class PhotoSampler extends GridSampler {
    /** Makes ZXing's detectors use this one: they know only one for all. */
    static void install() {
        if (!(getInstance() instanceof PhotoSampler)) {
            setGridSampler(new PhotoSampler());
        }
    }

    @Override
    public BitMatrix sampleGrid(
            BitMatrix image,
            int dimensionX,
            int dimensionY,
            float p1ToX,
            float p1ToY,
            float p2ToX,
            float p2ToY,
            float p3ToX,
            float p3ToY,
            float p4ToX,
            float p4ToY,
            float p1FromX,
            float p1FromY,
            float p2FromX,
            float p2FromY,
            float p3FromX,
            float p3FromY,
            float p4FromX,
            float p4FromY)
            throws NotFoundException {
        var transform =
                PerspectiveTransform.quadrilateralToQuadrilateral(
                        p1ToX, p1ToY, p2ToX, p2ToY, p3ToX, p3ToY, p4ToX, p4ToY, p1FromX, p1FromY,
                        p2FromX, p2FromY, p3FromX, p3FromY, p4FromX, p4FromY);
        return sampleGrid(image, dimensionX, dimensionY, transform);
    }

    @Override
    public BitMatrix sampleGrid(
            BitMatrix image, int dimensionX, int dimensionY, PerspectiveTransform transform)
            throws NotFoundException {
        if (dimensionX <= 0 || dimensionY <= 0) {
            throw NotFoundException.getNotFoundInstance();
        }
        var bits = new BitMatrix(dimensionX, dimensionY);
        var places = new float[2 * dimensionX];
        for (int y = 0; y < dimensionY; y++) {
            for (int x = 0; x < dimensionX; x++) {
                places[2 * x] = x + 0.5f;
                places[2 * x + 1] = y + 0.5f;
            }
            transform.transformPoints(places);
            for (int x = 0; x < dimensionX; x++) {
                if (isSet(image, places[2 * x], places[2 * x + 1])) {
                    bits.set(x, y);
                }
            }
        }
        return bits;
    }

    private static boolean isSet(BitMatrix image, float x, float y) throws NotFoundException {
        // So put, it also refuses what is no number.
        if (!(x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight())) {
            throw NotFoundException.getNotFoundInstance();
        }
        return image.get((int) x, (int) y);
    }
}
