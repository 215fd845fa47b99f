package nl.inlogcode.core.qr;

import java.util.Arrays;

/**
 * A picture in shades, 0 black to 255 white. Its rows are made from the pixels when they are first
 * needed: most codes are found in an eighth of them.
 *
 * <p>Places in it are in pixels; a pixel's middle lies half a pixel in from its edges.
 */
final class Plane {
    /** What {@link #shadeAt} says of a place outside. */
    static final double OUTSIDE = -1;

    private final int width;
    private final int height;
    private final byte[] shades;
    private final boolean[] made;
    private final Maker maker;

    /** Makes the shades of a picture's pixels, from one to before another, told by number. */
    private interface Maker {
        void make(int from, int to);
    }

    private Plane(int width, int height, byte[] shades, boolean[] made, Maker maker) {
        this.width = width;
        this.height = height;
        this.shades = shades;
        this.made = made;
        this.maker = maker;
    }

    /** The picture as a channel shows it, laid on a ground (0 to 255) where it is transparent. */
    static Plane of(Pixels pixels, Channel channel, int ground) {
        var rgba = pixels.rgba();
        var shades = new byte[pixels.width() * pixels.height()];
        return new Plane(
                pixels.width(),
                pixels.height(),
                shades,
                new boolean[pixels.height()],
                (from, to) -> channel.shade(rgba, from, to, ground, shades));
    }

    private static Plane whole(int width, int height, byte[] shades) {
        var made = new boolean[height];
        Arrays.fill(made, true);
        return new Plane(width, height, shades, made, (from, to) -> {});
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The shades of all rows; only those asked for with {@link #need} are sure to be there. */
    byte[] shades() {
        return shades;
    }

    /** Sees to it that a row's shades are there. */
    void need(int y) {
        if (!made[y]) {
            made[y] = true;
            maker.make(y * width, (y + 1) * width);
        }
    }

    private void needAll() {
        for (int y = 0; y < height; y++) {
            need(y);
        }
    }

    int shade(int x, int y) {
        int pixel = y * width + x;
        if (!made[y]) {
            maker.make(pixel, pixel + 1);
        }
        return shades[pixel] & 0xFF;
    }

    /** Copies a part of a column, from one row to before another, to the start of a line. */
    void copyColumn(int x, int from, int to, byte[] line) {
        for (int y = from; y < to; y++) {
            line[y - from] = (byte) shade(x, y);
        }
    }

    /** The shade at a place between the pixels' middles, or {@link #OUTSIDE}. */
    double shadeAt(double x, double y) {
        double left = x - 0.5;
        double top = y - 0.5;
        if (!(left >= -1 && top >= -1 && left < width && top < height)) {
            return OUTSIDE;
        }
        int column = (int) (left + 1) - 1;
        int row = (int) (top + 1) - 1;
        double across = left - column;
        double down = top - row;
        int x0 = Math.max(column, 0);
        int x1 = Math.min(column + 1, width - 1);
        int y0 = Math.max(row, 0);
        int y1 = Math.min(row + 1, height - 1);
        need(y0);
        need(y1);
        int upper = y0 * width;
        int lower = y1 * width;
        double above =
                (shades[upper + x0] & 0xFF) * (1 - across) + (shades[upper + x1] & 0xFF) * across;
        double below =
                (shades[lower + x0] & 0xFF) * (1 - across) + (shades[lower + x1] & 0xFF) * across;
        return above * (1 - down) + below * down;
    }

    /** Half as large, four pixels averaged: modules drawn as dots, noise and blur get less. */
    Plane halved() {
        needAll();
        int columns = width / 2;
        int lines = height / 2;
        var smaller = new byte[columns * lines];
        for (int y = 0; y < lines; y++) {
            int upper = 2 * y * width;
            int lower = upper + width;
            for (int x = 0; x < columns; x++, upper += 2, lower += 2) {
                int sum =
                        (shades[upper] & 0xFF)
                                + (shades[upper + 1] & 0xFF)
                                + (shades[lower] & 0xFF)
                                + (shades[lower + 1] & 0xFF);
                smaller[y * columns + x] = (byte) (sum + 2 >> 2);
            }
        }
        return whole(columns, lines, smaller);
    }

    /** Blurred a little: each pixel with its neighbours in the weights 1, 2, 1. */
    Plane blurred() {
        needAll();
        var across = new byte[shades.length];
        for (int y = 0; y < height; y++) {
            blur(shades, across, y * width, 1, width);
        }
        var both = new byte[shades.length];
        for (int x = 0; x < width; x++) {
            blur(across, both, x, width, height);
        }
        return whole(width, height, both);
    }

    private static void blur(byte[] from, byte[] to, int first, int step, int count) {
        int before = from[first] & 0xFF;
        int here = before;
        for (int i = 0, at = first; i < count; i++, at += step) {
            int after = i + 1 < count ? from[at + step] & 0xFF : here;
            to[at] = (byte) (before + 2 * here + after + 2 >> 2);
            before = here;
            here = after;
        }
    }
}
