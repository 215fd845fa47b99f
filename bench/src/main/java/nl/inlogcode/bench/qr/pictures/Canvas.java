package nl.inlogcode.bench.qr.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Pictures in memory. */
final class Canvas {
    private Canvas() {}

    static BufferedImage of(int width, int height, Color ground) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    static Graphics2D graphics(BufferedImage image) {
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return graphics;
    }

    /** Puts a picture on another, at whole pixels. */
    static BufferedImage put(BufferedImage on, BufferedImage what, int left, int top) {
        var graphics = on.createGraphics();
        graphics.drawImage(what, left, top, null);
        graphics.dispose();
        return on;
    }

    /** Makes it smaller or larger, as a browser does with a picture in a page. */
    static BufferedImage scale(BufferedImage image, double by, boolean smooth) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * by));
        int height = Math.max(1, (int) Math.round(image.getHeight() * by));
        var scaled = of(width, height, Symbol.NOTHING);
        var graphics = scaled.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                smooth
                        ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
                        : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(
                image,
                AffineTransform.getScaleInstance(
                        (double) width / image.getWidth(), (double) height / image.getHeight()),
                null);
        graphics.dispose();
        return scaled;
    }
}
