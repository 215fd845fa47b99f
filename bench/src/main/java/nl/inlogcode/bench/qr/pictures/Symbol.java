package nl.inlogcode.bench.qr.pictures;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/**
 * How a QR code is drawn.
 *
 * @param pixels per module
 * @param quiet modules of light around it
 * @param dark of the modules; may be a gradient
 * @param light of the ground; {@link #NOTHING} for none
 */
record Symbol(
        Ecc correction,
        double pixels,
        double quiet,
        Paint dark,
        Color light,
        Modules modules,
        Finders finders) {
    enum Modules {
        SQUARE,
        DOT,
        ROUNDED,
        BAR,
        SMALL_DOT,
        DIAMOND
    }

    enum Finders {
        SQUARE,
        ROUNDED,
        CIRCLE,
        /** Two corners round, two sharp. */
        LEAF,
        /** A ring, and a disc in it. */
        DISC_IN_SQUARE,
        /** Drawn of the same shapes as the other modules. */
        AS_MODULES
    }

    static final Color NOTHING = new Color(0, true);
    private static final int FINDER = 7;

    static Symbol plain(double pixels) {
        return new Symbol(
                Ecc.MEDIUM, pixels, 4, Color.BLACK, Color.WHITE, Modules.SQUARE, Finders.SQUARE);
    }

    Symbol withCorrection(Ecc value) {
        return new Symbol(value, pixels, quiet, dark, light, modules, finders);
    }

    Symbol withQuiet(double value) {
        return new Symbol(correction, pixels, value, dark, light, modules, finders);
    }

    Symbol withColours(Paint newDark, Color newLight) {
        return new Symbol(correction, pixels, quiet, newDark, newLight, modules, finders);
    }

    Symbol withShapes(Modules newModules, Finders newFinders) {
        return new Symbol(correction, pixels, quiet, dark, light, newModules, newFinders);
    }

    /** Draws it on a ground of its own. */
    BufferedImage draw(String text) {
        return draw(QrCode.encodeText(text, correction));
    }

    BufferedImage draw(QrCode code) {
        var modulesDark = new boolean[code.size][code.size];
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                modulesDark[y][x] = code.getModule(x, y);
            }
        }
        return draw(modulesDark);
    }

    /** Draws any square of modules, true for dark. */
    BufferedImage draw(boolean[][] code) {
        int side = (int) Math.ceil((code.length + 2 * quiet) * pixels);
        var image = Canvas.of(side, side, light);
        var graphics = Canvas.graphics(image);
        graphics.translate(quiet * pixels, quiet * pixels);
        graphics.setPaint(dark);
        for (int y = 0; y < code.length; y++) {
            for (int x = 0; x < code.length; x++) {
                boolean asModule = !drawsFinders() || !isFinder(x, y, code.length);
                if (code[y][x] && asModule) {
                    graphics.fill(module(x * pixels, y * pixels));
                }
            }
        }
        if (drawsFinders()) {
            double far = (code.length - FINDER) * pixels;
            finder(graphics, 0, 0);
            finder(graphics, far, 0);
            finder(graphics, 0, far);
        }
        graphics.dispose();
        return image;
    }

    private boolean drawsFinders() {
        return finders != Finders.AS_MODULES
                && (finders != Finders.SQUARE || modules != Modules.SQUARE);
    }

    private static boolean isFinder(int x, int y, int size) {
        int far = size - FINDER;
        return x < FINDER && y < FINDER || x >= far && y < FINDER || x < FINDER && y >= far;
    }

    private Shape module(double x, double y) {
        return switch (modules) {
            case SQUARE -> new Rectangle2D.Double(x, y, pixels, pixels);
            case DOT ->
                    new Ellipse2D.Double(
                            x + pixels * 0.08, y + pixels * 0.08, pixels * 0.84, pixels * 0.84);
            case ROUNDED ->
                    new RoundRectangle2D.Double(x, y, pixels, pixels, pixels * 0.6, pixels * 0.6);
            case BAR -> new Rectangle2D.Double(x + pixels * 0.1, y, pixels * 0.8, pixels);
            case SMALL_DOT ->
                    new Ellipse2D.Double(
                            x + pixels * 0.2, y + pixels * 0.2, pixels * 0.6, pixels * 0.6);
            case DIAMOND -> diamond(x, y);
        };
    }

    private void finder(Graphics2D graphics, double x, double y) {
        graphics.setStroke(new BasicStroke((float) pixels, 0, BasicStroke.JOIN_MITER));
        var ring = finders == Finders.DISC_IN_SQUARE ? Finders.SQUARE : finders;
        var inner = finders == Finders.DISC_IN_SQUARE ? Finders.CIRCLE : finders;
        graphics.draw(square(ring, x + pixels / 2, y + pixels / 2, 6 * pixels));
        graphics.fill(square(inner, x + 2 * pixels, y + 2 * pixels, 3 * pixels));
    }

    private Shape diamond(double x, double y) {
        var path = new Path2D.Double();
        path.moveTo(x + pixels / 2, y);
        path.lineTo(x + pixels, y + pixels / 2);
        path.lineTo(x + pixels / 2, y + pixels);
        path.lineTo(x, y + pixels / 2);
        path.closePath();
        return path;
    }

    private static Shape leaf(double x, double y, double side) {
        double round = side / 2.5;
        var path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(x + side - round, y);
        path.quadTo(x + side, y, x + side, y + round);
        path.lineTo(x + side, y + side);
        path.lineTo(x + round, y + side);
        path.quadTo(x, y + side, x, y + side - round);
        path.closePath();
        return path;
    }

    private static Shape square(Finders shape, double x, double y, double side) {
        return switch (shape) {
            case ROUNDED -> new RoundRectangle2D.Double(x, y, side, side, side / 2.5, side / 2.5);
            case CIRCLE -> new Ellipse2D.Double(x, y, side, side);
            case LEAF -> leaf(x, y, side);
            default -> new Rectangle2D.Double(x, y, side, side);
        };
    }
}
