package nl.inlogcode.core.qr;

import java.util.Optional;

/** What a pass looks at. */
enum View {
    BRIGHTNESS(1),
    RED(1),
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

    /** The one twice as large, in which more is seen of a code found in this; none of the full. */
    Optional<View> closer() {
        return switch (this) {
            case QUARTER, QUARTER_BLURRED -> Optional.of(HALF);
            case HALF, HALF_BLURRED -> Optional.of(BRIGHTNESS);
            default -> Optional.empty();
        };
    }

    /** True for what only a picture with colours shows. */
    boolean isColour() {
        return this == RED || this == BLUE;
    }
}
