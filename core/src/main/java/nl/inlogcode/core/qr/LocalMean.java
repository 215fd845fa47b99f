package nl.inlogcode.core.qr;

import com.google.zxing.common.BitMatrix;

/** {@link Threshold#LOCAL_MEAN}: each pixel against the mean of a square around it. */
final class LocalMean {
    /** Half the side of the square: a few modules of the usual sizes. */
    private static final int REACH = 14;

    /** Shades that a pixel must be darker than the mean: keeps flat parts white. */
    private static final int MARGIN = 3;

    private LocalMean() {}

    static BitMatrix matrix(Grey grey) {
        int width = grey.width();
        int height = grey.height();
        var matrix = new BitMatrix(width, height);
        // Sums of the columns over the rows of the square, moved down a row at a time.
        var columns = new int[width];
        for (int y = 0; y < Math.min(REACH, height); y++) {
            add(grey, y, 1, columns);
        }
        for (int y = 0; y < height; y++) {
            if (y + REACH < height) {
                add(grey, y + REACH, 1, columns);
            }
            if (y - REACH - 1 >= 0) {
                add(grey, y - REACH - 1, -1, columns);
            }
            int rows = Math.min(y + REACH, height - 1) - Math.max(y - REACH, 0) + 1;
            int sum = 0;
            for (int x = 0; x < Math.min(REACH, width); x++) {
                sum += columns[x];
            }
            for (int x = 0; x < width; x++) {
                if (x + REACH < width) {
                    sum += columns[x + REACH];
                }
                if (x - REACH - 1 >= 0) {
                    sum -= columns[x - REACH - 1];
                }
                int across = Math.min(x + REACH, width - 1) - Math.max(x - REACH, 0) + 1;
                if ((grey.shade(x, y) + MARGIN) * rows * across < sum) {
                    matrix.set(x, y);
                }
            }
        }
        return matrix;
    }

    private static void add(Grey grey, int y, int sign, int[] columns) {
        for (int x = 0; x < columns.length; x++) {
            columns[x] += sign * grey.shade(x, y);
        }
    }
}
