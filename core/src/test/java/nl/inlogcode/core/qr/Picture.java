package nl.inlogcode.core.qr;

import java.util.Arrays;
import java.util.Random;

/** Pictures drawn for the tests: a canvas in colours 0xAARRGGBB. */
final class Picture {
    static final int WHITE = 0xFFFFFFFF;
    static final int BLACK = 0xFF000000;
    static final int NOTHING = 0;

    final int width;
    final int height;
    private final int[] colours;

    Picture(int width, int height, int ground) {
        this.width = width;
        this.height = height;
        colours = new int[width * height];
        Arrays.fill(colours, ground);
    }

    /** A code alone: modules of that many pixels, a quiet zone of that many modules. */
    static Picture of(String text, int scale, int quiet, int dark, int light) {
        var modules = QrWriter.modules(text).orElseThrow();
        int side = (modules.length + 2 * quiet) * scale;
        var picture = new Picture(side, side, light);
        picture.draw(text, quiet * scale, quiet * scale, modules.length * scale, dark, light);
        return picture;
    }

    /** A code without quiet zone, in a square of that side, each pixel the module at its middle. */
    Picture draw(String text, int left, int top, int side, int dark, int light) {
        var modules = QrWriter.modules(text).orElseThrow();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean set =
                        modules[(2 * y + 1) * modules.length / (2 * side)][
                                (2 * x + 1) * modules.length / (2 * side)];
                colours[(top + y) * width + left + x] = set ? dark : light;
            }
        }
        return this;
    }

    /** A code whose modules are dots, those of its finder patterns too; radius in pixels. */
    static Picture dots(String text, int scale, double radius, int dark, int light) {
        var modules = QrWriter.modules(text).orElseThrow();
        int quiet = 4;
        int side = (modules.length + 2 * quiet) * scale;
        var picture = new Picture(side, side, light);
        for (int y = 0; y < modules.length * scale; y++) {
            for (int x = 0; x < modules.length * scale; x++) {
                double dx = x % scale + 0.5 - scale / 2.0;
                double dy = y % scale + 0.5 - scale / 2.0;
                // An edge one pixel wide, as if smoothed.
                double inside = radius + 0.5 - Math.sqrt(dx * dx + dy * dy);
                if (modules[y / scale][x / scale]) {
                    double cover = Math.max(0, Math.min(1, inside));
                    picture.set(x + quiet * scale, y + quiet * scale, mix(light, dark, cover));
                }
            }
        }
        return picture;
    }

    /**
     * A code whose modules, of any length in pixels, were drawn one after the other with smooth
     * edges, as browsers draw squares of an SVG: where two share a pixel, the ground shines
     * through.
     */
    static Picture drawnApart(String text, double module, int quiet, int dark, int light) {
        var modules = QrWriter.modules(text).orElseThrow();
        int side = (int) Math.ceil((modules.length + 2 * quiet) * module);
        var picture = new Picture(side, side, light);
        for (int row = 0; row < modules.length; row++) {
            for (int column = 0; column < modules.length; column++) {
                double top = (row + quiet) * module;
                double left = (column + quiet) * module;
                for (int y = (int) top; modules[row][column] && y < top + module; y++) {
                    for (int x = (int) left; x < left + module; x++) {
                        double high = Math.min(y + 1, top + module) - Math.max(y, top);
                        double wide = Math.min(x + 1, left + module) - Math.max(x, left);
                        picture.set(x, y, mix(picture.at(x, y), dark, wide * high));
                    }
                }
            }
        }
        return picture;
    }

    private static int mix(int ground, int colour, double cover) {
        int mixed = 0xFF000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            double channel =
                    (ground >> shift & 0xFF) * (1 - cover) + (colour >> shift & 0xFF) * cover;
            mixed |= (int) Math.round(channel) << shift;
        }
        return mixed;
    }

    Picture fill(int left, int top, int side, int colour) {
        for (int y = top; y < top + side; y++) {
            Arrays.fill(colours, y * width + left, y * width + left + side, colour);
        }
        return this;
    }

    /** Adds up to that much to each channel, or takes it away, as a poor JPEG does. */
    Picture noisy(int most, long seed) {
        var random = new Random(seed);
        for (int i = 0; i < colours.length; i++) {
            int add = random.nextInt(2 * most + 1) - most;
            int mixed = colours[i] & 0xFF000000;
            for (int shift = 0; shift <= 16; shift += 8) {
                int channel = (colours[i] >> shift & 0xFF) + add;
                mixed |= Math.max(0, Math.min(255, channel)) << shift;
            }
            colours[i] = mixed;
        }
        return this;
    }

    void set(int x, int y, int colour) {
        colours[y * width + x] = colour;
    }

    int at(int x, int y) {
        return colours[y * width + x];
    }

    Pixels pixels() {
        var rgba = new byte[colours.length * 4];
        for (int i = 0; i < colours.length; i++) {
            rgba[4 * i] = (byte) (colours[i] >> 16);
            rgba[4 * i + 1] = (byte) (colours[i] >> 8);
            rgba[4 * i + 2] = (byte) colours[i];
            rgba[4 * i + 3] = (byte) (colours[i] >>> 24);
        }
        return new Pixels(width, height, rgba);
    }
}
