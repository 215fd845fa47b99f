package nl.inlogcode.bench.qr.pictures;

import java.awt.Color;
import java.awt.RadialGradientPaint;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntBinaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** What happens to pictures on their way. */
final class Effects {
    private Effects() {}

    static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    /** Through a JPEG file of that quality, 0 to 1. */
    static BufferedImage jpeg(BufferedImage image, double quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality((float) quality);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(opaque(image), null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.dispose();
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On white, without an alpha channel. */
    static BufferedImage opaque(BufferedImage image) {
        var opaque =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }

    /** A Gaussian blur; sigma in pixels. */
    static BufferedImage blur(BufferedImage image, double sigma) {
        int reach = (int) Math.ceil(3 * sigma);
        var weights = new double[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            weights[i + reach] = Math.exp(-i * i / (2 * sigma * sigma));
            sum += weights[i + reach];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return smear(smear(opaque(image), weights, true), weights, false);
    }

    private static BufferedImage smear(BufferedImage image, double[] weights, boolean across) {
        int reach = weights.length / 2;
        int width = image.getWidth();
        int height = image.getHeight();
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double red = 0;
                double green = 0;
                double blue = 0;
                for (int i = -reach; i <= reach; i++) {
                    int column = across ? Math.max(0, Math.min(width - 1, x + i)) : x;
                    int row = across ? y : Math.max(0, Math.min(height - 1, y + i));
                    int rgb = image.getRGB(column, row);
                    red += weights[i + reach] * (rgb >> 16 & 0xFF);
                    green += weights[i + reach] * (rgb >> 8 & 0xFF);
                    blue += weights[i + reach] * (rgb & 0xFF);
                }
                result.setRGB(x, y, clamp(red) << 16 | clamp(green) << 8 | clamp(blue));
            }
        }
        return result;
    }

    /** Moved while the shutter was open: the mean along a line of that many pixels. */
    static BufferedImage smear(BufferedImage image, double length, double angle) {
        var source = opaque(image);
        int steps = (int) Math.ceil(length) * 2;
        var result =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                var sum = new double[3];
                for (int i = 0; i <= steps; i++) {
                    double far = length * ((double) i / steps - 0.5);
                    int column = (int) Math.round(x + far * Math.cos(angle));
                    int row = (int) Math.round(y + far * Math.sin(angle));
                    int rgb =
                            source.getRGB(
                                    Math.max(0, Math.min(image.getWidth() - 1, column)),
                                    Math.max(0, Math.min(image.getHeight() - 1, row)));
                    for (int k = 0; k < 3; k++) {
                        sum[k] += rgb >> 16 - 8 * k & 0xFF;
                    }
                }
                int count = steps + 1;
                result.setRGB(
                        x,
                        y,
                        clamp(sum[0] / count) << 16
                                | clamp(sum[1] / count) << 8
                                | clamp(sum[2] / count));
            }
        }
        return result;
    }

    /** As if only that share of the light were there, 0 to 1. */
    static BufferedImage dim(BufferedImage image, double share) {
        return times(image, (x, y) -> share);
    }

    /** A shadow over all that lies on one side of a line through the middle's surroundings. */
    static BufferedImage shadow(BufferedImage image, Chance chance, double share) {
        double angle = chance.between(0, 2 * Math.PI);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double middleX = image.getWidth() * chance.between(0.4, 0.6);
        double middleY = image.getHeight() * chance.between(0.4, 0.6);
        double soft = chance.between(2.0, 20.0);
        return times(
                image,
                (x, y) -> {
                    double side = ((x - middleX) * cos + (y - middleY) * sin) / soft;
                    double dark = Math.max(0, Math.min(1, side + 0.5));
                    return 1 - dark * (1 - share);
                });
    }

    private interface Factor {
        double at(int x, int y);
    }

    private static BufferedImage times(BufferedImage image, Factor factor) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                double by = factor.at(x, y);
                image.setRGB(
                        x,
                        y,
                        rgb & 0xFF000000
                                | clamp((rgb >> 16 & 0xFF) * by) << 16
                                | clamp((rgb >> 8 & 0xFF) * by) << 8
                                | clamp((rgb & 0xFF) * by));
            }
        }
        return image;
    }

    /** Wound around a cylinder, seen from before; half the angle that is seen, in radians. */
    static BufferedImage bent(BufferedImage image, double half) {
        int width = image.getWidth();
        var result = Canvas.of(width, image.getHeight(), Symbol.NOTHING);
        for (int x = 0; x < width; x++) {
            double across = (2 * (x + 0.5) / width - 1) * Math.sin(half);
            int column = (int) ((Math.asin(across) / half + 1) / 2 * width);
            for (int y = 0; y < image.getHeight(); y++) {
                result.setRGB(x, y, image.getRGB(Math.min(width - 1, column), y));
            }
        }
        return result;
    }

    static BufferedImage grain(BufferedImage image, Chance chance, double strength) {
        return each(image, (x, y) -> (int) Math.round(strength * chance.gauss()));
    }

    /** Light that falls from one side, and the dark corners of a lens. */
    static BufferedImage uneven(BufferedImage image, Chance chance) {
        double slope = chance.between(-60.0, 60.0) / image.getWidth();
        double fall = chance.between(20.0, 70.0);
        double middleX = image.getWidth() / 2.0;
        double middleY = image.getHeight() / 2.0;
        double reach = middleX * middleX + middleY * middleY;
        return each(
                image,
                (x, y) -> {
                    double far =
                            ((x - middleX) * (x - middleX) + (y - middleY) * (y - middleY)) / reach;
                    return (int) Math.round(slope * (x - middleX) - fall * far - 10);
                });
    }

    /** The bands of a camera's grid on a screen's. */
    static BufferedImage moire(BufferedImage image, Chance chance) {
        double angle = chance.between(0, Math.PI);
        double step = chance.between(0.35, 1.1);
        double strength = chance.between(5.0, 18.0);
        double cos = step * Math.cos(angle);
        double sin = step * Math.sin(angle);
        return each(
                image,
                (x, y) ->
                        (int)
                                Math.round(
                                        strength
                                                * Math.sin(x * cos + y * sin)
                                                * Math.cos(0.13 * (x * sin - y * cos))));
    }

    /** A lamp that a screen reflects. */
    static BufferedImage glare(BufferedImage image, Chance chance) {
        var graphics = Canvas.graphics(image);
        var middle =
                new Point2D.Double(
                        chance.between(0.2, 0.8) * image.getWidth(),
                        chance.between(0.2, 0.8) * image.getHeight());
        float radius = (float) (chance.between(0.15, 0.4) * image.getWidth());
        graphics.setPaint(
                new RadialGradientPaint(
                        middle,
                        radius,
                        new float[] {0, 1},
                        new Color[] {
                            new Color(255, 255, 255, chance.between(150, 215)),
                            new Color(255, 255, 255, 0)
                        }));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        return image;
    }

    private static BufferedImage each(BufferedImage image, IntBinaryOperator more) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int add = more.applyAsInt(x, y);
                image.setRGB(
                        x,
                        y,
                        rgb & 0xFF000000
                                | clamp((rgb >> 16 & 0xFF) + add) << 16
                                | clamp((rgb >> 8 & 0xFF) + add) << 8
                                | clamp((rgb & 0xFF) + add));
            }
        }
        return image;
    }
}
