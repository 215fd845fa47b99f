package nl.inlogcode.core.qr;

/**
 * A picture, row by row from the top left. The array is not copied: pictures are large, and whoever
 * makes one hands it over.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param rgba four bytes a pixel: red, green, blue, alpha, not premultiplied (the layout of the
 *     canvas' ImageData); at least {@code width * height * 4} of them
 */
public record Pixels(int width, int height, byte[] rgba) {
    public Pixels {
        if (width < 1 || height < 1 || (long) width * height * 4 > rgba.length) {
            throw new IllegalArgumentException(width + "x" + height + " in " + rgba.length);
        }
    }
}
