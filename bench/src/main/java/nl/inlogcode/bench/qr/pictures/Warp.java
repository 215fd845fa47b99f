package nl.inlogcode.bench.qr.pictures;

import java.awt.image.BufferedImage;

/** Lays a picture on another with its corners anywhere: turned, slanted or in perspective. */
final class Warp {
    private static final int RAYS = 3;

    /** Takes a place on the target to the unit square of the source. */
    private final double[] inverse;

    /**
     * @param corners x and y of the top left, top right, bottom right and bottom left
     */
    private Warp(double... corners) {
        double dx1 = corners[2] - corners[4];
        double dx2 = corners[6] - corners[4];
        double dx3 = corners[0] - corners[2] + corners[4] - corners[6];
        double dy1 = corners[3] - corners[5];
        double dy2 = corners[7] - corners[5];
        double dy3 = corners[1] - corners[3] + corners[5] - corners[7];
        double determinant = dx1 * dy2 - dx2 * dy1;
        double g = (dx3 * dy2 - dx2 * dy3) / determinant;
        double h = (dx1 * dy3 - dx3 * dy1) / determinant;
        double a = corners[2] - corners[0] + g * corners[2];
        double b = corners[6] - corners[0] + h * corners[6];
        double d = corners[3] - corners[1] + g * corners[3];
        double e = corners[7] - corners[1] + h * corners[7];
        double c = corners[0];
        double f = corners[1];
        inverse =
                new double[] {
                    e - f * h,
                    c * h - b,
                    b * f - c * e,
                    f * g - d,
                    a - c * g,
                    c * d - a * f,
                    d * h - e * g,
                    b * g - a * h,
                    a * e - b * d
                };
    }

    /**
     * Lays one picture on another.
     *
     * @param corners of the picture on its target: x and y of the top left, top right, bottom right
     *     and bottom left
     */
    static BufferedImage lay(BufferedImage on, BufferedImage what, double... corners) {
        var warp = new Warp(corners);
        for (int y = 0; y < on.getHeight(); y++) {
            for (int x = 0; x < on.getWidth(); x++) {
                on.setRGB(x, y, warp.mixed(on.getRGB(x, y), what, x, y));
            }
        }
        return on;
    }

    /** Turns a picture around its middle by an angle in degrees. */
    static BufferedImage turn(BufferedImage on, BufferedImage what, double degrees) {
        double angle = Math.toRadians(degrees);
        double half = what.getWidth() / 2.0;
        double cos = half * Math.cos(angle);
        double sin = half * Math.sin(angle);
        double x = on.getWidth() / 2.0;
        double y = on.getHeight() / 2.0;
        return lay(
                on,
                what,
                x - cos + sin,
                y - sin - cos,
                x + cos + sin,
                y + sin - cos,
                x + cos - sin,
                y + sin + cos,
                x - cos - sin,
                y - sin + cos);
    }

    private int mixed(int ground, BufferedImage what, int x, int y) {
        double[] sum = new double[3];
        for (int j = 0; j < RAYS; j++) {
            for (int i = 0; i < RAYS; i++) {
                int colour = at(what, x + (i + 0.5) / RAYS, y + (j + 0.5) / RAYS, ground);
                double alpha = (colour >>> 24) / 255.0;
                for (int k = 0; k < 3; k++) {
                    int shift = 16 - 8 * k;
                    sum[k] +=
                            alpha * (colour >> shift & 0xFF)
                                    + (1 - alpha) * (ground >> shift & 0xFF);
                }
            }
        }
        int rays = RAYS * RAYS;
        return 0xFF000000
                | Effects.clamp(sum[0] / rays) << 16
                | Effects.clamp(sum[1] / rays) << 8
                | Effects.clamp(sum[2] / rays);
    }

    private int at(BufferedImage what, double x, double y, int outside) {
        double w = inverse[6] * x + inverse[7] * y + inverse[8];
        double u = (inverse[0] * x + inverse[1] * y + inverse[2]) / w;
        double v = (inverse[3] * x + inverse[4] * y + inverse[5]) / w;
        boolean isInside = u >= 0 && u < 1 && v >= 0 && v < 1;
        return isInside
                ? what.getRGB((int) (u * what.getWidth()), (int) (v * what.getHeight()))
                : outside;
    }
}
