package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.qr.Pixels;
import nl.inlogcode.core.qr.QrReader;
import nl.inlogcode.core.qr.QrWriter;

/** QR codes drawn here, and read back: the reader must see the same on every platform. */
public final class QrVectors {
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;
    private static final int NOTHING = 0;
    private static final String TEXT =
            "otpauth://totp/Krachtplan:jan%40voorbeeld.nl?secret=GEZDGNBVGY3TQOJQ&issuer=Krachtplan";

    /** How a code is drawn: pixels a module, modules of quiet zone, colours 0xAARRGGBB. */
    private record Row(String name, String text, int scale, int quiet, int dark, int light) {}

    private static final List<Row> ROWS =
            List.of(
                    new Row("two pixels a module", TEXT, 2, 4, BLACK, WHITE),
                    new Row("five pixels a module", TEXT, 5, 4, BLACK, WHITE),
                    new Row("no quiet zone", TEXT, 4, 0, BLACK, WHITE),
                    new Row("light on dark", TEXT, 4, 2, WHITE, 0xFF121212),
                    new Row("dark on nothing", TEXT, 4, 4, BLACK, NOTHING),
                    new Row("light on nothing", TEXT, 4, 0, WHITE, NOTHING),
                    new Row("pale", TEXT, 4, 4, 0xFF9E9E9E, 0xFFC0C0C0),
                    new Row("UTF-8", "Caf\u00E9 \u20AC \u6F22", 4, 4, BLACK, WHITE));

    private QrVectors() {}

    public static List<Check> all() {
        var checks = new ArrayList<Check>();
        for (var row : ROWS) {
            checks.add(
                    new Check(
                            "QR code: " + row.name(),
                            () -> Expect.same(List.of(row.text()), textsOf(drawn(row)))));
        }
        checks.add(
                new Check(
                        "QR code: the same modules everywhere",
                        () ->
                                Expect.same(
                                        List.of(1558186667, -1062434990),
                                        List.of(hash(TEXT), hash("Caf\u00E9 \u20AC \u6F22")))));
        checks.add(
                new Check(
                        "QR code: none in noise",
                        () -> Expect.same(List.of(), textsOf(noise(200, 150)))));
        return checks;
    }

    private static int hash(String text) {
        int hash = 0;
        for (var row : QrWriter.modules(text).orElseThrow()) {
            for (boolean module : row) {
                hash = 31 * hash + (module ? 1 : 0);
            }
        }
        return hash;
    }

    private static List<String> textsOf(Pixels pixels) {
        var texts = new ArrayList<String>();
        for (var code : QrReader.read(pixels).codes()) {
            texts.add(code.text());
        }
        return texts;
    }

    private static Pixels drawn(Row row) {
        var modules = QrWriter.modules(row.text()).orElseThrow();
        int side = (modules.length + 2 * row.quiet()) * row.scale();
        var rgba = new byte[side * side * 4];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int i = y / row.scale() - row.quiet();
                int j = x / row.scale() - row.quiet();
                boolean inside = i >= 0 && j >= 0 && i < modules.length && j < modules.length;
                put(rgba, y * side + x, inside && modules[i][j] ? row.dark() : row.light());
            }
        }
        return new Pixels(side, side, rgba);
    }

    /** The shades of a linear congruential generator (Numerical Recipes' constants). */
    private static Pixels noise(int width, int height) {
        var rgba = new byte[width * height * 4];
        int state = 1;
        for (int i = 0; i < width * height; i++) {
            state = state * 1664525 + 1013904223;
            put(rgba, i, state | BLACK);
        }
        return new Pixels(width, height, rgba);
    }

    private static void put(byte[] rgba, int pixel, int colour) {
        rgba[4 * pixel] = (byte) (colour >> 16);
        rgba[4 * pixel + 1] = (byte) (colour >> 8);
        rgba[4 * pixel + 2] = (byte) colour;
        rgba[4 * pixel + 3] = (byte) (colour >>> 24);
    }
}
