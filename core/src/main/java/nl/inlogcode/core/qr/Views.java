package nl.inlogcode.core.qr;

import java.util.Optional;

/** The views of one picture, made when first needed. */
final class Views {
    /** A view smaller than this, in pixels, holds no code. */
    private static final int LEAST = Sides.LEAST;

    /** Between two pixels that are asked for their colour: no divisor of usual widths. */
    private static final int STEP = 61;

    /** How far the channels of a coloured pixel differ, and how many such there must be. */
    private static final int COLOURFUL = 24;

    private static final int FEW = 4;

    private final Pixels pixels;
    private final int ground;
    private final Plane[] planes = new Plane[View.values().length];
    private final boolean colourful;

    Views(Pixels pixels, int ground) {
        this.pixels = pixels;
        this.ground = ground;
        colourful = isColourful(pixels);
    }

    private static boolean isColourful(Pixels pixels) {
        var rgba = pixels.rgba();
        int end = pixels.width() * pixels.height();
        int coloured = 0;
        for (int i = 0; i < end; i += STEP) {
            int red = rgba[4 * i] & 0xFF;
            int green = rgba[4 * i + 1] & 0xFF;
            int blue = rgba[4 * i + 2] & 0xFF;
            int most = Math.max(red, Math.max(green, blue));
            int least = Math.min(red, Math.min(green, blue));
            coloured += most - least > COLOURFUL ? 1 : 0;
        }
        return coloured > FEW;
    }

    /** Empty if there is nothing to be seen in that view. */
    Optional<Plane> plane(View view) {
        boolean small =
                pixels.width() < view.shrunk() * LEAST || pixels.height() < view.shrunk() * LEAST;
        return small || view.isColour() && !colourful ? Optional.empty() : Optional.of(made(view));
    }

    private Plane made(View view) {
        int i = view.ordinal();
        if (planes[i] == null) {
            planes[i] =
                    switch (view) {
                        case BRIGHTNESS -> Plane.of(pixels, Channel.BRIGHTNESS, ground);
                        case RED -> Plane.of(pixels, Channel.RED, ground);
                        case BLUE -> Plane.of(pixels, Channel.BLUE, ground);
                        case HALF -> made(View.BRIGHTNESS).halved();
                        case HALF_BLURRED -> made(View.HALF).blurred();
                        case QUARTER -> made(View.HALF).halved();
                        case QUARTER_BLURRED -> made(View.QUARTER).blurred();
                    };
        }
        return planes[i];
    }
}
