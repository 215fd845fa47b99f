package nl.inlogcode.core.qr;

/** A way to see a coloured picture in shades: its brightness, or one of its colours alone. */
enum Channel {
    /** The weights of Rec. 601. */
    BRIGHTNESS(77, 150, 29),
    RED(256, 0, 0),
    BLUE(0, 0, 256);

    // In 256ths.
    private final int red;
    private final int green;
    private final int blue;

    Channel(int red, int green, int blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    /**
     * Makes the shades of pixels, 0 to 255.
     *
     * @param rgba four bytes a pixel: see {@link Pixels}
     * @param from the first pixel's number
     * @param to the number after the last pixel's
     * @param ground the shade that transparent pixels lie on
     * @param shades a byte a pixel
     */
    void shade(byte[] rgba, int from, int to, int ground, byte[] shades) {
        int r = red;
        int g = green;
        int b = blue;
        int at = 4 * from;
        for (int i = from; i < to; i++, at += 4) {
            int shade =
                    r * (rgba[at] & 0xFF) + g * (rgba[at + 1] & 0xFF) + b * (rgba[at + 2] & 0xFF)
                            >> 8;
            int alpha = rgba[at + 3] & 0xFF;
            if (alpha != 255) {
                shade = (shade * alpha + ground * (255 - alpha) + 127) / 255;
            }
            shades[i] = (byte) shade;
        }
    }
}
