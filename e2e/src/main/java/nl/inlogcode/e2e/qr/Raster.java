package nl.inlogcode.e2e.qr;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.inlogcode.core.qr.Pixels;

/** From a file to pixels: once, so that all who are measured get the same. */
public final class Raster {
    private Raster() {}

    public static Pixels read(Path file) {
        try {
            return of(
                    Optional.ofNullable(ImageIO.read(file.toFile()))
                            .orElseThrow(() -> new IOException("no PNG, JPEG, GIF or BMP")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var argb = isGrey(image) ? grey(image) : image.getRGB(0, 0, width, height, null, 0, width);
        var rgba = new byte[argb.length * 4];
        for (int i = 0; i < argb.length; i++) {
            rgba[4 * i] = (byte) (argb[i] >> 16);
            rgba[4 * i + 1] = (byte) (argb[i] >> 8);
            rgba[4 * i + 2] = (byte) argb[i];
            rgba[4 * i + 3] = (byte) (argb[i] >>> 24);
        }
        return new Pixels(width, height, rgba);
    }

    private static boolean isGrey(BufferedImage image) {
        var model = image.getColorModel();
        return model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && !(model instanceof IndexColorModel)
                && model.getComponentSize(0) == Byte.SIZE;
    }

    /** The samples as they are: getRGB would take grey for linear light, as no browser does. */
    private static int[] grey(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int bands = image.getRaster().getNumBands();
        var samples = image.getRaster().getPixels(0, 0, width, height, (int[]) null);
        var argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            int alpha = bands > 1 ? samples[bands * i + 1] : 0xFF;
            argb[i] = alpha << 24 | samples[bands * i] * 0x010101;
        }
        return argb;
    }
}
