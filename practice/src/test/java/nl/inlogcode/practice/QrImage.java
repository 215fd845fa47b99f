package nl.inlogcode.practice;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Draws what the site sends and reads it with ZXing. */
final class QrImage {
    private static final int SCALE = 4;
    private static final int WHITE = 0xffffff;

    /** The pictures are exact, so ZXing need not search: its search misses one now and then. */
    private static final Map<DecodeHintType, Boolean> EXACT =
            Map.of(DecodeHintType.PURE_BARCODE, true);

    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern MODULE = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z");
    private static final Pattern FILL = Pattern.compile("<path [^>]*fill=\"#([0-9a-f]{6})\"");

    private final int side;
    private final int[] pixels;

    private QrImage(int modules, int ground) {
        side = modules * SCALE;
        pixels = new int[side * side];
        Arrays.fill(pixels, ground);
    }

    /** The text of an SVG, drawn on a ground of this colour. */
    static String readSvg(String svg, int ground) throws ReaderException {
        var image = new QrImage(number(SIDE, svg, 10), ground);
        var colour = number(FILL, svg, 16);
        MODULE.matcher(svg)
                .results()
                .forEach(
                        m ->
                                image.paint(
                                        Integer.parseInt(m.group(1)),
                                        Integer.parseInt(m.group(2)),
                                        colour));
        return image.read();
    }

    /** The text of the modules that the canvas draws. */
    static String readMatrix(String json) throws ReaderException {
        var rows = List.of(json.substring(2, json.length() - 2).split("\",\""));
        var image = new QrImage(rows.size(), WHITE);
        for (var y = 0; y < rows.size(); y++) {
            for (var x = 0; x < rows.size(); x++) {
                if (rows.get(y).charAt(x) == '1') {
                    image.paint(x, y, 0);
                }
            }
        }
        return image.read();
    }

    private void paint(int x, int y, int colour) {
        for (var row = y * SCALE; row < (y + 1) * SCALE; row++) {
            Arrays.fill(pixels, row * side + x * SCALE, row * side + (x + 1) * SCALE, colour);
        }
    }

    private String read() throws ReaderException {
        var source = new RGBLuminanceSource(side, side, pixels);
        try {
            return decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)));
        } catch (ReaderException e) {
            return decode(new BinaryBitmap(new GlobalHistogramBinarizer(source.invert())));
        }
    }

    private static String decode(BinaryBitmap bitmap) throws ReaderException {
        return new QRCodeReader().decode(bitmap, EXACT).getText();
    }

    private static int number(Pattern pattern, String svg, int radix) {
        var found = pattern.matcher(svg);
        if (!found.find()) {
            throw new AssertionError("Not the SVG that was expected");
        }
        return Integer.parseInt(found.group(1), radix);
    }
}
