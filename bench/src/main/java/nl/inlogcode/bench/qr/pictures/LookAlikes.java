package nl.inlogcode.bench.qr.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Squares, stripes and grains that may look like a part of a code. Each fills a picture. */
final class LookAlikes {
    private static final int FINDER = 7;

    private LookAlikes() {}

    private interface Cell {
        boolean isDark(int column, int row);
    }

    /** Cells of that many pixels, dark or light. */
    private static void cells(Chance chance, BufferedImage image, int side, Cell cell) {
        var graphics = Canvas.graphics(image);
        graphics.setColor(chance.in(0.7) ? Color.BLACK : chance.colour(0, 120));
        for (int y = 0; y * side < image.getHeight(); y++) {
            for (int x = 0; x * side < image.getWidth(); x++) {
                if (cell.isDark(x, y)) {
                    graphics.fillRect(x * side, y * side, side, side);
                }
            }
        }
        graphics.dispose();
    }

    static void checks(Chance chance, BufferedImage image) {
        cells(chance, image, chance.between(1, 12), (x, y) -> (x + y) % 2 == 0);
    }

    static void chess(Chance chance, BufferedImage image) {
        int side = Math.min(image.getWidth(), image.getHeight()) / 9;
        cells(chance, image, side, (x, y) -> x < 8 && y < 8 && (x + y) % 2 == 1);
    }

    static void randomModules(Chance chance, BufferedImage image) {
        double share = chance.between(0.3, 0.6);
        cells(chance, image, chance.between(1, 9), (x, y) -> chance.in(share));
    }

    static void stripes(Chance chance, BufferedImage image) {
        int pattern = chance.between(1, 5);
        int slope = chance.between(0, 2);
        cells(chance, image, chance.between(1, 8), (x, y) -> (x + slope * y) % (7 + pattern) < 3);
    }

    static void dithered(Chance chance, BufferedImage image) {
        int[][] bayer = {{0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}};
        int side = chance.between(1, 3);
        double across = 16.0 * side / image.getWidth();
        cells(chance, image, side, (x, y) -> bayer[y & 3][x & 3] < x * across);
    }

    static void crossword(Chance chance, BufferedImage image) {
        int side = chance.between(12, 40);
        cells(chance, image, side, (x, y) -> chance.in(0.2));
        lines(image, side, side);
    }

    static void table(Chance chance, BufferedImage image) {
        Codeless.page(chance, image);
        lines(image, chance.between(40, 160), chance.between(16, 40));
    }

    private static void lines(BufferedImage image, int width, int height) {
        var graphics = Canvas.graphics(image);
        graphics.setColor(Color.DARK_GRAY);
        for (int x = 0; x < image.getWidth(); x += width) {
            graphics.fillRect(x, 0, 1, image.getHeight());
        }
        for (int y = 0; y < image.getHeight(); y += height) {
            graphics.fillRect(0, y, image.getWidth(), 1);
        }
        graphics.dispose();
    }

    static void icons(Chance chance, BufferedImage image) {
        var graphics = Canvas.graphics(image);
        int side = chance.between(16, 48);
        for (int y = 4; y < image.getHeight(); y += side + 8) {
            for (int x = 4; x < image.getWidth(); x += side + 8) {
                icon(graphics, chance, x, y, side);
            }
        }
        graphics.dispose();
    }

    private static void icon(Graphics2D graphics, Chance chance, int x, int y, int side) {
        graphics.setColor(chance.colour(0, 180));
        if (chance.in(0.5)) {
            graphics.fillOval(x, y, side, side);
        } else {
            graphics.fillRoundRect(x, y, side, side, side / 4, side / 4);
        }
        graphics.setColor(Color.WHITE);
        graphics.fillRect(x + side / 4, y + side / 4, side / 2, side / 2);
        graphics.setColor(chance.colour(0, 180));
        graphics.fillOval(x + side * 3 / 8, y + side * 3 / 8, side / 4, side / 4);
    }

    static void squaresInSquares(Chance chance, BufferedImage image) {
        var graphics = Canvas.graphics(image);
        int side = chance.between(30, 120);
        int ring = chance.between(2, 8);
        for (int y = 3; y < image.getHeight(); y += side + 6) {
            for (int x = 3; x < image.getWidth(); x += side + 6) {
                for (int i = 0; 2 * i * ring < side; i++) {
                    graphics.setColor(i % 2 == 0 ? Color.BLACK : Color.WHITE);
                    int inner = side - 2 * i * ring;
                    graphics.fillRect(x + i * ring, y + i * ring, inner, inner);
                }
            }
        }
        graphics.dispose();
    }

    /** True finder patterns everywhere, and nothing between them. */
    static void finderPatterns(Chance chance, BufferedImage image) {
        int period = chance.between(9, 20);
        cells(chance, image, chance.between(2, 6), (x, y) -> isFinder(x % period, y % period));
    }

    private static boolean isFinder(int x, int y) {
        int ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
        return ring <= 3 && ring != 2;
    }

    /** What looks like a code in all but its content. */
    static void findersAndNoise(Chance chance, BufferedImage image) {
        int side = chance.between(2, 6);
        int most = Math.min(image.getWidth(), image.getHeight()) / side - 2;
        int size = 21 + 4 * chance.between(0, Math.max(0, Math.min(10, (most - 21) / 4)));
        cells(chance, image, side, (x, y) -> fake(chance, x - 1, y - 1, size));
    }

    private static boolean fake(Chance chance, int x, int y, int size) {
        if (x < 0 || y < 0 || x >= size || y >= size) {
            return false;
        }
        int far = size - FINDER;
        boolean isTop = y <= FINDER;
        boolean isLeft = x <= FINDER;
        if (isTop && (isLeft || x >= far - 1) || isLeft && y >= far - 1) {
            return isFinder(
                    x >= far - 1 && !isLeft ? x - far : x, y >= far - 1 && !isTop ? y - far : y);
        }
        if (x == 6 || y == 6) {
            return (x + y) % 2 == 0;
        }
        return chance.in(0.5);
    }
}
