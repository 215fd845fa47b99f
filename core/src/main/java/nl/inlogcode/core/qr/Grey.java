package nl.inlogcode.core.qr;

/**
 * A picture in shades of grey.
 *
 * @param shades a byte a pixel, row by row, 0 black to 255 white
 */
record Grey(int width, int height, byte[] shades) {
    /** Fewer shades than this between the darkest and the lightest pixel are one shade. */
    private static final int FLAT = 6;

    /** The brightness of the picture when it lies on a ground. */
    static Grey of(Pixels pixels, Ground on) {
        var shades = new byte[pixels.width() * pixels.height()];
        Channel.BRIGHTNESS.shade(pixels.rgba(), 0, shades.length, on.shade(), shades);
        return new Grey(pixels.width(), pixels.height(), shades);
    }

    /** True if nothing can be told apart in it. */
    boolean isFlat() {
        int darkest = 255;
        int lightest = 0;
        for (byte shade : shades) {
            darkest = Math.min(darkest, shade & 0xFF);
            lightest = Math.max(lightest, shade & 0xFF);
        }
        return lightest - darkest < FLAT;
    }

    int area() {
        return width * height;
    }

    int shade(int x, int y) {
        return shades[y * width + x] & 0xFF;
    }

    /** Twice as large, in-between shades interpolated: small modules get room for a sharp edge. */
    Grey doubled() {
        var bigger = new byte[width * height * 4];
        int row = width * 2;
        for (int y = 0; y < height; y++) {
            int below = y + 1 < height ? y + 1 : y;
            for (int x = 0; x < width; x++) {
                int right = x + 1 < width ? x + 1 : x;
                int a = shade(x, y);
                int b = shade(right, y);
                int c = shade(x, below);
                int d = shade(right, below);
                int at = y * 2 * row + x * 2;
                bigger[at] = (byte) a;
                bigger[at + 1] = (byte) (a + b + 1 >> 1);
                bigger[at + row] = (byte) (a + c + 1 >> 1);
                bigger[at + row + 1] = (byte) (a + b + c + d + 2 >> 2);
            }
        }
        return new Grey(row, height * 2, bigger);
    }

    /**
     * Half as large, four pixels averaged: large pictures get fast, and noise and blur get less.
     */
    Grey halved() {
        int columns = width / 2;
        int rows = height / 2;
        var smaller = new byte[columns * rows];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                int sum =
                        shade(2 * x, 2 * y)
                                + shade(2 * x + 1, 2 * y)
                                + shade(2 * x, 2 * y + 1)
                                + shade(2 * x + 1, 2 * y + 1);
                smaller[y * columns + x] = (byte) (sum + 2 >> 2);
            }
        }
        return new Grey(columns, rows, smaller);
    }
}
