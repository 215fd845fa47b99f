package nl.inlogcode.core.qr;

import java.util.List;

/** What a transparent picture is laid on, so that its modules show. */
enum Ground {
    WHITE(255),
    BLACK(0);

    /** About how many pixels are asked whether they are transparent. */
    private static final int ASKED = 20_000;

    private final int shade;

    Ground(int shade) {
        this.shade = shade;
    }

    /** 0 black to 255 white. */
    int shade() {
        return shade;
    }

    /**
     * The grounds to try. Dark modules on nothing belong on white; a page in dark mode may draw
     * light ones, and these show on black only.
     */
    static List<Ground> of(Pixels pixels) {
        var rgba = pixels.rgba();
        int count = pixels.width() * pixels.height();
        // A ground that matters covers a good part of the picture.
        int step = Math.max(1, count / ASKED) | 1;
        boolean transparent = false;
        int dark = 0;
        int light = 0;
        for (int i = 0; i < count; i += step) {
            int at = 4 * i;
            int alpha = rgba[at + 3] & 0xFF;
            transparent |= alpha < 255;
            if (alpha >= 128) {
                // Green weighs most in brightness, and is enough here.
                if ((rgba[at + 1] & 0xFF) < 128) {
                    dark++;
                } else {
                    light++;
                }
            }
        }
        if (!transparent) {
            return List.of(WHITE);
        }
        return light > dark ? List.of(BLACK, WHITE) : List.of(WHITE, BLACK);
    }
}
