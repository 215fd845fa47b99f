package nl.inlogcode.core.qr;

/** Draws squares in rings, like finder patterns, with runs of any lengths. */
final class Rings {
    private Rings() {}

    /** The runs of a pattern as the standard has it. */
    static int[] runs(int module) {
        return new int[] {module, module, 3 * module, module, module};
    }

    /**
     * A pattern.
     *
     * @param across the lengths of ring, gap, square, gap and ring along a row, in pixels
     * @param down the same along a column
     */
    static void draw(
            Picture picture, int left, int top, int[] across, int[] down, int ink, int paper) {
        for (int y = 0; y < sum(down); y++) {
            for (int x = 0; x < sum(across); x++) {
                picture.set(left + x, top + y, isInk(run(across, x), run(down, y)) ? ink : paper);
            }
        }
    }

    /** Black on white, in the middle of a white picture with that much around it. */
    static Plane plane(int[] across, int[] down, int around) {
        var picture = new Picture(sum(across) + 2 * around, sum(down) + 2 * around, Picture.WHITE);
        draw(picture, around, around, across, down, Picture.BLACK, Picture.WHITE);
        return plane(picture);
    }

    static Plane plane(Picture picture) {
        return Plane.of(picture.pixels(), Channel.BRIGHTNESS, 255);
    }

    static int sum(int[] runs) {
        int sum = 0;
        for (int run : runs) {
            sum += run;
        }
        return sum;
    }

    private static int run(int[] runs, int place) {
        int run = 0;
        int end = runs[0];
        while (place >= end) {
            end += runs[++run];
        }
        return run;
    }

    private static boolean isInk(int across, int down) {
        boolean ring = across == 0 || down == 0 || across == 4 || down == 4;
        return ring || across == 2 && down == 2;
    }
}
