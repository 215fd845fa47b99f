package nl.inlogcode.practice.page;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;

/** A QR code as a picture: SVG, 200 CSS pixels wide, with a quiet zone of 4 modules. */
public final class QrPicture {
    /** ISO/IEC 18004 section 6.3.8: at least 4 modules. */
    private static final int QUIET_ZONE = 4;

    private static final String CSS_PIXELS = "200";
    private static final String DARK = "#000000";
    private static final String LIGHT = "#ffffff";

    private final QrCode code;

    private QrPicture(QrCode code) {
        this.code = code;
    }

    /** The QR code of a text, at error correction level M and in the smallest version that fits. */
    public static QrPicture of(String text) {
        return new QrPicture(
                QrCode.encodeSegments(
                        QrSegment.makeSegments(text),
                        QrCode.Ecc.MEDIUM,
                        QrCode.MIN_VERSION,
                        QrCode.MAX_VERSION,
                        -1,
                        false));
    }

    /** Dark modules and nothing else: the ground is transparent. */
    public Element svg() {
        return frame().with(modules(DARK));
    }

    /** Light modules on a dark ground. */
    public Element invertedSvg() {
        var ground =
                Element.of("rect").set("width", "100%").set("height", "100%").set("fill", DARK);
        return frame().with(ground, modules(LIGHT));
    }

    /** A table with a cell for each module, of class {@code aan} for the dark ones. */
    public Element table() {
        var table = Element.of("table").set("class", "qr-tabel");
        for (var y = 0; y < side(); y++) {
            var row = Element.of("tr");
            for (var x = 0; x < side(); x++) {
                var cell = Element.of("td");
                row = row.with(isDark(x, y) ? cell.set("class", "aan") : cell);
            }
            table = table.with(row);
        }
        return table;
    }

    /** A JSON array with one string per row, 1 for a dark module; the quiet zone is included. */
    public String matrix() {
        var json = new StringBuilder("[");
        for (var y = 0; y < side(); y++) {
            json.append(y == 0 ? "\"" : ",\"");
            for (var x = 0; x < side(); x++) {
                json.append(isDark(x, y) ? '1' : '0');
            }
            json.append('"');
        }
        return json.append(']').toString();
    }

    private Element frame() {
        return Element.of("svg")
                .set("xmlns", "http://www.w3.org/2000/svg")
                .set("width", CSS_PIXELS)
                .set("height", CSS_PIXELS)
                .set("viewBox", "0 0 " + side() + " " + side())
                .set("shape-rendering", "crispEdges");
    }

    private Element modules(String colour) {
        var path = new StringBuilder();
        for (var y = 0; y < side(); y++) {
            for (var x = 0; x < side(); x++) {
                if (isDark(x, y)) {
                    path.append('M').append(x).append(',').append(y).append("h1v1h-1z");
                }
            }
        }
        return Element.of("path").set("d", path.toString()).set("fill", colour);
    }

    private int side() {
        return code.size + 2 * QUIET_ZONE;
    }

    /** The quiet zone lies outside the code, where every module counts as light. */
    private boolean isDark(int x, int y) {
        return code.getModule(x - QUIET_ZONE, y - QUIET_ZONE);
    }
}
