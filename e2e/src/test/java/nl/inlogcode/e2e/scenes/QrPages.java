package nl.inlogcode.e2e.scenes;

import io.nayuki.qrcodegen.QrCode;
import java.util.Base64;

/** Pages that show one QR code, each in another way, and no link to go with it. */
final class QrPages implements AutoCloseable {
    // The secret of RFC 6238's vectors, so nobody's.
    private static final String LINK =
            "otpauth://totp/Winkel:jan@voorbeeld.nl?secret=GEZDGNBVGY3TQOJQ&issuer=Winkel";

    private static final String KEY =
            "<h1>Authenticator-app instellen</h1><p>Kun je de QR-code niet scannen? Voer dan"
                    + " deze sleutel in:</p>"
                    + "<p><code>gezd gnbv gy3t qojq gezd gnbv gy3t qojq</code></p>";

    private static final int QUIET = 4;

    private static final String TALL = "<div style=height:3000px></div>";

    /** How a page shows its code. */
    enum Shape {
        IMAGE,
        /** As Keycloak does: a space after the comma, and line ends. */
        SPACED_DATA,
        PICTURE_ELEMENT,
        LAZY,
        CANVAS,
        /** Light modules and nothing else, as on dark themes. */
        LIGHT_CANVAS,
        DRAWING,
        /** One unit a module, shown at a size that is no multiple. */
        ODD_DRAWING,
        BACKGROUND,
        BACKGROUND_DATA,
        BEFORE_CONTENT,
        OBJECT,
        EMBED,
        IMAGE_BUTTON,
        OPEN_TREES,
        CLOSED_TREE,
        FRAME_IN_FRAME,
        WRITTEN_FRAME,
        TABLE,
        /** Not at a whole number of pixels for a module. */
        ZOOMED_TABLE,
        BLOCKS,
        CHARACTERS,
        FOREIGN_IMAGE,
        FOREIGN_FRAME,
        LINK,
        DATA_ATTRIBUTE,
        LABEL,
        HIDDEN_FIELD,
        TEXT
    }

    private final TinySite site = new TinySite();
    private final QrCode code = QrCode.encodeText(LINK, QrCode.Ecc.MEDIUM);

    QrPages() {
        site.put("/qr.png", QrPng.of(LINK));
        site.put("/kader", "<img src=/qr.png>");
        site.put("/kader2", "<iframe src=/kader width=400 height=400></iframe>");
    }

    String of(Shape shape) {
        return page(body(shape));
    }

    /** The same, far below what the window shows, in a box that scrolls by itself. */
    String below(Shape shape) {
        return page(
                "<p>Begin</p>"
                        + TALL
                        + "<div class=rol style='height:450px;overflow:auto;scroll-behavior:smooth'>"
                        + TALL
                        + body(shape)
                        + TALL
                        + "</div>"
                        + TALL);
    }

    /** Has an image of another site that is far larger than the window. */
    String withLargeImage() {
        return page(
                "<p>Begin</p><img style='image-rendering:pixelated ;border:0' width=2400"
                        + " height=2400 src="
                        + foreignPicture()
                        + ">"
                        + TALL);
    }

    /** Has a background of another site that is larger than the box in which it scrolls. */
    String withLargeBackground() {
        return page(
                "<div style='height:300px;width:500px;overflow:auto'><div class=v style='width:"
                        + "900px;height:900px;background:url("
                        + foreignPicture()
                        + ") 0 0/contain'></div></div>");
    }

    /** Shows a half of its code, which no scrolling brings into view. */
    String withHalf() {
        return page(
                "<img style='position:fixed;left:-100px;top:60px' width=222 src="
                        + foreignPicture()
                        + ">");
    }

    private String foreignPicture() {
        return site.at("127.0.0.1", "/qr.png");
    }

    /** Shows its code when its button is pressed. */
    String afterClick() {
        return page("<button onclick=\"this.outerHTML='<img src=/qr.png>'\">Toon QR-code</button>");
    }

    /** Has a key as text, in lower case, and its QR code nowhere. */
    String withKey() {
        return page(KEY);
    }

    /** The same with words on how its codes are made. */
    String withKeyAndSettings() {
        return page(KEY + "<p>Algoritme: SHA-256, 8 cijfers, elke 60 seconden</p>");
    }

    /** The same beside a picture that is loaded late. */
    String withKeyAnd(String picture) {
        return page(KEY + TALL + late(picture));
    }

    String withLinkAnd(String picture) {
        return page("<a href='" + LINK + "'>Open je app</a>" + TALL + late(picture));
    }

    private static String late(String picture) {
        return "<img width=200 height=200 loading=lazy src=" + picture + ">";
    }

    String withRecoveryCodes() {
        return page(
                "<h1>Authenticator-app</h1><p>Je codes:</p><ul><li>GEZD-GNBV-GY3T-QOJQ"
                        + "<li>JBSW-Y3DP-EHPK-3PXP<li>MFRG-GZDF-MZTW-Q2LK</ul>");
    }

    private String page(String body) {
        site.put("/", body);
        return site.at("localhost", "/");
    }

    private String body(Shape shape) {
        return switch (shape) {
            case IMAGE -> "<img src=/qr.png>";
            case SPACED_DATA -> "<img src='data:image/png;base64, \n" + spaced(data()) + "'>";
            case PICTURE_ELEMENT ->
                    "<picture><source srcset='/qr.png 2x' media='(min-width: 1px)'>"
                            + "<img src=/geen.png></picture>";
            case LAZY -> TALL + TALL + TALL + "<img loading=lazy width=185 src=/qr.png>";
            case CANVAS -> canvas("#000", "#fff");
            case LIGHT_CANVAS -> "<style>body{background:#111}</style>" + canvas("#eee", "#0000");
            case DRAWING -> drawing(5, side() * 5);
            case ODD_DRAWING -> drawing(1, 127);
            case BACKGROUND -> box("background:url(/qr.png) 0 0/contain no-repeat", "");
            case BACKGROUND_DATA ->
                    box("background-size:cover;background-image:url(\"" + dataUrl() + "\")", "");
            case BEFORE_CONTENT ->
                    "<style>.v::before{content:url(/qr.png)}</style><div class=v></div>";
            case OBJECT -> "<object data=/qr.png type=image/png></object>";
            case EMBED -> "<embed src=/qr.png type=image/png width=185 height=185>";
            case IMAGE_BUTTON -> "<input type=image src=/qr.png>";
            case OPEN_TREES -> inTrees("open", "<img src=/qr.png>");
            case CLOSED_TREE -> inTrees("closed", "<img src=/qr.png>");
            case FRAME_IN_FRAME -> "<iframe src=/kader2 width=500 height=500></iframe>";
            case WRITTEN_FRAME -> "<iframe srcdoc='<img src=/qr.png>' height=300></iframe>";
            case TABLE -> table();
            case ZOOMED_TABLE -> "<div style='zoom:0.67'>" + table() + "</div>";
            case BLOCKS -> blocks();
            case CHARACTERS -> characters();
            case FOREIGN_IMAGE -> "<img src=" + foreignPicture() + ">";
            case FOREIGN_FRAME ->
                    "<iframe height=300 src=" + site.at("127.0.0.1", "/kader") + "></iframe>";
            case LINK -> "<a href='" + LINK + "'>Openen</a>";
            case DATA_ATTRIBUTE -> "<div data-url='" + LINK + "'></div>";
            case LABEL -> "<div role=img aria-label='" + LINK + "'></div>";
            case HIDDEN_FIELD -> "<input type=hidden value='" + LINK + "'>";
            case TEXT -> "<p>Open <code>" + LINK + "</code>.</p>";
        };
    }

    private String data() {
        return Base64.getEncoder().encodeToString(QrPng.of(LINK));
    }

    private String dataUrl() {
        return "data:image/png;base64," + data();
    }

    private static String spaced(String data) {
        return data.replaceAll("(.{76})", "$1\r\n   ");
    }

    private static String box(String style, String content) {
        return "<div style='width:185px;height:185px;" + style + "'>" + content + "</div>";
    }

    private static String inTrees(String mode, String content) {
        return """
                <x-buiten style='display:block;width:220px;height:220px'></x-buiten><script>
                const tree = document.querySelector('x-buiten').attachShadow({mode: '%s'});
                tree.innerHTML = '<div><x-binnen></x-binnen></div>';
                tree.querySelector('x-binnen').attachShadow({mode: '%s'}).innerHTML = '%s';
                </script>"""
                .formatted(mode, mode, content);
    }

    private int side() {
        return code.size + 2 * QUIET;
    }

    private boolean isDark(int x, int y) {
        return code.getModule(x - QUIET, y - QUIET);
    }

    private String colour(int x, int y) {
        return isDark(x, y) ? "#000" : "#fff";
    }

    private String canvas(String dark, String light) {
        var script =
                new StringBuilder("<canvas></canvas><script>")
                        .append("const c = document.querySelector('canvas');")
                        .append("c.width = c.height = " + side() * 4 + ";")
                        .append("const p = c.getContext('2d');");
        for (int y = 0; y < side(); y++) {
            for (int x = 0; x < side(); x++) {
                script.append("p.fillStyle='" + (isDark(x, y) ? dark : light) + "';")
                        .append("p.fillRect(" + x * 4 + "," + y * 4 + ",4,4);");
            }
        }
        return script.append("</script>").toString();
    }

    private String drawing(int unit, int shown) {
        var rows = new StringBuilder();
        for (int y = 0; y < side(); y++) {
            for (int x = 0; x < side(); x++) {
                if (isDark(x, y)) {
                    rows.append("M" + x * unit + " " + y * unit)
                            .append("h" + unit + "v" + unit + "h-" + unit + "z");
                }
            }
        }
        int size = side() * unit;
        return "<svg width=%d height=%d viewBox='0 0 %d %d'><path d='%s'/></svg>"
                .formatted(shown, shown, size, size, rows);
    }

    private String table() {
        var rows = new StringBuilder("<table style='border-collapse:collapse'>");
        for (int y = 0; y < side(); y++) {
            rows.append("<tr>");
            for (int x = 0; x < side(); x++) {
                rows.append("<td style='padding:0;width:5px;height:5px;background:")
                        .append(colour(x, y) + "'>");
            }
        }
        return rows.append("</table>").toString();
    }

    /** As barcode libraries do: an absolutely placed block for each dark module. */
    private String blocks() {
        var blocks = new StringBuilder();
        for (int y = 0; y < side(); y++) {
            for (int x = 0; x < side(); x++) {
                if (isDark(x, y)) {
                    blocks.append("<div style='position:absolute;background:#000;width:5px;")
                            .append("height:5px;left:" + x * 5 + "px;top:" + y * 5 + "px'></div>");
                }
            }
        }
        return box("position:relative", blocks.toString());
    }

    private String characters() {
        var text = new StringBuilder();
        for (int y = 0; y < side(); y++) {
            for (int x = 0; x < side(); x++) {
                text.append(isDark(x, y) ? "\u2588\u2588" : "\u00a0\u00a0");
            }
            text.append('\n');
        }
        return "<pre style='display:inline-block;font:10px/12px DejaVu Sans Mono,monospace'>"
                + text
                + "</pre>";
    }

    @Override
    public void close() {
        site.close();
    }
}
