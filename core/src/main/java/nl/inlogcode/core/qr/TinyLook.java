package nl.inlogcode.core.qr;

import com.google.zxing.common.BitMatrix;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Reads an upright code whose modules are hardly larger than a pixel. Either it was shrunk without
 * averaging, so that some rows and columns of pixels are doubled: then the doubles are left out. Or
 * with averaging: then {@link Deblurring} tells the modules from the pixels that they share.
 */
final class TinyLook {
    /** Pixels around the code. */
    private static final int AROUND = 2;

    /** How many more rows or columns may remain than the code has. */
    private static final int SPARE = 6;

    /** Modules of the finder patterns' 147 that may be wrong. */
    private static final int WRONG = 12;

    private final Plane plane;
    private final Levels levels;
    private final int[] columns;
    private final int[] rows;

    private TinyLook(Plane plane, Triple triple, Levels levels) {
        this.plane = plane;
        this.levels = levels;
        var corner = triple.corner();
        int left = Math.max(0, near(corner.x - corner.width / 2) - AROUND);
        int top = Math.max(0, near(corner.y - corner.height / 2) - AROUND);
        int right = near(triple.right().x + triple.right().width / 2) + AROUND;
        int bottom = near(triple.below().y + triple.below().height / 2) + AROUND;
        right = Math.min(plane.width(), right);
        bottom = Math.min(plane.height(), bottom);
        for (int y = top; y < bottom; y++) {
            plane.need(y);
        }
        double edge = levels.contrast(0) * 0.3;
        columns = distinctColumns(left, right, top, bottom, edge);
        rows = distinctRows(left, right, top, bottom, edge);
    }

    private static int near(double pixels) {
        return (int) Math.floor(pixels + 0.5);
    }

    static Optional<Located> read(
            Plane plane, Triple triple, Levels levels, BooleanSupplier outOfTime) {
        var text = new TinyLook(plane, triple, levels).undoubled();
        if (text.isEmpty()) {
            text = Deblurring.read(plane, triple, levels, outOfTime);
        }
        var map = Homography.flat(triple, levels.modules());
        return text.map(found -> Place.code(found, map, levels.modules(), plane));
    }

    private int[] distinctColumns(int left, int right, int top, int bottom, double edge) {
        var distinct = new int[Math.max(0, right - left)];
        int count = 0;
        for (int x = left; x < right; x++) {
            int edges = 0;
            for (int y = top + AROUND; y < bottom - AROUND && x > left; y++) {
                edges += Math.abs(plane.shade(x, y) - plane.shade(x - 1, y)) > edge ? 1 : 0;
            }
            if (x == left || edges > (bottom - top) / 40) {
                distinct[count++] = x;
            }
        }
        return Arrays.copyOf(distinct, count);
    }

    private int[] distinctRows(int left, int right, int top, int bottom, double edge) {
        var distinct = new int[Math.max(0, bottom - top)];
        int count = 0;
        for (int y = top; y < bottom; y++) {
            int edges = 0;
            for (int x = left + AROUND; x < right - AROUND && y > top; x++) {
                edges += Math.abs(plane.shade(x, y) - plane.shade(x, y - 1)) > edge ? 1 : 0;
            }
            if (y == top || edges > (right - left) / 40) {
                distinct[count++] = y;
            }
        }
        return Arrays.copyOf(distinct, count);
    }

    private Optional<QrText> undoubled() {
        int side = levels.modules();
        if (columns.length > side + SPARE || rows.length > side + SPARE) {
            return Optional.empty();
        }
        for (int x = 0; x + side <= columns.length; x++) {
            for (int y = 0; y + side <= rows.length; y++) {
                if (wrong(x, y) < WRONG) {
                    var text = Bits.text(bits(x, y));
                    if (text.isPresent()) {
                        return text;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isSet(int left, int top, int x, int y) {
        int shade = plane.shade(columns[left + x], rows[top + y]);
        return levels.isSet(shade, x + 0.5, y + 0.5);
    }

    private int wrong(int left, int top) {
        int far = levels.modules() - FinderModules.SIDE;
        int wrong = 0;
        for (int y = 0; y < FinderModules.SIDE; y++) {
            for (int x = 0; x < FinderModules.SIDE; x++) {
                boolean set = FinderModules.isSet(x, y);
                wrong += isSet(left, top, x, y) == set ? 0 : 1;
                wrong += isSet(left, top, far + x, y) == set ? 0 : 1;
                wrong += isSet(left, top, x, far + y) == set ? 0 : 1;
            }
        }
        return wrong;
    }

    private BitMatrix bits(int left, int top) {
        int side = levels.modules();
        var bits = new BitMatrix(side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (isSet(left, top, x, y)) {
                    bits.set(x, y);
                }
            }
        }
        return bits;
    }
}
