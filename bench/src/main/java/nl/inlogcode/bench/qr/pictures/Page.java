package nl.inlogcode.bench.qr.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Something like a web page: a bar, columns of words, buttons. */
final class Page {
    private static final int GLYPH_ROWS = 7;
    private static final int GLYPH_COLUMNS = 5;

    private Page() {}

    static BufferedImage of(Chance chance, int width, int height, boolean isDark) {
        var ground = isDark ? chance.colour(8, 40) : chance.colour(238, 255);
        var ink = isDark ? chance.colour(170, 240) : chance.colour(10, 90);
        var image = Canvas.of(width, height, ground);
        var graphics = Canvas.graphics(image);
        int bar = chance.between(30, 70);
        graphics.setColor(chance.colour(40, 160));
        graphics.fillRect(0, 0, width, bar);
        int unit = Math.max(1, chance.between(1, 2) * width / 1600 + 1);
        int column = chance.between(0, width / 4);
        words(graphics, chance, ink, unit, column, bar + 20, width - column - 30, height - 20);
        button(graphics, chance, width / 3, Math.max(bar, height - 60));
        graphics.dispose();
        return image;
    }

    /** Lines of words; each letter is a pattern of its own, as tall as seven units. */
    static void words(
            Graphics2D graphics,
            Chance chance,
            Color ink,
            int unit,
            int left,
            int top,
            int right,
            int bottom) {
        graphics.setColor(ink);
        int line = (GLYPH_ROWS + 4) * unit;
        for (int y = top; y + line < bottom; y += line) {
            int x = left;
            int end = right - chance.between(0, Math.max(1, (right - left) / 3));
            while (x < end) {
                if (chance.in(0.85)) {
                    glyph(graphics, chance, unit, x, y);
                }
                x += (GLYPH_COLUMNS + 1) * unit;
            }
        }
    }

    private static void glyph(Graphics2D graphics, Chance chance, int unit, int left, int top) {
        for (int i = 0; i < 4; i++) {
            boolean upright = chance.in(0.5);
            int x = chance.between(0, GLYPH_COLUMNS - 1);
            int y = chance.between(0, GLYPH_ROWS - 1);
            int length = chance.between(2, upright ? GLYPH_ROWS - y + 1 : GLYPH_COLUMNS - x + 1);
            graphics.fillRect(
                    left + x * unit,
                    top + y * unit,
                    (upright ? 1 : Math.min(length, GLYPH_COLUMNS - x)) * unit,
                    (upright ? Math.min(length, GLYPH_ROWS - y) : 1) * unit);
        }
    }

    private static void button(Graphics2D graphics, Chance chance, int left, int top) {
        graphics.setColor(chance.colour(60, 150));
        graphics.fill(new RoundRectangle2D.Double(left, top, 140, 40, 10, 10));
        words(graphics, chance, Color.WHITE, 2, left + 20, top + 10, left + 120, top + 36);
    }

    /** Something like a photograph: soft blobs of light, and grain. */
    static BufferedImage photo(Chance chance, int width, int height, int darkest, int lightest) {
        int cells = chance.between(4, 10);
        var grid = new double[3][cells + 2][cells + 2];
        for (var channel : grid) {
            for (var row : channel) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = chance.between((double) darkest, lightest);
                }
            }
        }
        double grain = chance.between(1.0, 8.0);
        var image = Canvas.of(width, height, Color.BLACK);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double noise = grain * chance.gauss();
                int rgb = 0xFF;
                for (var channel : grid) {
                    double value =
                            smooth(
                                    channel,
                                    (double) x * cells / width,
                                    (double) y * cells / height);
                    rgb = rgb << 8 | Effects.clamp(value + noise);
                }
                image.setRGB(x, y, rgb);
            }
        }
        return image;
    }

    private static double smooth(double[][] grid, double x, double y) {
        int column = (int) x;
        int row = (int) y;
        double u = ease(x - column);
        double v = ease(y - row);
        return (grid[row][column] * (1 - u) + grid[row][column + 1] * u) * (1 - v)
                + (grid[row + 1][column] * (1 - u) + grid[row + 1][column + 1] * u) * v;
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }
}
