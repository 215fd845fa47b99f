package nl.inlogcode.e2e.scenes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import nl.inlogcode.core.qr.Pixels;
import nl.inlogcode.core.qr.QrCode;
import nl.inlogcode.core.qr.QrReader;
import nl.inlogcode.e2e.browser.Surface;

/** What QR codes on a screen say. */
final class ScreenQr {
    private ScreenQr() {}

    static List<String> texts(Surface surface) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(surface.screenshot()));
            int width = image.getWidth();
            var rgba = new byte[width * image.getHeight() * 4];
            for (int i = 0; i < rgba.length / 4; i++) {
                int argb = image.getRGB(i % width, i / width);
                rgba[4 * i] = (byte) (argb >> 16);
                rgba[4 * i + 1] = (byte) (argb >> 8);
                rgba[4 * i + 2] = (byte) argb;
                rgba[4 * i + 3] = (byte) 0xFF;
            }
            var reading = QrReader.read(new Pixels(width, image.getHeight(), rgba));
            return reading.codes().stream().map(QrCode::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
