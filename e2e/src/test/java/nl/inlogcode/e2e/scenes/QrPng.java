package nl.inlogcode.e2e.scenes;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** QR codes as pictures, drawn by another hand than the reader's. */
final class QrPng {
    private static final int MODULE = 5;
    private static final int QUIET_ZONE = 4;

    private QrPng() {}

    /** The QR code of a text. */
    static byte[] of(String text) {
        return written(drawn(text), "png");
    }

    /** A picture with nothing on it. */
    static byte[] blank() {
        var image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        return written(image, "png");
    }

    /** The QR code of a text in another format that Java writes: "jpg", "gif". */
    static byte[] of(String text, String format) {
        return written(drawn(text), format);
    }

    /** The QR code of a text as SVG without a size of its own. */
    static byte[] svg(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET_ZONE;
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET_ZONE, y + QUIET_ZONE));
                }
            }
        }
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'><path d='%s'/></svg>"
                .formatted(side, side, path)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A film (Motion JPEG) that shows the QR code of a text on a grey wall, for ever. */
    static byte[] film(String text) {
        var frame = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var graphics = frame.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, 640, 480);
        var code = drawn(text);
        graphics.drawImage(code, (640 - code.getWidth()) / 2, (480 - code.getHeight()) / 2, null);
        graphics.dispose();
        return written(frame, "jpg");
    }

    /** A film of the dark. */
    static byte[] wall() {
        var frame = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        return written(frame, "jpg");
    }

    private static BufferedImage drawn(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET_ZONE) * MODULE;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.getModule(x / MODULE - QUIET_ZONE, y / MODULE - QUIET_ZONE);
                image.setRGB(x, y, (dark ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        return image;
    }

    private static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
