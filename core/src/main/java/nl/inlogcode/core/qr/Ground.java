package nl.inlogcode.core.qr;

import java.util.List;

/** What a transparent picture is laid on, so that its modules show. */
enum Ground {
    WHITE(255),
    BLACK(0);

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
        int end = pixels.width() * pixels.height() * 4;
        boolean transparent = false;
        int dark = 0;
        int light = 0;
        for (int at = 0; at < end; at += 4) {
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
