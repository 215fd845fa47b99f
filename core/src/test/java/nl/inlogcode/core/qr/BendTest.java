package nl.inlogcode.core.qr;

import static nl.inlogcode.core.qr.Picture.BLACK;
import static nl.inlogcode.core.qr.Picture.WHITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.common.BitMatrix;
import nl.inlogcode.core.qr.Modules.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of 6 pixels a module, drawn on something with folds. */
class BendTest {
    private static final String TEXT =
            "otpauth://totp/Krachtplan:jan%40voorbeeld.nl?secret=GEZDGNBVGY3TQOJQ&issuer=Krachtplan";
    private static final int MODULE = 6;
    private static final int QUIET = 4;

    private final boolean[][] modules = QrWriter.modules(TEXT).orElseThrow();
    private final int side = modules.length;

    /** Each fold moves what lies on it aside, by that many modules at most. */
    private Picture folded(double fold, double width, int ink, int paper) {
        int length = (side + 2 * QUIET) * MODULE;
        var picture = new Picture(length, length, paper);
        for (int y = 0; y < length; y++) {
            for (int x = 0; x < length; x++) {
                double u = (x + 0.5) / MODULE - QUIET;
                double v = (y + 0.5) / MODULE - QUIET;
                double fromU = u + fold * wave(v / width);
                double fromV = v + fold * wave(u / width);
                if (fromU >= 0 && fromV >= 0 && fromU < side && fromV < side) {
                    picture.set(x, y, modules[(int) fromV][(int) fromU] ? ink : paper);
                }
            }
        }
        return picture;
    }

    /** Up and down between -1 and 1, once in 4. */
    private static double wave(double place) {
        double part = place / 4 - Math.floor(place / 4);
        return Math.abs(4 * part - 2) - 1;
    }

    /** What three finder patterns of a flat code would say of where the modules lie. */
    private Homography map() {
        return new Homography.Places(4)
                .add(0, 0, QUIET * MODULE, QUIET * MODULE, 1)
                .add(side, 0, (QUIET + side) * MODULE, QUIET * MODULE, 1)
                .add(0, side, QUIET * MODULE, (QUIET + side) * MODULE, 1)
                .add(side, side, (QUIET + side) * MODULE, (QUIET + side) * MODULE, 1)
                .fit();
    }

    private int wrong(BitMatrix bits) {
        int wrong = 0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                wrong += bits.get(x, y) == modules[y][x] ? 0 : 1;
            }
        }
        return wrong;
    }

    @ParameterizedTest
    @CsvSource({"0.5,6,true", "0.45,8,true", "0.5,10,true", "0.5,6,false"})
    void followsTheEdges(double fold, double width, boolean dark) {
        var picture = folded(fold, width, dark ? BLACK : WHITE, dark ? WHITE : BLACK);
        var sampler = Sampler.ofMiddles(Rings.plane(picture));
        var levels = Levels.of(sampler, map(), side, dark);
        assertTrue(levels.match() > 0.5, "the test's own folds are too deep");
        int flat = wrong(Modules.sampled(sampler, map(), levels).orElseThrow().bits(Way.THRESHOLD));
        int bent = wrong(Modules.bent(sampler, map(), levels).orElseThrow().bits(Way.THRESHOLD));
        assertTrue(bent * 4 <= flat, bent + " wrong, " + flat + " without");
    }

    @Test
    void aFlatCodeStaysFlat() {
        var sampler = Sampler.ofMiddles(Rings.plane(folded(0, 6, BLACK, WHITE)));
        var levels = Levels.of(sampler, map(), side, true);
        var bits = Modules.bent(sampler, map(), levels).orElseThrow().bits(Way.THRESHOLD);
        assertEquals(0, wrong(bits));
    }

    @Test
    void nothingIsSeenOutsideThePicture() {
        var sampler = Sampler.ofMiddles(Rings.plane(new Picture(60, 60, WHITE)));
        var levels = Levels.of(sampler, map(), side, true);
        assertTrue(Modules.bent(sampler, map(), levels).isEmpty());
    }
}
