package nl.inlogcode.core.qr;

/** A way to see a coloured picture in shades: its brightness, or one of its colours alone. */
enum Channel {
    BRIGHTNESS,
    RED,
    GREEN,
    BLUE;

    /** The shade of the pixel whose four bytes begin there, 0 to 255, laid on a ground. */
    int shade(byte[] rgba, int at, int ground) {
        int shade =
                switch (this) {
                    // The weights of Rec. 601, in 256ths.
                    case BRIGHTNESS ->
                            77 * (rgba[at] & 0xFF)
                                            + 150 * (rgba[at + 1] & 0xFF)
                                            + 29 * (rgba[at + 2] & 0xFF)
                                    >> 8;
                    case RED -> rgba[at] & 0xFF;
                    case GREEN -> rgba[at + 1] & 0xFF;
                    case BLUE -> rgba[at + 2] & 0xFF;
                };
        int alpha = rgba[at + 3] & 0xFF;
        return alpha == 255 ? shade : (shade * alpha + ground * (255 - alpha) + 127) / 255;
    }
}
