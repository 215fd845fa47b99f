package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.NotFoundException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.PerspectiveTransform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoSamplerTest {
    private static final int SIDE = 8;

    private static PerspectiveTransform to(float left, float top, float right, float bottom) {
        return PerspectiveTransform.quadrilateralToQuadrilateral(
                0, 0, 4, 0, 4, 4, 0, 4, left, top, right, top, right, bottom, left, bottom);
    }

    private static BitMatrix checkers() {
        var bits = new BitMatrix(SIDE);
        for (int i = 0; i < SIDE; i++) {
            for (int j = 0; j < SIDE; j++) {
                if ((i / 2 + j / 2) % 2 == 1) {
                    bits.set(i, j);
                }
            }
        }
        return bits;
    }

    @Test
    void samplesTheMiddles() throws NotFoundException {
        var sampled = new PhotoSampler().sampleGrid(checkers(), 4, 4, to(0, 0, SIDE, SIDE));
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                assertEquals((i + j) % 2 == 1, sampled.get(i, j), i + "," + j);
            }
        }
    }

    // The first places out of each side; and one that no int can tell.
    @ParameterizedTest
    @CsvSource({"-2,0,8,8", "0,-2,8,8", "0,0,10,8", "0,0,8,10", "0,0,1e20,8", "0,0,8,NaN"})
    void refusesPlacesOutside(float left, float top, float right, float bottom) {
        var sampler = new PhotoSampler();
        var places = to(left, top, right, bottom);
        assertThrows(NotFoundException.class, () -> sampler.sampleGrid(checkers(), 4, 4, places));
    }

    @Test
    void refusesNoModules() {
        var sampler = new PhotoSampler();
        var places = to(0, 0, SIDE, SIDE);
        assertThrows(NotFoundException.class, () -> sampler.sampleGrid(checkers(), 0, 4, places));
        assertThrows(NotFoundException.class, () -> sampler.sampleGrid(checkers(), 4, 0, places));
    }
}
