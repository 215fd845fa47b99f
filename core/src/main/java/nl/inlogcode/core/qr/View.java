package nl.inlogcode.core.qr;

/** What a pass looks at. */
enum View {
    BRIGHTNESS(1),
    RED(1),
    GREEN(1),
    BLUE(1),
    HALF(2),
    HALF_BLURRED(2),
    QUARTER(4),
    QUARTER_BLURRED(4);

    private final int shrunk;

    View(int shrunk) {
        this.shrunk = shrunk;
    }

    /** How many times smaller than the picture it is. */
    int shrunk() {
        return shrunk;
    }

    /** True for what only a picture with colours shows. */
    boolean isColour() {
        return this == RED || this == GREEN || this == BLUE;
    }
}
